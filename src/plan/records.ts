/** The records of plans, reviews and goals. */
import type { DateText } from '../lib/date.ts';
import type { GoalStatus } from '../lib/vocabulary-path.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { Goal, GoalStep, Plan, Review } from './plan.ts';

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

/** A plan; the participant's own days of the plan follow it. Gives back its number. */
export async function addPlan(tx: Tx, row: Omit<NewRow<'integrationPlan'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('integrationPlan', [row]);
  const { madeOn, validUntil, participantId } = row;
  await tx.db
    .updateTable('participant')
    .set({ planDate: madeOn, planUntil: validUntil })
    .where('id', '=', participantId)
    .execute();
  return id;
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
  await db.updateTable('goal').set({ status, closedOn }).where('id', '=', id).execute();
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

/** Plans that hold on a day, each with the day of its last review (or of its making). */
export async function plansInForce(db: Db, on: DateText) {
  return db
    .selectFrom('integrationPlan')
    .leftJoin('planReview', 'planReview.planId', 'integrationPlan.id')
    .select([
      'integrationPlan.id',
      'integrationPlan.participantId',
      'integrationPlan.madeOn',
      'integrationPlan.validUntil',
    ])
    .select(({ fn }) => fn.max('planReview.reviewedOn').as('reviewedOn'))
    .where('integrationPlan.madeOn', '<=', on)
    .where('integrationPlan.validUntil', '>=', on)
    .groupBy([
      'integrationPlan.id',
      'integrationPlan.participantId',
      'integrationPlan.madeOn',
      'integrationPlan.validUntil',
    ])
    .orderBy('integrationPlan.id')
    .execute();
}
