/** `roster import`: a list of people into the register, all of it or nothing, and the same list twice changes nothing. */
import { basename, dirname, extname, join } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Change, Context } from '../../cli/context.ts';
import { readFile, writeFile } from '../../cli/files.ts';
import { choice, flag, number, text } from '../../cli/parameter.ts';
import { startProgress } from '../../cli/progress.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { personalIdDigest } from '../../participant/participant.ts';
import { identityKey } from '../../participant/records.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { Tx } from '../../store/index.ts';
import { type OnMatch, onMatchPolicies } from '../changes.ts';
import { describeFault, describeFileWarning } from '../describe.ts';
import { joinPartnership } from '../joining.ts';
import { indexPeople } from '../known-people.ts';
import { match } from '../match.ts';
import { fileArgument, readingOptions } from '../options.ts';
import { makePlan, type Plan } from '../plan.ts';
import { type ReadList, readList } from '../read-list.ts';
import { applyPlan, currentPeople, knownPeople, takingPart } from '../records.ts';
import { rejectsCsv } from '../rejects.ts';
import { loadReference } from '../tables.ts';
import { errorRow, faultLine, warningLine } from '../view.ts';

const linesShown = 20;

export const importList = command({
  name: 'import',
  summary: (t) => t.rosterCommands.help.import,
  description: (t) => t.rosterCommands.help.importMore,
  arguments: { file: fileArgument },
  options: {
    from: text((t) => t.rosterCommands.options.from, 'ORG'),
    partnership: text((t) => t.rosterCommands.options.partnership, 'P'),
    onMatch: choice(onMatchPolicies, (t) => t.rosterCommands.options.onMatch),
    keepGood: flag((t) => t.rosterCommands.options.keepGood),
    rejects: text((t) => t.rosterCommands.options.rejects, 'FILE'),
    maxErrors: number((t) => t.rosterCommands.options.maxErrors),
    force: flag((t) => t.rosterCommands.options.force),
    ...readingOptions,
  },
  examples: [
    'roster import skola-hosten-2026.csv --from arbis --partnership vagen-in',
    'roster import lista.csv --from nyland --keep-good --rejects fel.csv',
  ],
  async run(
    context,
    { file, from, partnership, onMatch = 'update', keepGood, rejects, maxErrors = linesShown, force, ...options },
  ) {
    const sender = from === undefined ? null : await chooseOrganisation(context, from);
    const to = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
    const list = await readList(await readFile(context, file), options, loadReference(), context.today);
    tellWarnings(context, file, list);
    if (list.validation.faults.length > 0 && !keepGood) throw refused(file, list, maxErrors);
    const progress = await startProgress(context, context.texts.rosterCommands.writing, list.validation.people.length);
    try {
      await context.change('roster import', async (tx) => {
        const arrival = {
          sender: sender?.id ?? null,
          partnership: to?.id ?? null,
          today: context.today,
          actor: context.actor,
          digestOf: await digester(tx),
          written: progress.advance,
        };
        const plan = await planFor(tx, list, { ...arrival, onMatch, handle: to?.handle ?? null });
        await applyPlan(tx, plan.rows, arrival);
        progress.stop();
        const rejectsFile = writeRejects(context, { file, rejects, force, list, plan });
        return importChange(context, file, list, plan, rejectsFile);
      });
    } finally {
      progress.stop();
    }
  },
});

async function digester(tx: Tx): Promise<(code: string) => string> {
  const key = await identityKey(tx);
  return (code) => personalIdDigest(key, code);
}

interface PlanOptions {
  readonly sender: number | null;
  readonly partnership: number | null;
  readonly handle: string | null;
  readonly today: string;
  readonly onMatch: OnMatch;
  readonly digestOf: (code: string) => string;
}

