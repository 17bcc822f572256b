/** The records of impact forms. */
import type { Db, NewRow, Tx } from '../../store/index.ts';
import type { ImpactAnswers, ImpactAssessment } from '../impact.ts';

/** Gives back the number of the form. */
export async function addImpactAssessment({ db }: Tx, row: Omit<NewRow<'impactAssessment'>, 'id'>): Promise<number> {
  return (await db.insertInto('impactAssessment').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

/** The newest first. */
export async function listImpactAssessments(db: Db): Promise<ImpactAssessment[]> {
  const rows = await db
    .selectFrom('impactAssessment')
    .selectAll()
    .orderBy('assessedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ answers, ...row }) => ({ ...row, answers: JSON.parse(answers) as ImpactAnswers }));
}
