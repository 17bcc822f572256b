/** The way of a pair from suggestion to end: which step may follow which. */
import type { DateText } from '../lib/date.ts';
import { isEnd, mayGo, type Steps } from '../lib/steps.ts';
import type { PairStatus } from '../lib/vocabulary-mentoring.ts';
import type { Step } from './mentoring.ts';

/** What may come after each status. Where nothing may, the pair's way is over. */
export const pairSteps: Steps<PairStatus> = {
  suggested: ['offered', 'accepted', 'declined'],
  offered: ['accepted', 'declined'],
  accepted: ['active', 'declined', 'ended-early'],
  active: ['paused', 'completed', 'ended-early'],
  paused: ['active', 'completed', 'ended-early'],
  completed: [],
  'ended-early': [],
  declined: [],
};

export const mayBecome = (from: PairStatus, to: PairStatus): boolean => mayGo(pairSteps, from, to);

/** The two are bound to each other: neither is free for somebody else. A suggestion binds nobody. */
export const isBinding = (status: PairStatus): boolean =>
  status === 'offered' || status === 'accepted' || status === 'active' || status === 'paused';

/** Both have said yes and the pair has not ended. */
export const isRunning = (status: PairStatus): boolean =>
  status === 'accepted' || status === 'active' || status === 'paused';

export const isOver = (status: PairStatus): boolean => isEnd(pairSteps, status);

/** The status on a day, from a pair's steps in their order; null before the first. */
export function statusOn(taken: readonly Step[], day: DateText): PairStatus | null {
  return taken.findLast(({ since }) => since <= day)?.status ?? null;
}

/** The day on which a pair first came to a status; null when it never did. */
export const firstDay = (taken: readonly Step[], status: PairStatus): DateText | null =>
  taken.find((step) => step.status === status)?.since ?? null;
