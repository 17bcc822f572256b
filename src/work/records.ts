/** The records of working life. */

import type { DateText } from '../lib/date.ts';
import { leadingTo } from '../lib/steps.ts';
import type { EmploymentPoint, WorkResult } from '../lib/vocabulary-path.ts';
import { listedPerson } from '../participant/records.ts';
import { changeRow, removeRows } from '../store/correct.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import { requireMoved } from '../store/step.ts';
import { type EmploymentCheck, resultSteps, type WorkContact } from './work.ts';

export interface WorkFilter {
  readonly id?: number | undefined;
  readonly participant?: number | undefined;
  readonly organisation?: number | undefined;
}

/** Contacts with working life, oldest first. Uses work_contact_by_participant or work_contact_by_organisation. */
export async function listWork(db: Db, { id, participant, organisation }: WorkFilter = {}): Promise<WorkContact[]> {
  let query = db
    .selectFrom('workContact')
    .innerJoin('participant', 'participant.id', 'workContact.participantId')
    .leftJoin('organisation', 'organisation.id', 'workContact.organisationId')
    .select(['workContact.id', 'workContact.participantId', ...listedPerson])
    .select(['workContact.kind', 'organisation.handle as organisation', 'workContact.employer', 'workContact.isco'])
    .select(['workContact.since', 'workContact.until', 'workContact.result', 'participant.graduatedOn'])
    .orderBy('workContact.since')
    .orderBy('workContact.id');
  if (id !== undefined) query = query.where('workContact.id', '=', id);
  if (participant !== undefined) query = query.where('workContact.participantId', '=', participant);
  if (organisation !== undefined) query = query.where('workContact.organisationId', '=', organisation);
  return query.execute();
}

export async function addWork(tx: Tx, row: Omit<NewRow<'workContact'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('workContact', [row]);
  return id;
}

/** Throws `conflict` when it went meanwhile; so do the others. What came of it is changed by `noteResult` alone. */
export const editWork = (
  tx: Tx,
  id: number,
  change: Omit<RowChange<'workContact'>, 'id' | 'participantId' | 'result'>,
): Promise<void> => changeRow(tx, 'workContact', id, change);

export const removeWork = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'workContact', [id]);

export const editCheck = (
  tx: Tx,
  id: number,
  change: Omit<RowChange<'employmentCheck'>, 'id' | 'participantId'>,
): Promise<void> => changeRow(tx, 'employmentCheck', id, change);

export const removeCheck = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'employmentCheck', [id]);

/** Notes what came of a contact. Throws `conflict` when that can't follow on what came of it before. */
export async function noteResult(
  { db }: Tx,
  id: number,
  result: WorkResult,
  change: Pick<RowChange<'workContact'>, 'until'> = {},
): Promise<void> {
  const before = leadingTo(resultSteps, result).filter((from) => from !== 'open');
  const moved = await db
    .updateTable('workContact')
    .set({ ...change, result })
    .where('id', '=', id)
    .where((q) => q.or([q('result', 'is', null), ...(before.length === 0 ? [] : [q('result', 'in', before)])]))
    .executeTakeFirst();
  requireMoved(moved);
}

/** What was answered at graduation and after, oldest first. */
export async function listChecks(
  db: Db,
  { id, participant }: Pick<WorkFilter, 'id' | 'participant'> = {},
): Promise<EmploymentCheck[]> {
  let query = db
    .selectFrom('employmentCheck')
    .innerJoin('participant', 'participant.id', 'employmentCheck.participantId')
    .select(['employmentCheck.id', 'employmentCheck.participantId', ...listedPerson])
    .select(['employmentCheck.point', 'employmentCheck.askedOn', 'employmentCheck.situation'])
    .select([
      'employmentCheck.employer',
      'employmentCheck.isco',
      'employmentCheck.ownField',
      'participant.educationLevel',
    ])
    .orderBy('employmentCheck.askedOn')
    .orderBy('employmentCheck.id');
  if (id !== undefined) query = query.where('employmentCheck.id', '=', id);
  if (participant !== undefined) query = query.where('employmentCheck.participantId', '=', participant);
  return (await query.execute()).map(({ ownField, ...row }) => ({
    ...row,
    ownField: ownField === null ? null : ownField === 1,
  }));
}

/** Writes the answer for a point; an earlier answer for the same point is replaced. Gives back its number. */
export async function saveCheck(tx: Tx, row: Omit<NewRow<'employmentCheck'>, 'id'>): Promise<number> {
  const known = await tx.db
    .selectFrom('employmentCheck')
    .select('id')
    .where('participantId', '=', row.participantId)
    .where('point', '=', row.point as EmploymentPoint)
    .executeTakeFirst();
  if (known !== undefined) {
    await tx.db.updateTable('employmentCheck').set(row).where('id', '=', known.id).execute();
    return known.id;
  }
  const [id = 0] = await tx.insertMany('employmentCheck', [row]);
  return id;
}

/** Graduates, with the points for which there is an answer. */
export async function graduates(db: Db, since: DateText) {
  const people = await db
    .selectFrom('participant')
    .select(['participant.id as participantId', ...listedPerson, 'phone', 'graduatedOn'])
    .where('graduatedOn', '>=', since)
    .where('archivedOn', 'is', null)
    .orderBy('graduatedOn')
    .orderBy('id')
    .execute();
  const checks = await db.selectFrom('employmentCheck').select(['participantId', 'point']).execute();
  const answered = new Set(checks.map(({ participantId, point }) => `${participantId} ${point}`));
  return people.map((person) => ({
    ...person,
    has: (point: EmploymentPoint) => answered.has(`${person.participantId} ${point}`),
  }));
}
