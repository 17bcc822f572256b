/** The records of plans, reviews and goals. */

import { type ExpressionBuilder, sql } from 'kysely';
import type { DateText } from '../lib/date.ts';
import type { GoalStatus } from '../lib/vocabulary-path.ts';
import { listedPerson } from '../participant/records.ts';
import type { Database, Db, NewRow, Tx } from '../store/index.ts';
import { originsOf, requireMoved } from '../store/step.ts';
import { type Goal, type GoalStep, goalSteps, type Plan, type Review, type WatchedPlan } from './plan.ts';

/** The plans of a participant, oldest first. Uses integration_plan_by_participant. */
export const plansOf = (db: Db, participant: number): Promise<Plan[]> =>
  db
    .selectFrom('integrationPlan')
    .leftJoin('organisation', 'organisation.id', 'integrationPlan.organisationId')
    .select(['integrationPlan.id', 'integrationPlan.participantId', 'organisation.handle as organisation'])
    .select(['integrationPlan.madeOn', 'integrationPlan.validUntil'])
    .where('integrationPlan.participantId', '=', participant)
    .orderBy('integrationPlan.madeOn')
    .orderBy('integrationPlan.id')
    .execute();

/** The reviews of a plan, oldest first. Uses plan_review_by_plan. */
export const reviewsOf = (db: Db, plan: number): Promise<Review[]> =>
  db
    .selectFrom('planReview')
    .select(['reviewedOn as on', 'byName as by', 'result'])
    .where('planId', '=', plan)
    .orderBy('reviewedOn')
    .orderBy('id')
    .execute();

/** The goals of a participant with their steps, oldest first. Uses goal_by_participant and goal_step_by_goal. */
export async function goalsOf(db: Db, participant: number): Promise<Goal[]> {
  const goals = await db
    .selectFrom('goal')
    .select(['id', 'words', 'setOn', 'due', 'status', 'closedOn'])
    .where('participantId', '=', participant)
    .orderBy('setOn')
    .orderBy('id')
    .execute();
  const steps = await db
    .selectFrom('goalStep')
    .innerJoin('goal', 'goal.id', 'goalStep.goalId')
    .select(['goalStep.goalId', 'goalStep.id', 'goalStep.what', 'goalStep.helper', 'goalStep.due', 'goalStep.doneOn'])
    .where('goal.participantId', '=', participant)
    .orderBy('goalStep.id')
    .execute();
  const own = (goal: number): GoalStep[] => steps.flatMap(({ goalId, ...step }) => (goalId === goal ? [step] : []));
  return goals.map((goal) => ({ ...goal, steps: own(goal.id) }));
}

/** A plan; the participant's own days of the plan follow the newest. Gives back its number, and whether it is. */
export async function addPlan(
  tx: Tx,
  row: Omit<NewRow<'integrationPlan'>, 'id'>,
): Promise<{ readonly id: number; readonly isNewest: boolean }> {
  const [id = 0] = await tx.insertMany('integrationPlan', [row]);
  const { participantId } = row;
  const newest = (await plansOf(tx.db, participantId)).at(-1);
  const isNewest = newest?.id === id;
  if (isNewest)
    await tx.db
      .updateTable('participant')
      .set({ planDate: newest.madeOn, planUntil: newest.validUntil })
      .where('id', '=', participantId)
      .execute();
  return { id, isNewest };
}

export async function addReview(tx: Tx, row: Omit<NewRow<'planReview'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('planReview', [row]);
  return id;
}

/** A goal with its first steps; gives back its number. */
export async function addGoal(
  tx: Tx,
  row: Omit<NewRow<'goal'>, 'id'>,
  steps: readonly { what: string; helper: string | null; due: DateText | null }[],
): Promise<number> {
  const [id = 0] = await tx.insertMany('goal', [row]);
  await tx.insertMany(
    'goalStep',
    steps.map((step) => ({ goalId: id, organisationId: null, doneOn: null, ...step })),
  );
  return id;
}

export async function closeGoal({ db }: Tx, id: number, status: GoalStatus, closedOn: DateText | null): Promise<void> {
  const moved = await db
    .updateTable('goal')
    .set({ status, closedOn })
    .where('id', '=', id)
    .where('status', 'in', originsOf(goalSteps, status))
    .executeTakeFirst();
  requireMoved(moved);
}

export async function finishStep({ db }: Tx, id: number, doneOn: DateText): Promise<void> {
  await db.updateTable('goalStep').set({ doneOn }).where('id', '=', id).execute();
}

/** The goal with that number, and whose it is; null when there is none. */
export async function findGoal(
  db: Db,
  id: number,
): Promise<{ readonly participantId: number; readonly goal: Goal } | null> {
  const row = await db.selectFrom('goal').select('participantId').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const goal = (await goalsOf(db, row.participantId)).find((one) => one.id === id);
  return goal === undefined ? null : { participantId: row.participantId, goal };
}

