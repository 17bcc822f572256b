/** `report amif`: the common indicators of AMIF, with the list of evidence for an audit. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { period, text } from '../../cli/parameter.ts';
import { describePeriod, type Period, previousPeriod, quarterOf } from '../../lib/period.ts';
import { defuseFormula } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { amifPeople } from '../amif.ts';
import { buildAmif } from '../build-amif.ts';
import { buildAmifOf } from '../build-amif-within.ts';
import { periodsOf } from '../facts.ts';
import { gatherEvidence } from '../gather-amif.ts';
import { pseudonymOf } from '../pseudonym.ts';
import type { AmifEvidence } from '../records/amif.ts';
import { findPseudonymKey, makePseudonymKey } from '../records/pseudonym.ts';
import { deliverWith, deliveryOptions, save } from './deliver.ts';
import { askedOf } from './quarterly.ts';

export const amif = command({
  name: 'amif',
  summary: (t) => t.reportAmif.help.amif,
  description: (t) => t.reportAmif.help.amifMore,
  arguments: { period: period((t) => t.report.arguments.period) },
  options: {
    evidence: text((t) => t.reportAmif.options.evidence, 'FILE.csv'),
    partnership: text((t) => t.reportAmif.options.partnership, 'P'),
    narrative: text((t) => t.reportTemplate.options.narrative, 'FILE'),
    ...deliveryOptions,
  },
  examples: [
    'report amif 2026',
    'report amif 2026-01-01..2026-06-30 -o amif.xlsx --evidence evidence.csv',
    'report amif 2026 --partnership vagen-in -o vagen-in.docx',
  ],
  async run(context, { period: typed, evidence, partnership, narrative, ...delivery }) {
    const within = typed ?? previousPeriod(quarterOf(context.today));
    const { db } = await context.store();
    const project = partnership === undefined ? null : await choosePartnership(context, partnership);
    const asked = await askedOf(context, within);
    if (evidence !== undefined)
      await saveEvidence(context, within, {
        output: evidence,
        replace: delivery.force,
        partnership: project?.id ?? null,
      });
    const build = () => (project === null ? buildAmif(db, asked) : buildAmifOf(db, asked, project));
    await deliverWith(context, build, { ...delivery, narrative, sections: ['amif'] });
  },
});

interface Saving {
  readonly output: string;
  readonly replace: boolean;
  /** Null for the whole register. */
  readonly partnership: number | null;
}

/** The file is for its owner alone: it tells of single people, though without names. */
async function saveEvidence(context: Context, within: Period, { output, replace, partnership }: Saving): Promise<void> {
  const { db } = await context.store();
  const { now } = periodsOf(within, context.today);
  const rows = await gatherEvidence(db, now, partnership);
  const key = await keyOf(context);
  if (key === null) return;
  const { stringify } = await import('csv-stringify/sync');
  const place = ({ indicator }: AmifEvidence) => amifPeople.indexOf(indicator);
  const sorted = [...rows].sort((a, b) => place(a) - place(b) || a.participant - b.participant);
  const lines = sorted.map((row) => lineOf(row, pseudonymOf(key, row.participant)));
  const content = stringify([head, ...lines].map((line) => line.map(defuseFormula)));
  await save(context, output, { content, replace });
  const people = new Set(rows.map(({ participant }) => participant)).size;
  context.say((t) => t.reportAmif.listed(rows.length, people, describePeriod(within)));
}

/** Made the first time that a list is asked for. Null with `--dry-run` when there is none yet: nothing is written then. */
async function keyOf(context: Context): Promise<string | null> {
  const store = await context.store();
  const there = await findPseudonymKey(store.db);
  if (there !== null || context.dryRun) return there;
  const { value } = await store.operation(
    { command: 'report amif', actor: context.actor, at: context.moment() },
    async (tx) => ({ summary: context.texts.reportAmif.keyMade, value: await makePseudonymKey(tx) }),
  );
  return value;
}

const head = [
  'indicator',
  'pseudonym',
  'thirdCountryNational',
  'gender',
  'birthYear',
  'ageOnFirstDay',
  'firstDay',
  'lastDay',
  'countedOn',
  'record',
  'unaccompaniedMinor',
];

const lineOf = (row: AmifEvidence, pseudonym: string): string[] => [
  row.indicator,
  pseudonym,
  'yes',
  row.gender ?? 'unknown',
  row.birthDate?.slice(0, 4) ?? (row.birthYear === null ? 'unknown' : String(row.birthYear)),
  row.age,
  row.firstDay,
  row.lastDay ?? '',
  row.countedOn,
  row.record,
  row.unaccompaniedMinor === null ? 'unknown' : row.unaccompaniedMinor ? 'yes' : 'no',
];
