/** `mentor end`: the end of a pair with both sides' answers; called again it adds what was asked later. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, type InputOf, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addMonths } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { endReasons, laterStatuses } from '../../lib/vocabulary-mentoring.ts';
import { choosePair } from '../choose.ts';
import { startOf } from '../follow-up.ts';
import type { PairStory } from '../mentoring.ts';
import { closePair, movePair, storiesOf } from '../records.ts';
import { isOver } from '../status.ts';
import { between } from '../terms.ts';
import { refuseFuture } from './pair.ts';

/** Half a year of meetings is what the field calls a completed mentoring; shorter programmes set their own length. */
const leastMonths = 6;

const yesNo = ['yes', 'no'] as const;

const answerOptions = {
  goalsReached: number((t) => t.mentoringCommands.options.goalsReached),
  mentorAskedOn: date((t) => t.mentoringCommands.options.mentorAskedOn),
  menteeAskedOn: date((t) => t.mentoringCommands.options.menteeAskedOn),
  mentorRating: number((t) => t.mentoringCommands.options.mentorRating),
  menteeRating: number((t) => t.mentoringCommands.options.menteeRating),
  mentorContinues: choice(yesNo, (t) => t.mentoringCommands.options.mentorContinues),
  menteeContinues: choice(yesNo, (t) => t.mentoringCommands.options.menteeContinues),
  staysInTouch: choice(yesNo, (t) => t.mentoringCommands.options.staysInTouch),
  mentorLearned: text((t) => t.mentoringCommands.options.mentorLearned),
  menteeLearned: text((t) => t.mentoringCommands.options.menteeLearned),
  later: choice(laterStatuses, (t) => t.mentoringCommands.options.later),
  laterOn: date((t) => t.mentoringCommands.options.laterOn),
};

export const end = command({
  name: 'end',
  summary: (t) => t.mentoringCommands.help.end,
  arguments: { pair: required(text((t) => t.mentoringCommands.arguments.pair)) },
  options: {
    reason: choice(endReasons, (t) => t.mentoringCommands.options.reason),
    on: date((t) => t.mentoringCommands.options.endOn),
    ...answerOptions,
  },
  examples: [
    'mentor end 3 --reason completed --on 30.9.2026 --goals-reached 2 --mentor-asked-on 1.10.2026 --mentor-learned "Att lyssna"',
    'mentor end 4 --reason job-found',
    'mentor end 3 --later own-field --later-on 30.3.2027',
  ],
  async run(context, { pair: typed, reason, on = context.today, ...answered }) {
    const { db } = await context.store();
    refuseFuture(on, context.today);
    const answers = readAnswers(context, answered);
    const [story] = await storiesOf(db, [await choosePair(context, typed)]);
    if (story === undefined) return;
    const { pair, closure } = story;
    if (reason === undefined && !isOver(pair.status))
      throw new SamspelError('usage', (t) => t.mentoring.reasonMissing, { details: { missing: ['--reason'] } });
    if (reason === 'completed') refuseTooShort(story, on);
    await context.change('mentor end', async (tx) => {
      const { texts } = context;
      if (reason !== undefined) await movePair(tx, pair, reason === 'completed' ? 'completed' : 'ended-early', on);
      const before = { endedOn: closure?.endedOn ?? pair.statusOn, reason: closure?.reason ?? 'other' };
      const ending = reason === undefined ? before : { endedOn: on, reason };
      await closePair(tx, { ...blank(closure), ...ending, ...answers, pairId: pair.id });
      return {
        message:
          reason === undefined
            ? texts.mentoring.closureAdded(pair.id)
            : texts.mentoring.ended(pair.id, reason, texts.format.date(on)),
        json: { id: pair.id, ...ending },
      };
    });
  },
});

function readAnswers(context: Context, answered: InputOf<typeof answerOptions>) {
  const { later, laterOn, mentorContinues, menteeContinues, staysInTouch, ...plain } = answered;
  between('--mentor-rating', plain.mentorRating, 1, 5);
  between('--mentee-rating', plain.menteeRating, 1, 5);
  between('--goals-reached', plain.goalsReached, 0, 3);
  const flag = (answer: 'yes' | 'no' | undefined) => (answer === undefined ? undefined : Number(answer === 'yes'));
  return known({
    ...plain,
    mentorContinues: flag(mentorContinues),
    menteeContinues: flag(menteeContinues),
    staysInTouch: flag(staysInTouch),
    laterStatus: later,
    laterOn: later === undefined ? undefined : (laterOn ?? context.today),
  });
}

/** Throws `conflict` when a pair that began so late can't be completed yet. */
function refuseTooShort(story: PairStory, on: string): void {
  const start = startOf(story);
  const months = Math.min(leastMonths, monthsPlanned(story));
  if (start === null || addMonths(start, months) > on)
    throw new SamspelError(
      'conflict',
      (t) => t.mentoring.tooShort(story.pair.id, months, start ?? story.pair.statusOn),
      { hint: (t) => t.mentoring.tooShortHint },
    );
}

function monthsPlanned({ pair: { startOn, plannedEndOn } }: PairStory): number {
  if (startOn === null || plannedEndOn === null) return leastMonths;
  let months = 0;
  while (months < leastMonths && addMonths(startOn, months + 1) <= plannedEndOn) months += 1;
  return months;
}

/** What was answered before stays as it is. */
const blank = (closure: PairStory['closure']) => {
  const flag = (answer: boolean | null | undefined) => (answer == null ? null : Number(answer));
  return {
    mentorAskedOn: closure?.mentorAskedOn ?? null,
    menteeAskedOn: closure?.menteeAskedOn ?? null,
    goalsReached: closure?.goalsReached ?? null,
    mentorRating: closure?.mentorRating ?? null,
    menteeRating: closure?.menteeRating ?? null,
    mentorContinues: flag(closure?.mentorContinues),
    menteeContinues: flag(closure?.menteeContinues),
    staysInTouch: flag(closure?.staysInTouch),
    mentorLearned: closure?.mentorLearned ?? null,
    menteeLearned: closure?.menteeLearned ?? null,
    laterStatus: closure?.laterStatus ?? null,
    laterOn: closure?.laterOn ?? null,
  };
};
