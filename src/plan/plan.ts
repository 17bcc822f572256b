/** The integration plan: its days, its reviews, and the goals in her own words. */

import { addDuration, type DateText } from '../lib/date.ts';
import type { Steps } from '../lib/steps.ts';
import { byText } from '../lib/text.ts';
import type { GoalStatus } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';
import { type StatutoryNumber, statutoryDay, statutoryOn } from './statutory.ts';

export interface Plan {
  readonly id: number;
  readonly participantId: number;
  /** Handle of the organisation that made it with her. */
  readonly organisation: string | null;
  readonly madeOn: DateText;
  readonly validUntil: DateText;
}

export interface Review {
  readonly on: DateText;
  readonly by: string;
  readonly result: string;
}

export interface Goal {
  readonly id: number;
  readonly words: string;
  readonly setOn: DateText;
  readonly due: DateText | null;
  readonly status: GoalStatus;
  readonly closedOn: DateText | null;
  readonly steps: readonly GoalStep[];
}

export interface GoalStep {
  readonly id: number;
  readonly what: string;
  readonly helper: string | null;
  readonly due: DateText | null;
  readonly doneOn: DateText | null;
}

export const goalSteps: Steps<GoalStatus> = { open: ['reached', 'dropped'], reached: [], dropped: ['open'] };

/** The last day of a plan when none is said: the first lasts as long as the law lets it, a later one until the plans together do. */
export function usualEnd(
  table: readonly StatutoryNumber[],
  earlier: readonly Plan[],
  madeOn: DateText,
): DateText | null {
  const [first] = earlier;
  return first === undefined
    ? statutoryDay(table, 'first-plan', madeOn)
    : statutoryDay(table, 'plans-together', first.madeOn, madeOn);
}

export interface PlanHint {
  readonly kind: 'first-too-long' | 'together-too-long' | 'past-guidance';
  /** The last day that the law allows. */
  readonly limit: DateText;
}

/** What does not fit the law as it stands on the day the plan is made; a person may have grounds for it (s. 23 knows extensions). */
export function planHints(
  table: readonly StatutoryNumber[],
  earlier: readonly Plan[],
  plan: Pick<Plan, 'madeOn' | 'validUntil'>,
  arrivalDate: DateText | null,
): PlanHint[] {
  const hints: PlanHint[] = [];
  const note = (kind: PlanHint['kind'], limit: DateText | null, day: DateText) => {
    if (limit !== null && day > limit) hints.push({ kind, limit });
  };
  const [first] = earlier;
  if (first === undefined) note('first-too-long', statutoryDay(table, 'first-plan', plan.madeOn), plan.validUntil);
  note(
    'together-too-long',
    statutoryDay(table, 'plans-together', first?.madeOn ?? plan.madeOn, plan.madeOn),
    plan.validUntil,
  );
  if (arrivalDate !== null)
    note('past-guidance', statutoryDay(table, 'guidance-years', arrivalDate, plan.madeOn), plan.madeOn);
  return hints;
}

/** The day by which the plan is to be reviewed: so many months after it was made or last reviewed; null when it ends before. */
export function reviewDue(
  table: readonly StatutoryNumber[],
  plan: Plan,
  reviews: readonly Pick<Review, 'on'>[],
): DateText | null {
  const last = [plan.madeOn, ...reviews.map(({ on }) => on)].sort().at(-1) ?? plan.madeOn;
  const found = statutoryOn(table, 'plan-review', last);
  if (found === null) return null;
  const day = addDuration(last, found.duration);
  return day > plan.validUntil ? null : day;
}

/** What the dates of a plan are reckoned from. */
export interface WatchedPlan extends Plan, ListedPerson {
  /** The day of the last review; null when there was none. */
  readonly reviewedOn: DateText | null;
  /** True when since the plan was made she has been referred on, enrolled somewhere or come in touch with working life. */
  readonly served: boolean;
}

export const planDueKinds = ['service', 'review', 'end'] as const;
export type PlanDueKind = (typeof planDueKinds)[number];

export interface PlanDue extends WatchedPlan {
  readonly kind: PlanDueKind;
  readonly due: DateText;
}

/** The day by which she is to be guided to what the plan agrees on (s. 20); null when she was, or when the plan was looked at since. */
export const serviceDue = (
  table: readonly StatutoryNumber[],
  { madeOn, served, reviewedOn }: Pick<WatchedPlan, 'madeOn' | 'served' | 'reviewedOn'>,
): DateText | null => (served || reviewedOn !== null ? null : statutoryDay(table, 'plan-to-service', madeOn));

/** What falls due of these plans by a day, the earliest first. */
export function plansDueBy(
  table: readonly StatutoryNumber[],
  plans: readonly WatchedPlan[],
  until: DateText,
): PlanDue[] {
  return plans
    .flatMap((plan) => {
      const reviews = plan.reviewedOn === null ? [] : [{ on: plan.reviewedOn }];
      const days: Readonly<Record<PlanDueKind, DateText | null>> = {
        service: serviceDue(table, plan),
        review: reviewDue(table, plan, reviews),
        end: plan.validUntil,
      };
      return planDueKinds.flatMap((kind): PlanDue[] => {
        const due = days[kind];
        return due === null || due > until ? [] : [{ ...plan, kind, due }];
      });
    })
    .sort((a, b) => byText(a.due, b.due) || a.participantId - b.participantId);
}
