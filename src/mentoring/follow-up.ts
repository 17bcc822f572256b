/** The calendar of a pair: what is due when, and who needs a call. All as known on a day. */
import { addDays, type DateText, daysBetween } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import { type PairSide, pairSides } from '../lib/vocabulary-mentoring.ts';
import { addWorkingDays } from '../lib/working-day.ts';
import type { Mentor, PairStory, Programme, Session } from './mentoring.ts';
import { firstDay, isRunning, statusOn } from './status.ts';

/** After practice (DOMAIN 5.4, from MENTOR's Elements of Effective Practice and the Finnish programmes), in days. */
export const followUpDays = { firstMeeting: 14, firstCheckin: 30, nextCheckin: 60, closure: 30 } as const;
/** A concern is answered within so many working days. */
const concernWorkingDays = 3;

/** In the order in which they press. */
export const needKinds = ['concern', 'first-meeting', 'quiet', 'untrained', 'closure', 'checkin'] as const;
export type NeedKind = (typeof needKinds)[number];

export interface Need {
  readonly kind: NeedKind;
  /** Whom it is about; null for both. */
  readonly side: PairSide | null;
  /** The last thing that happened in this respect: the session, the acceptance, the check-in. */
  readonly since: DateText;
  /** The last day on which it was in time. */
  readonly due: DateText;
  /** Days after `due`; 0 while there is still time. */
  readonly daysLate: number;
}

type Terms = Pick<Programme, 'maxGapDays'>;

/** What a pair needs on a day, the most pressing first. */
export function needsOf(
  story: PairStory,
  { maxGapDays }: Terms,
  mentor: Pick<Mentor, 'trainedOn'>,
  today: DateText,
): Need[] {
  const status = statusOn(story.steps, today);
  if (status === null) return [];
  const needs = isRunning(status) ? runningNeeds(story, maxGapDays, mentor, today) : [];
  const ended = status === 'completed' || status === 'ended-early';
  return [...needs, ...openConcerns(story, today), ...(ended ? missingAnswers(story, today) : [])].sort(byPressure);
}

const byPressure = (a: Need, b: Need): number =>
  needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) || byText(a.due, b.due) || byText(a.side ?? '', b.side ?? '');

/** Sessions up to a day. */
export const sessionsUntil = ({ sessions }: PairStory, day: DateText): readonly Session[] =>
  sessions.filter(({ date }) => date <= day);

function runningNeeds(story: PairStory, maxGapDays: number, { trainedOn }: Pick<Mentor, 'trainedOn'>, today: DateText) {
  const needs: Need[] = [];
  const add = (kind: NeedKind, side: PairSide | null, since: DateText, due: DateText) => {
    if (due < today) needs.push({ kind, side, since, due, daysLate: daysBetween(due, today) });
  };
  const { pair, steps } = story;
  const last = sessionsUntil(story, today).at(-1);
  const accepted = firstDay(steps, 'accepted') ?? pair.statusOn;
  const started = startOf(story);
  if (last === undefined) add('first-meeting', null, accepted, addDays(accepted, followUpDays.firstMeeting));
  else if (statusOn(steps, today) !== 'paused') {
    // A pair that comes back from a pause begins to count anew.
    const since = [last.date, steps.findLast((step) => step.status === 'active' && step.since <= today)?.since ?? '']
      .sort()
      .at(-1);
    add('quiet', null, since ?? last.date, addDays(since ?? last.date, maxGapDays));
  }
  if (started === null || started > today) return needs;
  if (trainedOn === null || trainedOn > today) add('untrained', 'mentor', started, addDays(started, -1));
  for (const side of pairSides) {
    const asked = story.checkins.findLast((checkin) => checkin.side === side && checkin.date <= today);
    const due =
      asked === undefined ? addDays(started, followUpDays.firstCheckin) : addDays(asked.date, followUpDays.nextCheckin);
    add('checkin', side, asked?.date ?? started, due);
  }
  if (pair.plannedEndOn !== null && pair.plannedEndOn < today) needs.push(closureNeed(pair.plannedEndOn, null, today));
  return needs;
}

/** The day of the first step to active, else of the first session. */
export const startOf = ({ pair, steps, sessions }: PairStory): DateText | null =>
  pair.startOn ?? firstDay(steps, 'active') ?? sessions[0]?.date ?? null;

function closureNeed(since: DateText, side: PairSide | null, today: DateText): Need {
  const due = addDays(since, followUpDays.closure);
  return { kind: 'closure', side, since, due, daysLate: Math.max(0, daysBetween(due, today)) };
}

function openConcerns({ checkins }: PairStory, today: DateText): Need[] {
  return checkins
    .filter(({ concern, date, answeredOn }) => concern && date <= today && (answeredOn === null || answeredOn > today))
    .map(({ date, side }) => {
      const due = addWorkingDays(date, concernWorkingDays);
      return { kind: 'concern', side, since: date, due, daysLate: Math.max(0, daysBetween(due, today)) };
    });
}

/** Both sides are asked when a pair has ended. */
function missingAnswers({ closure, pair }: PairStory, today: DateText): Need[] {
  const ended = closure?.endedOn ?? pair.statusOn;
  const asked = { mentor: closure?.mentorAskedOn ?? null, mentee: closure?.menteeAskedOn ?? null };
  return pairSides.filter((side) => asked[side] === null).map((side) => closureNeed(ended, side, today));
}
