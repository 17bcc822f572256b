/** What becomes of a referral: `accept`, `decline`, `meet`, `complete`, `feedback`, `withdraw`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { tidy } from '../../lib/text.ts';
import type { ReferralStatus } from '../../lib/vocabulary-path.ts';
import type { RowChange } from '../../store/index.ts';
import { chooseForStep, chooseReferral } from '../choose.ts';
import { editReferral, moveReferral } from '../records.ts';
import { stoodSince } from '../referral.ts';

const referral = required(text((t) => t.referral.arguments.referral, 'ID'));
const on = date((t) => t.referral.options.on);

/** Takes one step: guarded by the table of steps, never before the step that came before. */
async function step(
  context: Context,
  typed: string,
  to: ReferralStatus,
  day: DateText,
  change: Omit<RowChange<'referral'>, 'status'>,
): Promise<void> {
  const found = await chooseForStep(context, typed, to);
  requireDay(context, stoodSince(found), day);
  await context.change(`referral ${to}`, async (tx) => {
    await moveReferral(tx, found.id, to, change);
    const { texts } = context;
    return {
      message: texts.referral.moved(found.id, texts.referral.statuses[to], texts.format.date(day)),
      json: { id: found.id, participant: found.participantId, status: to, on: day },
    };
  });
}

function requireDay(context: Context, last: DateText, day: DateText): void {
  if (day < last) throw new SamspelError('bad-data', (t) => t.referral.beforeLast(t.format.date(last)));
  if (day > context.today) throw new SamspelError('bad-data', (t) => t.languages.inFuture);
}

export const accept = command({
  name: 'accept',
  summary: (t) => t.referral.help.accept,
  arguments: { referral },
  options: { on, note: text((t) => t.referral.options.note) },
  examples: ['referral accept 4', 'referral accept 4 --on 3.9.2026 --note "Tid 10.9 kl. 9"'],
  run: (context, { referral: typed, on: day = context.today, note }) =>
    step(context, typed, 'accepted', day, { answeredOn: day, answerNote: note === undefined ? null : tidy(note) }),
});

export const decline = command({
  name: 'decline',
  summary: (t) => t.referral.help.decline,
  arguments: { referral },
  options: { reason: required(text((t) => t.referral.options.reason)), on },
  examples: ['referral decline 4 --reason "Kursen är full"', 'referral decline 4 --reason "Väärä kunta" --on 3.9.2026'],
  run: (context, { referral: typed, reason, on: day = context.today }) =>
    step(context, typed, 'declined', day, { answeredOn: day, answerNote: tidy(reason) }),
});

export const meet = command({
  name: 'meet',
  summary: (t) => t.referral.help.meet,
  arguments: { referral },
  options: { on },
  examples: ['referral meet 4', 'referral meet 4 --on 10.9.2026'],
  run: (context, { referral: typed, on: day = context.today }) => step(context, typed, 'met', day, { metOn: day }),
});

export const complete = command({
  name: 'complete',
  summary: (t) => t.referral.help.complete,
  arguments: { referral },
  options: {
    result: required(text((t) => t.referral.options.result)),
    on,
    feedbackOn: date((t) => t.referral.options.feedbackOn),
  },
  examples: [
    'referral complete 4 --result "Började kursen" --feedback-on today',
    'referral complete 4 --result "Työkokeilu alkaa 1.10." --on 20.9.2026',
  ],
  run: (context, { referral: typed, result, on: day = context.today, feedbackOn }) =>
    step(context, typed, 'completed', day, { completedOn: day, result: tidy(result), feedbackOn: feedbackOn ?? null }),
});

export const withdraw = command({
  name: 'withdraw',
  summary: (t) => t.referral.help.withdraw,
  arguments: { referral },
  options: { reason: required(text((t) => t.referral.options.withdrawReason)), on },
  examples: [
    'referral withdraw 4 --reason "Hon vill inte"',
    'referral withdraw 4 --reason "Muutti pois" --on 1.10.2026',
  ],
  run: (context, { referral: typed, reason, on: day = context.today }) =>
    step(context, typed, 'withdrawn', day, { completedOn: day, result: tidy(reason) }),
});

export const feedback = command({
  name: 'feedback',
  summary: (t) => t.referral.help.feedback,
  arguments: { referral },
  options: { on },
  examples: ['referral feedback 4', 'referral feedback 4 --on 25.9.2026'],
  async run(context, { referral: typed, on: day = context.today }) {
    const found = await chooseReferral(context, typed);
    if (found.status !== 'completed' && found.status !== 'declined')
      throw new SamspelError('conflict', (t) => t.referral.notDone(found.id), { hint: (t) => t.referral.notDoneHint });
    requireDay(context, stoodSince(found), day);
    await context.change('referral feedback', async (tx) => {
      await editReferral(tx, found.id, { feedbackOn: day });
      const { texts } = context;
      return {
        message: texts.referral.fedBack(found.id, found.from, texts.format.date(day)),
        json: { id: found.id, feedbackOn: day },
      };
    });
  },
});
