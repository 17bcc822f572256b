/** All indicators, in the order in which reports show them. */
import type { Facts } from '../facts.ts';
import type { DraftCell, Figure, SectionId } from '../model.ts';
import { actionsDone } from './actions-done.ts';
import { actionsOverdue } from './actions-overdue.ts';
import { participantsActive } from './active.ts';
import { decisionsMade } from './decisions-made.ts';
import { participantsEnded } from './ended.ts';
import { participantsJoined } from './joined.ts';
import { meetingsHeld } from './meetings-held.ts';
import { rulesBroken } from './rules-broken.ts';
import { rulesKept } from './rules-kept.ts';

export const indicators = [
  participantsActive,
  participantsJoined,
  participantsEnded,
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
    .map(({ id, moreIsBetter, compute }) => ({
      id,
      moreIsBetter,
      now: compute(facts, 'now'),
      before: compute(facts, 'before'),
    }));
