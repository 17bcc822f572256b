/** The records of self-assessments. */
import { SamspelError } from '../i18n/error.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { Answers, Assessment } from './assessment.ts';

/** By day, then in the order in which they were written. Uses one_assessment. */
export async function listAssessments(db: Db, partnership: number): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .select(['assessment.id', 'organisation.handle as organisation', 'assessment.round', 'assessment.instrument'])
    .select(['assessment.assessedOn', 'assessment.stage', 'assessment.answers', 'assessment.scores'])
    .where('assessment.partnershipId', '=', partnership)
    .orderBy('assessment.assessedOn')
    .orderBy('assessment.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    answers: JSON.parse(row.answers) as Answers,
    scores: JSON.parse(row.scores) as Record<string, number>,
  }));
}

/** Gives back its number. Throws `conflict` when the organisation has answered in this round. */
export async function addAssessment(
  { db }: Tx,
  row: Omit<NewRow<'assessment'>, 'id'>,
  existing: 'refuse' | 'replace',
): Promise<number> {
  const key = (['partnershipId', 'organisationId', 'round', 'instrument'] as const).map(
    (name) => [name, row[name]] as const,
  );
  let query = db.selectFrom('assessment').select('id');
  for (const [name, value] of key) query = query.where(name, '=', value);
  const found = await query.executeTakeFirst();
  if (found === undefined)
    return (await db.insertInto('assessment').values(row).returning('id').executeTakeFirstOrThrow()).id;
  if (existing === 'refuse')
    throw new SamspelError('conflict', (t) => t.stage.answeredAlready(row.round), {
      hint: (t) => t.stage.answeredAlreadyHint,
    });
  await db.updateTable('assessment').set(row).where('id', '=', found.id).execute();
  return found.id;
}
