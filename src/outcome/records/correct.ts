/** Putting right the records of outcomes and assessments. */
import type { DateText } from '../../lib/date.ts';
import { listedPerson } from '../../participant/records.ts';
import { changeRow, removeRows } from '../../store/correct.ts';
import type { Db, RowChange, Tx } from '../../store/index.ts';
import type { Answer, NotedAssessment } from '../outcome.ts';

type OutcomeChange = Pick<RowChange<'outcome'>, 'kind' | 'domain' | 'happenedOn' | 'value' | 'isco' | 'source'>;

/** Throws `conflict` when it went meanwhile; so do the others. */
export const editOutcome = (tx: Tx, id: number, change: OutcomeChange): Promise<void> =>
  changeRow(tx, 'outcome', id, change);

export const removeOutcome = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'outcome', [id]);

export interface NotedFilter {
  readonly id?: number | undefined;
  readonly participant?: number | undefined;
  readonly organisation?: number | undefined;
}

/** Assessments with how many answers each has, oldest first. Uses outcome_assessment_by_participant and one_outcome_answer. */
export async function assessmentsNoted(
  db: Db,
  { id, participant, organisation }: NotedFilter = {},
): Promise<NotedAssessment[]> {
  let query = db
    .selectFrom('outcomeAssessment')
    .leftJoin('participant', 'participant.id', 'outcomeAssessment.participantId')
    .leftJoin('organisation', 'organisation.id', 'outcomeAssessment.organisationId')
    .select(['outcomeAssessment.id', 'outcomeAssessment.participantId', ...listedPerson])
    .select(['organisation.handle as organisation', 'outcomeAssessment.side', 'outcomeAssessment.phase'])
    .select(['outcomeAssessment.answeredOn as on', 'outcomeAssessment.source'])
    .select((q) => {
      const answers = q
        .selectFrom('outcomeAnswer')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('outcomeAnswer.assessmentId', '=', 'outcomeAssessment.id');
      return [
        answers.where('outcomeAnswer.value', 'is not', null).as('answers'),
        answers.where('outcomeAnswer.value', 'is', null).as('notSaid'),
      ];
    })
    .orderBy('outcomeAssessment.answeredOn')
    .orderBy('outcomeAssessment.id');
  if (id !== undefined) query = query.where('outcomeAssessment.id', '=', id);
  if (participant !== undefined) query = query.where('outcomeAssessment.participantId', '=', participant);
  if (organisation !== undefined) query = query.where('outcomeAssessment.organisationId', '=', organisation);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, answers: Number(row.answers), notSaid: Number(row.notSaid) }));
}

/** Changes an assessment and the answers that are given; answers to questions without one are added. */
export async function editAssessment(
  tx: Tx,
  id: number,
  change: Partial<Pick<NotedAssessment, 'phase' | 'source'>> & { readonly answeredOn?: DateText },
  answers: readonly Answer[],
): Promise<void> {
  if (Object.keys(change).length > 0) await changeRow(tx, 'outcomeAssessment', id, change);
  const there = await tx.db
    .selectFrom('outcomeAnswer')
    .select(['id', 'question'])
    .where('assessmentId', '=', id)
    .execute();
  const known = new Map(there.map((row) => [row.question, row.id]));
  for (const { question, value } of answers) {
    const answer = known.get(question);
    if (answer !== undefined) await changeRow(tx, 'outcomeAnswer', answer, { value });
  }
  const added = answers.filter(({ question }) => !known.has(question));
  await tx.insertMany(
    'outcomeAnswer',
    added.map((answer) => ({ assessmentId: id, ...answer })),
  );
}

/** Takes an assessment away with its answers; gives back how many those were. */
export const removeAssessment = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'outcomeAssessment', [id]);
