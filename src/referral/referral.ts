/** A referral: one person's way from one organisation to another, so that nobody is lost between them. */

import { addMonths, type DateText, daysBetween } from '../lib/date.ts';
import type { Steps } from '../lib/steps.ts';
import type { ReferralBasis, ReferralStatus } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';

export interface Referral extends ListedPerson {
  readonly id: number;
  readonly fromOrganisationId: number;
  readonly toOrganisationId: number;
  /** Handles. */
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly basis: ReferralBasis;
  readonly basisNote: string | null;
  readonly status: ReferralStatus;
  readonly madeOn: DateText;
  readonly madeBy: string;
  readonly answeredOn: DateText | null;
  readonly answerNote: string | null;
  readonly metOn: DateText | null;
  readonly completedOn: DateText | null;
  readonly result: string | null;
  /** The day the sender was told what became of it. */
  readonly feedbackOn: DateText | null;
}

export const referralSteps: Steps<ReferralStatus> = {
  made: ['accepted', 'declined', 'withdrawn'],
  accepted: ['met', 'completed', 'withdrawn'],
  met: ['completed', 'withdrawn'],
  completed: [],
  declined: [],
  withdrawn: [],
};

/** The days of a referral in the order in which they come. */
export const referralDays = ['madeOn', 'answeredOn', 'metOn', 'completedOn', 'feedbackOn'] as const;
export type ReferralDay = (typeof referralDays)[number];
type Days = Pick<Referral, ReferralDay>;

export type DayFault =
  /** There is no such day: the step has not been taken. */
  | { readonly kind: 'missing'; readonly day: ReferralDay }
  | { readonly kind: 'before' | 'after'; readonly day: ReferralDay; readonly other: ReferralDay };

/** Why days can't be put right so: one that is not there yet, or one that would come before an earlier or after a later one; else null. */
export function dayFault(days: Days, change: Partial<Record<ReferralDay, DateText>>): DayFault | null {
  const after = { ...days, ...change };
  for (const [at, day] of referralDays.entries()) {
    const on = change[day];
    if (on === undefined) continue;
    if (days[day] === null) return { kind: 'missing', day };
    const earlier = referralDays.slice(0, at).findLast((other) => (after[other] ?? '') > on);
    if (earlier !== undefined) return { kind: 'before', day, other: earlier };
    const later = referralDays.slice(at + 1).find((other) => after[other] !== null && (after[other] ?? '') < on);
    if (later !== undefined) return { kind: 'after', day, other: later };
  }
  return null;
}

export type WaitsFor = 'answer' | 'meeting' | 'result' | 'feedback';

/** What has to happen next; null when nothing has. A declined referral waits for feedback too: the sender must find another way. */
export function waitsFor({ status, feedbackOn }: Pick<Referral, 'status' | 'feedbackOn'>): WaitsFor | null {
  switch (status) {
    case 'made':
      return 'answer';
    case 'accepted':
      return 'meeting';
    case 'met':
      return 'result';
    case 'completed':
    case 'declined':
      return feedbackOn === null ? 'feedback' : null;
    case 'withdrawn':
      return null;
  }
}

/** Since when it has stood where it stands. */
export const stoodSince = ({
  madeOn,
  answeredOn,
  metOn,
  completedOn,
}: Pick<Referral, 'madeOn' | 'answeredOn' | 'metOn' | 'completedOn'>): DateText =>
  completedOn ?? metOn ?? answeredOn ?? madeOn;

/** Whole days it has waited for its next step by that day; null when it waits for nothing. */
export const waitedDays = (referral: Referral, today: DateText): number | null =>
  waitsFor(referral) === null ? null : Math.max(0, daysBetween(stoodSince(referral), today));

/** Within this many months a way back counts as a circle. */
const circleMonths = 12;

/**
 * The circle that a new referral closes: the organisations on the way from the receiver back to the receiver, or null. It is closed when the
 * receiver itself has sent her on before, and the way since then leads to the sender.
 * @param earlier all her referrals, oldest first; declined and withdrawn ones led nowhere and do not count
 */
export function circleOf(
  earlier: readonly Pick<Referral, 'from' | 'to' | 'madeOn' | 'status'>[],
  next: { readonly from: string; readonly to: string; readonly on: DateText },
): readonly string[] | null {
  const recent = earlier.filter(
    ({ madeOn, status }) =>
      madeOn >= addMonths(next.on, -circleMonths) && status !== 'declined' && status !== 'withdrawn',
  );
  const way = [next.to];
  let at = next.from;
  // Walks back from the sender: who sent her there, and who there, until the receiver is met.
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const one = recent[index];
    if (one === undefined || one.to !== at) continue;
    way.unshift(at);
    if (one.from === next.to) return [next.to, ...way];
    at = one.from;
  }
  return null;
}
