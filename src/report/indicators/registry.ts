/** All indicators, in the order in which reports show them. */
import type { Facts } from '../facts.ts';
import type { DraftCell, Figure, SectionId } from '../model.ts';
import { actionsDone } from './actions-done.ts';
import { actionsOverdue } from './actions-overdue.ts';
import { participantsActive } from './active.ts';
import { peopleAtActivities } from './at-activities.ts';
import { decisionsMade } from './decisions-made.ts';
import { participantsEnded } from './ended.ts';
import { peopleWithHigherLevel } from './higher-level.ts';
import { hostsLearned } from './hosts-learned.ts';
import type { Indicator } from './indicator.ts';
import { participantsJoined } from './joined.ts';
import { meetingsHeld } from './meetings-held.ts';
import { menteesMet } from './mentees-met.ts';
import { mentoringSessions } from './mentoring-sessions.ts';
import { peopleReferred } from './referred.ts';
import { rulesBroken } from './rules-broken.ts';
import { rulesKept } from './rules-kept.ts';
import { sessionsHeld } from './sessions-held.ts';
import { peopleWithOutcomes } from './with-outcomes.ts';

export const indicators = [
  participantsActive,
  participantsJoined,
  participantsEnded,
  peopleAtActivities,
  sessionsHeld,
  menteesMet,
  mentoringSessions,
  peopleReferred,
  peopleWithOutcomes,
  peopleWithHigherLevel,
  hostsLearned,
  meetingsHeld,
  decisionsMade,
  actionsDone,
  actionsOverdue,
  rulesKept,
  rulesBroken,
] as const;
export type IndicatorId = (typeof indicators)[number]['id'];

/** The figures of one section. */
export const figuresOf = (section: SectionId, facts: Facts): Figure<DraftCell>[] =>
  indicators
    .filter((one) => one.section === section)
    .map(({ id, moreIsBetter, compute, earlier }: Indicator) => ({
      id,
      moreIsBetter,
      now: compute(facts, 'now'),
      before: compute(facts, 'before'),
      ...(earlier === undefined ? {} : { earlier: earlier(facts) ?? [] }),
    }));
