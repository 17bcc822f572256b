/** The records of mentoring programmes. */
import { SamspelError } from '../../i18n/error.ts';
import type { Db, NewRow, RowChange, Tx } from '../../store/index.ts';
import type { Programme, Weights } from '../mentoring.ts';

export type NewProgramme = Omit<NewRow<'mentoringProgramme'>, 'id' | 'weights' | 'intakeMonths' | 'closedOn'> & {
  readonly weights: Weights;
  readonly intakeMonths: readonly number[];
};
export type ProgrammeChange = Omit<RowChange<'mentoringProgramme'>, 'id' | 'weights' | 'intakeMonths'> & {
  readonly weights?: Weights;
};

/** Programmes by name; the closed ones only when asked for. */
export async function listProgrammes(db: Db, which: 'current' | 'all'): Promise<Programme[]> {
  let query = db
    .selectFrom('mentoringProgramme as programme')
    .innerJoin('organisation', 'organisation.id', 'programme.ownerId')
    .leftJoin('partnership', 'partnership.id', 'programme.partnershipId')
    .selectAll('programme')
    .select(['organisation.handle as owner', 'organisation.name as ownerName', 'partnership.handle as partnership'])
    .orderBy('programme.name')
    .orderBy('programme.id');
  if (which === 'current') query = query.where('programme.closedOn', 'is', null);
  return (await query.execute()).map(({ weights, intakeMonths, ...row }) => ({
    ...row,
    weights: JSON.parse(weights) as Weights,
    intakeMonths: JSON.parse(intakeMonths) as number[],
  }));
}

/** Gives back the number of the new programme. Throws `conflict` when its short name is taken. */
export async function addProgramme({ db }: Tx, programme: NewProgramme): Promise<number> {
  const { handle } = programme;
  const taken = await db
    .selectFrom('mentoringProgramme')
    .select(['id', 'name'])
    .where('handle', '=', handle)
    .executeTakeFirst();
  if (taken !== undefined)
    throw new SamspelError('conflict', (t) => t.mentoring.programmeExists(handle, taken.name), {
      hint: (t) => t.mentoring.programmeExistsHint,
    });
  const values = {
    ...programme,
    weights: JSON.stringify(programme.weights),
    intakeMonths: JSON.stringify(programme.intakeMonths),
  };
  return (await db.insertInto('mentoringProgramme').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

export async function editProgramme({ db }: Tx, id: number, change: ProgrammeChange): Promise<void> {
  const { weights, ...others } = change;
  await db
    .updateTable('mentoringProgramme')
    .set({ ...others, ...(weights === undefined ? {} : { weights: JSON.stringify(weights) }) })
    .where('id', '=', id)
    .execute();
}