async function planFor(
  { db }: Tx,
  { validation }: ReadList,
  { sender, partnership, handle, today, onMatch, digestOf }: PlanOptions,
): Promise<Plan> {
  const known = indexPeople(await knownPeople(db, sender));
  const matches = match(validation.people, known, { senderKnown: sender !== null, digestOf });
  const current = await currentPeople(
    db,
    matches.flatMap((found) => (found.kind === 'known' ? [found.id] : [])),
    sender,
  );
  const currentOf = (id: number) =>
    current.get(id) ?? { fields: {}, personalIdKnown: false, externalIds: [], levels: [] };
  const plan = makePlan(matches, validation.faults, { onMatch, currentOf });
  if (partnership === null || handle === null) return plan;
  const members = await takingPart(db, partnership, today);
  return joinPartnership(plan, handle, (id) => members.has(id));
}

function tellWarnings(context: Context, file: string, { warnings, validation }: ReadList): void {
  const lines = [
    ...warnings.map(describeFileWarning).map((text) => text(context.texts)),
    ...validation.warnings.map((warning) => warningLine(file, warning, context.texts)),
  ];
  for (const line of lines.slice(0, linesShown)) context.say(() => line);
  if (lines.length > linesShown) context.say((t) => t.rosterCommands.more(lines.length - linesShown));
}

function refused(file: string, { validation: { faults } }: ReadList, maxErrors: number): SamspelError {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return new SamspelError(
    'bad-data',
    (t) =>
      [
        t.rosterCommands.refused(file, rows),
        ...faults.slice(0, maxErrors).map((fault) => faultLine(file, fault, t)),
        ...(faults.length > maxErrors ? [t.rosterCommands.more(faults.length - maxErrors)] : []),
      ].join('\n'),
    {
      hint: (t) => t.rosterCommands.refusedHint,
      details: { file, errors: faults.map(({ row, column, value, kind }) => ({ row, column, value, kind })) },
    },
  );
}

interface RejectsOptions {
  readonly file: string;
  readonly rejects: string | undefined;
  readonly force: boolean;
  readonly list: ReadList;
  readonly plan: Plan;
}

/** Writes the rows that were left out in the sender's own layout; null when there are none. A dry run writes nothing. */
function writeRejects(context: Context, { file, rejects, force, list, plan }: RejectsOptions): string | null {
  const { texts } = context;
  const reasons = new Map(
    plan.rows.flatMap(({ row, outcome, errors, candidates }): [number, string][] => {
      if (outcome === 'rejected')
        return [
          [
            row,
            errors
              .map((fault) => `${fault.column === null ? '' : `${fault.column}: `}${describeFault(fault)(texts)}`)
              .join(' '),
          ],
        ];
      return outcome === 'possible-duplicate'
        ? [[row, texts.rosterCommands.possible(candidates.map(({ participant }) => participant))]]
        : [];
    }),
  );
  if (reasons.size === 0 || context.dryRun) return null;
  if (rejects === undefined && plan.counts.rejected === 0) return null;
  const target =
    rejects ?? (file === '-' ? 'rejects.csv' : join(dirname(file), `${basename(file, extname(file))}.rejects.csv`));
  writeFile(
    context,
    target,
    `\ufeff${rejectsCsv(list.table, reasons, texts.roster.reason)}`,
    force ? 'replace' : 'keep',
  );
  return target;
}

function importChange(
  context: Context,
  file: string,
  { source, table, validation }: ReadList,
  { counts, rows }: Plan,
  rejectsFile: string | null,
): Change {
  const { texts } = context;
  const lines = [texts.rosterCommands.imported({ file: basename(file), ...counts, repeated: validation.repeated })];
  const possible = rows.filter(({ outcome }) => outcome === 'possible-duplicate');
  for (const { row, candidates } of possible.slice(0, linesShown))
    lines.push(
      texts.rosterCommands.possibleRow(
        row,
        candidates.map(({ participant }) => participant),
      ),
    );
  if (rejectsFile !== null) lines.push(texts.rosterCommands.rejectsIn(rejectsFile));
  const json = {
    id: null,
    file,
    ...source,
    rows: table.rows.length,
    ...counts,
    unchanged: counts.unchanged + validation.repeated,
    repeated: validation.repeated,
    rejects: rejectsFile,
    errors: validation.faults.map((fault) => errorRow(fault, texts)),
  };
  return { message: lines.join('\n'), logged: texts.rosterCommands.logged(counts.created, counts.updated), json };
}
