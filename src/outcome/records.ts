/** The records of outcomes and of assessments. */

import { groupBy } from '../lib/group.ts';
import type { Period } from '../lib/period.ts';
import type { OutcomeDomain, OutcomeKind, OutcomeSide } from '../lib/vocabulary-path.ts';
import { listedPerson } from '../participant/records.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { Answer, Assessment, Outcome } from './outcome.ts';

export interface OutcomeFilter {
  readonly id?: number | undefined;
  readonly participant?: number | undefined;
  readonly partnership?: number | undefined;
  readonly kind?: OutcomeKind | undefined;
  readonly domain?: OutcomeDomain | undefined;
  readonly side?: OutcomeSide | undefined;
  readonly period?: Period | undefined;
  /** No more rows than this. */
  readonly most?: number | undefined;
}

/** Outcomes, oldest first. Uses outcome_by_participant or outcome_by_date. */
export async function listOutcomes(db: Db, filter: OutcomeFilter = {}): Promise<Outcome[]> {
  let query = db
    .selectFrom('outcome')
    .leftJoin('participant', 'participant.id', 'outcome.participantId')
    .leftJoin('organisation', 'organisation.id', 'outcome.organisationId')
    .select(['outcome.id', 'outcome.participantId', ...listedPerson])
    .select(['organisation.handle as organisation', 'outcome.side', 'outcome.kind', 'outcome.domain'])
    .select(['outcome.happenedOn as on', 'outcome.value', 'outcome.isco', 'outcome.source'])
    .orderBy('outcome.happenedOn')
    .orderBy('outcome.id');
  const { id, participant, partnership, kind, domain, side, period, most } = filter;
  if (id !== undefined) query = query.where('outcome.id', '=', id);
  if (participant !== undefined) query = query.where('outcome.participantId', '=', participant);
  if (kind !== undefined) query = query.where('outcome.kind', '=', kind);
  if (domain !== undefined) query = query.where('outcome.domain', '=', domain);
  if (side !== undefined) query = query.where('outcome.side', '=', side);
  if (period !== undefined)
    query = query.where('outcome.happenedOn', '>=', period.from).where('outcome.happenedOn', '<=', period.until);
  if (partnership !== undefined)
    query = query.where('outcome.participantId', 'in', (q) =>
      q.selectFrom('participation').select('participantId').where('partnershipId', '=', partnership),
    );
  if (most !== undefined) query = query.limit(most);
  return query.execute();
}

export async function addOutcome(tx: Tx, row: Omit<NewRow<'outcome'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('outcome', [row]);
  return id;
}

/** An assessment with its answers; gives back its number. */
export async function addAssessment(
  tx: Tx,
  row: Omit<NewRow<'outcomeAssessment'>, 'id'>,
  answers: readonly Answer[],
): Promise<number> {
  const [id = 0] = await tx.insertMany('outcomeAssessment', [row]);
  await tx.insertMany(
    'outcomeAnswer',
    answers.map((answer) => ({ assessmentId: id, ...answer })),
  );
  return id;
}

export interface AssessmentFilter {
  readonly participant?: number | undefined;
  readonly organisation?: number | undefined;
  readonly partnership?: number | undefined;
  readonly side: OutcomeSide;
}

/** Assessments with their answers, oldest first. */
export async function listAssessments(db: Db, filter: AssessmentFilter): Promise<Assessment[]> {
  let query = db
    .selectFrom('outcomeAssessment')
    .leftJoin('organisation', 'organisation.id', 'outcomeAssessment.organisationId')
    .innerJoin('outcomeAnswer', 'outcomeAnswer.assessmentId', 'outcomeAssessment.id')
    .select(['outcomeAssessment.id', 'outcomeAssessment.participantId', 'organisation.handle as organisation'])
    .select(['outcomeAssessment.side', 'outcomeAssessment.phase', 'outcomeAssessment.answeredOn as on'])
    .select(['outcomeAnswer.question', 'outcomeAnswer.domain', 'outcomeAnswer.value'])
    .where('outcomeAssessment.side', '=', filter.side)
    .orderBy('outcomeAssessment.answeredOn')
    .orderBy('outcomeAssessment.id')
    .orderBy('outcomeAnswer.id');
  const { participant, organisation, partnership } = filter;
  if (participant !== undefined) query = query.where('outcomeAssessment.participantId', '=', participant);
  if (organisation !== undefined) query = query.where('outcomeAssessment.organisationId', '=', organisation);
  if (partnership !== undefined)
    query = query.where((q) =>
      q.or([
        q('outcomeAssessment.partnershipId', '=', partnership),
        q('outcomeAssessment.participantId', 'in', (inner) =>
          inner.selectFrom('participation').select('participantId').where('partnershipId', '=', partnership),
        ),
      ]),
    );
  const found = new Map<number, Omit<Assessment, 'answers'> & { answers: Answer[] }>();
  for (const { question, domain, value, ...row } of await query.execute()) {
    const assessment = found.get(row.id) ?? { ...row, answers: [] as Answer[] };
    assessment.answers.push({ question, domain, value });
    found.set(row.id, assessment);
  }
  return [...found.values()];
}

/** The first and the last of each who has two or more. */
export function pairsOf(assessments: readonly Assessment[]): { before: readonly Answer[]; after: readonly Answer[] }[] {
  const byOne = groupBy(assessments, ({ participantId, organisation }) => `${participantId} ${organisation}`);
  return [...byOne.values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined || own.length < 2
      ? []
      : [{ before: first.answers, after: last.answers }];
  });
}
