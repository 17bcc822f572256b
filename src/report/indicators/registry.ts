/** All indicators, in the order in which reports show them. */
import type { Facts } from '../facts.ts';
import type { DraftCell, Figure, SectionId } from '../model.ts';
import { actionsDone } from './actions-done.ts';
import { actionsOverdue } from './actions-overdue.ts';
import { participantsActive } from './active.ts';
import { peopleAnswered } from './answered.ts';
import { peopleAtActivities } from './at-activities.ts';
import { daysToAnswer } from './days-to-answer.ts';
import { daysToCommunity } from './days-to-community.ts';
import { decisionsMade } from './decisions-made.ts';
import { participantsEnded } from './ended.ts';
import { firstCommunity } from './first-community.ts';
import { peopleWithHigherLevel } from './higher-level.ts';
import { hostsLearned } from './hosts-learned.ts';
import { peopleInRecognition } from './in-recognition.ts';
import type { Indicator } from './indicator.ts';
import { participantsJoined } from './joined.ts';
import { meetingsHeld } from './meetings-held.ts';
import { menteesMet } from './mentees-met.ts';
import { mentoringSessions } from './mentoring-sessions.ts';
import { peopleReferred } from './referred.ts';
import { rulesBroken } from './rules-broken.ts';
import { rulesKept } from './rules-kept.ts';
import { sameName } from './same-name.ts';
import { sessionsHeld } from './sessions-held.ts';
import { peopleWaiting } from './waiting.ts';
import { peopleWithOutcomes } from './with-outcomes.ts';
import { peopleWithSkills } from './with-skills.ts';
import { peopleWithWork } from './with-work.ts';

export const indicators = [
  participantsActive,
  participantsJoined,
  participantsEnded,
  peopleAtActivities,
  sessionsHeld,
  firstCommunity,
  daysToCommunity,
  menteesMet,
  mentoringSessions,
  peopleReferred,
  peopleWaiting,
  peopleAnswered,
  daysToAnswer,
  peopleWithWork,
  peopleWithSkills,
  peopleInRecognition,
  peopleWithOutcomes,
  peopleWithHigherLevel,
  hostsLearned,
  meetingsHeld,
  decisionsMade,
  actionsDone,
  actionsOverdue,
  rulesKept,
  rulesBroken,
  sameName,
] as const;
export type IndicatorId = (typeof indicators)[number]['id'];

/** The figures of one section, with those of the same period a year ago and their targets as far as there are any. */
export const figuresOf = (section: SectionId, facts: Facts): Figure<DraftCell>[] =>
  indicators
    .filter((one) => one.section === section)
    .map(({ id, moreIsBetter, compute, earlier }: Indicator) => ({
      id,
      moreIsBetter,
      now: compute(facts, 'now'),
      before: compute(facts, 'before'),
      yearAgo: facts.yearAgo === null ? null : ofYearAgo(compute(facts.yearAgo, 'now')),
      target: facts.targets[id] ?? null,
      ...(earlier === undefined ? {} : { earlier: earlier(facts) ?? [] }),
    }));

/** The number of a year ago has a name of its own. */
function ofYearAgo(cell: DraftCell): DraftCell {
  const renamed = (id: string) => id.replace(/\/now$/, '/yearAgo');
  if (cell.kind === 'people') return { ...cell, id: renamed(cell.id) };
  return cell.kind === 'derived' ? { ...cell, of: cell.of.map(renamed) } : cell;
}
