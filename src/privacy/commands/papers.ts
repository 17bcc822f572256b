/** `privacy record` and `privacy notice`: papers that the register writes about itself. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addMonths } from '../../lib/date.ts';
import { legalBases } from '../../lib/vocabulary-privacy.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { readSettings, writeSetting } from '../../register/records.ts';
import { isSetting } from '../../register/settings.ts';
import { expandProfiles } from '../field.ts';
import { retentionRules } from '../keep.ts';
import { privacyNotice } from '../notice.ts';
import { type PaperFacts, type ParticularKey, type Particulars, particularKeys } from '../paper-facts.ts';
import { basisOf } from '../privacy.ts';
import { recordOfProcessing } from '../record-of-processing.ts';
import {
  countPeople,
  fieldsInUse,
  listDisclosures,
  listSenders,
  openPartnerships,
  sharingInForce,
  tablesInUse,
} from '../records.ts';
import { paperOptions, writePaper } from './paper-output.ts';

export const record = command({
  name: 'record',
  summary: (t) => t.privacyPapers.help.record,
  description: (t) => t.privacyPapers.help.recordMore,
  options: paperOptions,
  examples: ['privacy record -o register.docx --lang sv', 'privacy record --format html -o seloste.html --lang fi'],
  async run(context, form) {
    await writePaper(context, recordOfProcessing(await gatherFacts(context), context.texts), form);
  },
});

export const notice = command({
  name: 'notice',
  summary: (t) => t.privacyPapers.help.notice,
  description: (t) => t.privacyPapers.help.noticeMore,
  options: paperOptions,
  examples: ['privacy notice --lang fi', 'privacy notice -o dataskydd.docx --lang sv'],
  async run(context, form) {
    await writePaper(context, privacyNotice(await gatherFacts(context), context.texts), form);
  },
});

async function gatherFacts(context: Context): Promise<PaperFacts> {
  const store = await context.store();
  const { db } = store;
  const particulars = await completeParticulars(context);
  const settings = await readSettings(db);
  const clauses = await sharingInForce(db, context.today);
  return {
    on: context.today,
    particulars,
    partnerships: await openPartnerships(db),
    people: await countPeople(db),
    ...(await fieldsInUse(db)),
    ownFields: await listOwnFields(db, 'participant', 'all'),
    tables: await tablesInUse(db),
    senders: await listSenders(db),
    sharing: clauses.map(({ to, purpose, basis, fields }) => ({
      to,
      purpose,
      basis: basisOf(basis),
      fields: expandProfiles(fields),
    })),
    disclosures: (await listDisclosures(db, { since: addMonths(context.today, -12) })).length,
    retention: await retentionRules(db),
    minimumCell: Number(settings.minimumCell),
    readsLogged: settings['log-reads'] === 'on',
    engine: store.engine,
  };
}

/** What only people can say: from the settings; what is missing is asked and kept. Throws `usage` when nobody can be asked. */
async function completeParticulars(context: Context): Promise<Particulars> {
  const { db } = await context.store();
  const settings = await readSettings(db);
  const missing = particularKeys.filter((key) => settings[key] === '');
  const [first] = missing;
  if (first === undefined) return settings;
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.privacyPapers.missing(missing), {
      hint: (t) => t.privacyPapers.missingHint(first),
      details: { missing },
    });
  const answers = new Map<ParticularKey, string>();
  for (const key of missing) answers.set(key, await ask(context, key, key === 'controller' ? settings.name : ''));
  const store = await context.store();
  await store.operation(
    { command: 'config set', actor: context.actor, at: context.moment() },
    async (tx) => {
      for (const [key, value] of answers) await writeSetting(tx, key, value);
      return { summary: context.texts.privacyPapers.keptLogged([...answers.keys()]), value: null };
    },
    context.dryRun ? 'nothing' : 'everything',
  );
  context.say((t) => t.privacyPapers.keptSettings);
  return { ...settings, ...Object.fromEntries(answers) };
}

async function ask({ prompt, texts }: Context, key: ParticularKey, initial: string): Promise<string> {
  const { particulars } = texts.privacyPapers;
  if (key === 'processing-basis')
    return (
      (await prompt?.select(
        particulars[key],
        legalBases.map((basis) => ({ name: texts.privacy.bases[basis], value: basis })),
      )) ?? 'consent'
    );
  const check = (typed: string) => isSetting(key, typed) || texts.register.badSetting(typed, key);
  return (await prompt?.text(particulars[key], { initial, check })) ?? '';
}
