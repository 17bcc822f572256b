/** All that has happened in pairs, a query a table whatever their number. */
import { groupBy } from '../../lib/group.ts';
import type { Db } from '../../store/index.ts';
import type { Checkin, Closure, Pair, PairStory, Session, Step } from '../mentoring.ts';
import { listPairs, type PairSelection } from './pair.ts';

/** Pairs with their steps, sessions, check-ins and closure, in the order in which they were made. */
export async function listStories(db: Db, selection: PairSelection = {}): Promise<PairStory[]> {
  return storiesOf(db, await listPairs(db, selection));
}

/** SQLite takes at most 32,766 values in a statement: above this many pairs everything is read. */
const mostNamed = 5000;

/** The stories of these pairs. Uses the indexes by pair. */
export async function storiesOf(db: Db, pairs: readonly Pair[]): Promise<PairStory[]> {
  if (pairs.length === 0) return [];
  const ids = pairs.length > mostNamed ? null : pairs.map(({ id }) => id);
  const [steps, sessions, checkins, closures] = [
    await stepsOf(db, ids),
    await sessionsOf(db, ids),
    await checkinsOf(db, ids),
    await closuresOf(db, ids),
  ];
  return pairs.map((pair) => ({
    pair,
    steps: steps.get(pair.id) ?? [],
    sessions: sessions.get(pair.id) ?? [],
    checkins: checkins.get(pair.id) ?? [],
    closure: closures.get(pair.id)?.[0] ?? null,
  }));
}

type Ids = readonly number[] | null;

async function stepsOf(db: Db, ids: Ids): Promise<Map<number, Step[]>> {
  let query = db
    .selectFrom('mentoringStep')
    .select(['pairId', 'status', 'since'])
    .orderBy('pairId')
    .orderBy('since')
    .orderBy('id');
  if (ids !== null) query = query.where('pairId', 'in', ids);
  return byPair(await query.execute());
}

async function sessionsOf(db: Db, ids: Ids): Promise<Map<number, Session[]>> {
  let query = db.selectFrom('mentoringSession').selectAll().orderBy('pairId').orderBy('date').orderBy('id');
  if (ids !== null) query = query.where('pairId', 'in', ids);
  return byPair(await query.execute());
}

async function checkinsOf(db: Db, ids: Ids): Promise<Map<number, Checkin[]>> {
  let query = db.selectFrom('mentoringCheckin').selectAll().orderBy('pairId').orderBy('date').orderBy('id');
  if (ids !== null) query = query.where('pairId', 'in', ids);
  return byPair((await query.execute()).map((row) => ({ ...row, concern: row.concern === 1 })));
}

async function closuresOf(db: Db, ids: Ids): Promise<Map<number, Closure[]>> {
  let query = db.selectFrom('mentoringClosure').selectAll();
  if (ids !== null) query = query.where('pairId', 'in', ids);
  const truth = (flag: number | null) => (flag === null ? null : flag === 1);
  return byPair(
    (await query.execute()).map(({ id: _, ...row }) => ({
      ...row,
      mentorContinues: truth(row.mentorContinues),
      menteeContinues: truth(row.menteeContinues),
      staysInTouch: truth(row.staysInTouch),
    })),
  );
}

const byPair = <R extends { readonly pairId: number }>(rows: readonly R[]): Map<number, R[]> =>
  groupBy(rows, ({ pairId }) => pairId);
