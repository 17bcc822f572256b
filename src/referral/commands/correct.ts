/** `referral edit` and `referral remove`: words and days that were noted wrongly, and a referral made by mistake. What went out stays on record. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { fullName } from '../../participant/participant.ts';
import { mayShare, requireSome } from '../../privacy/gate.ts';
import { disclosuresOf } from '../../privacy/records.ts';
import { chooseReferral } from '../choose.ts';
import { editReferral, removeReferral } from '../records.ts';
import { dayFault, type Referral } from '../referral.ts';
import { usualFields } from './make.ts';

const one = required(text((t) => t.referral.arguments.referral, 'ID'));

const corrected = (referral: Referral) => ({
  noun: (t: Context['texts']) => t.referral.noun,
  id: referral.id,
  which: `${fullName(referral)}, ${referral.from} → ${referral.to}, ${referral.purpose}`,
  json: { participant: referral.participantId, from: referral.from, to: referral.to, status: referral.status },
});

const options = {
  for: text((t) => t.referral.options.for),
  because: text((t) => t.correction.options.because),
  note: text((t) => t.correction.options.answerNote),
  result: text((t) => t.referral.options.result),
  madeOn: date((t) => t.correction.options.madeOn),
  answeredOn: date((t) => t.correction.options.answeredDay),
  metOn: date((t) => t.correction.options.metOn),
  completedOn: date((t) => t.correction.options.completedOn),
  feedbackOn: date((t) => t.referral.options.feedbackOn),
  ...clearOption,
};

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.referralEdit,
  description: (t) => t.correction.help.referralEditMore,
  arguments: { referral: one },
  options,
  examples: [
    'referral edit 4 --for "Svenskkurs, nivå B1"',
    'referral edit 4 --made-on 28.8.2026 --answered-on 2.9.2026 --note "Tid 10.9 kl. 9"',
  ],
  async run(context, { referral: typed, for: purpose, because, note, result, clear, ...days }) {
    const empty = cleared(clear, { because: 'basisNote', note: 'answerNote', feedbackOn: 'feedbackOn' } as const);
    const words = known({
      ...{ purpose: purpose && tidy(purpose), basisNote: because && tidy(because) },
      ...{ answerNote: note && tidy(note), result: result && tidy(result) },
    });
    const moved = known(days);
    requireSomething({ ...words, ...moved, ...empty }, options);
    const referral = await chooseReferral(context, typed);
    requireNoted(referral, words, empty);
    await requireDays(context, referral, moved);
    await context.change('referral edit', async (tx) => {
      await editReferral(tx, referral.id, { ...words, ...moved, ...empty });
      return changed(context, corrected({ ...referral, ...known({ purpose: words.purpose }) }));
    });
    if (moved.madeOn !== undefined) await sayWhatWentOut(context, referral);
  },
});

type Words = Partial<Record<'purpose' | 'basisNote' | 'answerNote' | 'result', string>>;
type Empty = Partial<Record<'basisNote' | 'answerNote' | 'feedbackOn', null>>;

/** Throws `conflict` for words that come with a step that was not taken, and for emptying a reason that must be there. */
function requireNoted({ id, basis, status, answeredOn, completedOn }: Referral, words: Words, empty: Empty): void {
  if ((words.answerNote !== undefined && answeredOn === null) || (words.result !== undefined && completedOn === null))
    throw new SamspelError('conflict', (t) => t.correction.stepNotTaken(id), {
      hint: (t) => t.correction.stepNotTakenHint(id),
    });
  if ((empty.basisNote === null && basis !== 'consent') || (empty.answerNote === null && status === 'declined'))
    throw new SamspelError('conflict', (t) => t.correction.reasonStays, { hint: (t) => t.correction.reasonStaysHint });
}

/** Throws `bad-data` for days out of their order, `conflict` for one of a step not taken, `refused` when she had not agreed by then. */
async function requireDays(context: Context, referral: Referral, days: Parameters<typeof dayFault>[1]): Promise<void> {
  for (const day of Object.values(days)) requirePassed(day, context, referral);
  const fault = dayFault(referral, days);
  if (fault?.kind === 'missing')
    throw new SamspelError('conflict', (t) => t.correction.stepNotTaken(referral.id), {
      hint: (t) => t.correction.stepNotTakenHint(referral.id),
    });
  if (fault !== null) {
    const other = days[fault.other] ?? referral[fault.other] ?? '';
    throw new SamspelError('bad-data', (t) =>
      (fault.kind === 'before' ? t.correction.dayBefore : t.correction.dayAfter)(
        t.referral.headings[fault.day],
        t.referral.headings[fault.other],
        t.format.date(other),
      ),
    );
  }
  if (days.madeOn !== undefined && referral.basis === 'consent') await requireAgreed(context, referral, days.madeOn);
}

async function requireAgreed(context: Context, referral: Referral, on: DateText): Promise<void> {
  const { db } = await context.store();
  const receiver = { id: referral.toOrganisationId, handle: referral.to, name: referral.to };
  const people = [referral.participantId];
  requireSome(await mayShare(db, { people, receiver, purpose: null, fields: usualFields, on }));
}

/** What went out when she was referred is no part of the referral: it stays in the log of disclosures, with the day on which it went. */
async function sayWhatWentOut(context: Context, { participantId, to }: Referral): Promise<void> {
  const { db } = await context.store();
  const toldThem = (await disclosuresOf(db, participantId)).some(
    ({ channel, organisation }) => channel === 'referral make' && organisation === to,
  );
  if (toldThem) context.say((t) => t.correction.staysOnRecord(to, participantId));
}

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.referralRemove,
  description: (t) => t.correction.help.referralRemoveMore,
  arguments: { referral: one },
  examples: ['referral remove 4', 'referral remove 4 --dry-run'],
  async run(context, { referral: typed }) {
    const referral = await chooseReferral(context, typed);
    await context.change('referral remove', async (tx) => {
      await removeReferral(tx, referral.id);
      return removed(context, corrected(referral), null);
    });
    await sayWhatWentOut(context, referral);
  },
});
