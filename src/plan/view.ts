/** How a plan looks on one page: its days, its reviews, her goals and who helps. */
import { type Details, type Table, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import type { Goal, GoalStep, Plan, Review } from './plan.ts';
import { reviewDue } from './plan.ts';
import type { StatutoryNumber } from './statutory.ts';

export function planDetails(
  name: string,
  plan: Plan | null,
  reviews: readonly Review[],
  goals: readonly Goal[],
  statutory: readonly StatutoryNumber[],
  guideBy: DateText | null,
): Details {
  return {
    title: name,
    fields: [
      { key: 'id', heading: (t) => t.plan.headings.id, value: plan?.id ?? null, kind: 'number' },
      { key: 'madeOn', heading: (t) => t.participant.fields.planDate, value: plan?.madeOn ?? null, kind: 'date' },
      {
        key: 'validUntil',
        heading: (t) => t.participant.fields.planUntil,
        value: plan?.validUntil ?? null,
        kind: 'date',
      },
      { key: 'organisation', heading: (t) => t.action.headings.organisation, value: plan?.organisation ?? null },
      {
        key: 'reviewDue',
        heading: (t) => t.plan.headings.reviewDue,
        value: plan === null ? null : reviewDue(statutory, plan, reviews),
        kind: 'date',
      },
      { key: 'serviceDue', heading: (t) => t.planDue.headings.guideBy, value: guideBy, kind: 'date' },
    ],
    parts: [
      { key: 'reviews', heading: (t) => t.plan.headings.reviews, table: reviewTable(reviews) },
      { key: 'goals', heading: (t) => t.plan.headings.goals, table: goalTable(goals) },
    ],
  };
}

const reviewTable = (rows: readonly Review[]): Table<Review> =>
  table<Review>({
    columns: [
      { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
      { key: 'by', heading: (t) => t.participant.headings.by, value: (row) => row.by },
      { key: 'result', heading: (t) => t.plan.headings.result, value: (row) => row.result },
    ],
    rows,
    empty: () => '',
  });

const goalTable = (rows: readonly Goal[]): Table<Goal> =>
  table<Goal>({
    columns: [
      { key: 'id', heading: (t) => t.plan.headings.id, value: (row) => row.id, kind: 'number' },
      { key: 'words', heading: (t) => t.plan.headings.words, value: (row) => row.words },
      {
        key: 'status',
        heading: (t) => t.plan.headings.status,
        value: (row) => row.status,
        words: (row) => (t) => t.plan.statuses[row.status],
      },
      { key: 'due', heading: (t) => t.action.headings.due, value: (row) => row.due, kind: 'date' },
      {
        key: 'steps',
        heading: (t) => t.plan.headings.steps,
        value: (row) => row.steps,
        words: (row) => (t) => row.steps.map((step, at) => describeStep(step, at, t.plan.doneMark)).join('; '),
      },
    ],
    rows,
    empty: () => '',
  });

const describeStep = ({ what, helper, doneOn }: GoalStep, at: number, done: string): string =>
  `${at + 1} ${what}${helper === null ? '' : ` – ${helper}`}${doneOn === null ? '' : ` (${done})`}`;