interface PlanFilter {
  readonly organisation?: number | undefined;
  readonly participant?: number | undefined;
}

/** The last plan of each participant who takes part, if it holds on a day, with what its dates are reckoned from; by number. */
export async function plansInForce(db: Db, on: DateText, filter: PlanFilter = {}): Promise<WatchedPlan[]> {
  const rows = await watched(db, on, filter).orderBy('plan.id').execute();
  return rows.map(({ served, ...row }) => ({ ...row, served: Number(served) === 1 }));
}

/** Last days of making or review by which plans are counted. */
export interface PlanEdges {
  /** Looked at last on this day or before: the review is overdue. */
  readonly overdue: DateText;
  /** Looked at last on this day or before: the review is due by `horizon`. */
  readonly soon: DateText;
  readonly horizon: DateText;
  /** Made on this day or before and not looked at since: she should have been guided on by `horizon`. */
  readonly unserved: DateText;
}

/** How many plans of each organisation are to be reviewed, and after how many nobody has been guided on; with the first day of each. */
export async function countPlans(db: Db, on: DateText, { overdue, soon, horizon, unserved }: PlanEdges) {
  const last = sql<DateText>`coalesce("reviewedOn", "madeOn")`;
  const review = sql<boolean>`(${last} <= ${overdue} or (${last} <= ${soon} and "validUntil" >= ${horizon}))`;
  const service = sql<boolean>`("reviewedOn" is null and "served" = 0 and "madeOn" <= ${unserved})`;
  return db
    .selectFrom(watched(db, on, {}).as('plan'))
    .select('organisation')
    .select([
      sql<number>`sum(case when ${review} then 1 else 0 end)`.as('reviews'),
      sql<DateText | null>`min(case when ${review} then ${last} end)`.as('reviewSince'),
      sql<number>`sum(case when ${service} then 1 else 0 end)`.as('services'),
      sql<DateText | null>`min(case when ${service} then "madeOn" end)`.as('serviceSince'),
    ])
    .groupBy('organisation')
    .orderBy('organisation')
    .execute();
}

/** Uses integration_plan_by_participant, plan_review_by_plan and the indexes by participant of what shows that she was guided on. */
function watched(db: Db, on: DateText, { organisation, participant }: PlanFilter) {
  let query = db
    .selectFrom('integrationPlan as plan')
    .innerJoin('participant', 'participant.id', 'plan.participantId')
    .leftJoin('organisation', 'organisation.id', 'plan.organisationId')
    .select(['plan.id', 'plan.participantId', 'organisation.handle as organisation', 'plan.madeOn', 'plan.validUntil'])
    .select(listedPerson)
    .select((q) => [
      q
        .selectFrom('planReview')
        .select(({ fn }) => fn.max('reviewedOn').as('on'))
        .whereRef('planReview.planId', '=', 'plan.id')
        .as('reviewedOn'),
      q
        .case()
        .when(q.or([referredSince(q), enrolledSince(q), atWorkSince(q)]))
        .then(1)
        .else(0)
        .end()
        .as('served'),
    ])
    .where('plan.madeOn', '<=', on)
    .where('plan.validUntil', '>=', on)
    .where('participant.archivedOn', 'is', null)
    .where('participant.leftOn', 'is', null)
    .where((q) => q.not(q.exists(laterPlan(q, on))));
  if (organisation !== undefined) query = query.where('plan.organisationId', '=', organisation);
  if (participant !== undefined) query = query.where('plan.participantId', '=', participant);
  return query;
}

type Plans = ExpressionBuilder<Database & { plan: Database['integrationPlan'] }, 'plan'>;

const laterPlan = (q: Plans, on: DateText) =>
  q
    .selectFrom('integrationPlan as later')
    .select('later.id')
    .whereRef('later.participantId', '=', 'plan.participantId')
    .whereRef('later.madeOn', '>', 'plan.madeOn')
    .where('later.madeOn', '<=', on);

const referredSince = (q: Plans) =>
  q.exists(
    q
      .selectFrom('referral')
      .select('referral.id')
      .whereRef('referral.participantId', '=', 'plan.participantId')
      .whereRef('referral.madeOn', '>=', 'plan.madeOn')
      .where('referral.status', 'not in', ['declined', 'withdrawn']),
  );

/** What she goes to already counts: the plan then agrees that she goes on. */
const enrolledSince = (q: Plans) =>
  q.exists(
    q
      .selectFrom('enrolment')
      .select('enrolment.id')
      .whereRef('enrolment.participantId', '=', 'plan.participantId')
      .where((p) => p.or([p('enrolment.addedOn', '>=', p.ref('plan.madeOn')), p('enrolment.status', '=', 'enrolled')])),
  );

const atWorkSince = (q: Plans) =>
  q.exists(
    q
      .selectFrom('workContact')
      .select('workContact.id')
      .whereRef('workContact.participantId', '=', 'plan.participantId')
      .whereRef('workContact.since', '>=', 'plan.madeOn'),
  );
