/** Who was erased or made anonymous (by number), and who must be told about it. */
import type { DateText } from '../../lib/date.ts';
import type { ErasureReason, RetentionWay } from '../../lib/vocabulary-privacy.ts';
import type { Db, Tx } from '../../store/index.ts';

/** Handles of the organisations that got data of any of these people. Uses disclosed_person_by_participant. */
export async function receiversOf(db: Db, participants: readonly number[]): Promise<string[]> {
  if (participants.length === 0) return [];
  const rows = await db
    .selectFrom('disclosedPerson')
    .innerJoin('disclosure', 'disclosure.id', 'disclosedPerson.disclosureId')
    .innerJoin('organisation', 'organisation.id', 'disclosure.organisationId')
    .select('organisation.handle')
    .distinct()
    .where('disclosedPerson.participantId', 'in', [...participants])
    .orderBy('organisation.handle')
    .execute();
  return rows.map(({ handle }) => handle);
}

/** Numbers of rows that were merged into these participants. Uses merged_by_participant. */
export async function mergedInto(db: Db, participants: readonly number[]): Promise<number[]> {
  if (participants.length === 0) return [];
  const rows = await db
    .selectFrom('mergedParticipant')
    .select('gone')
    .where('participantId', 'in', [...participants])
    .orderBy('id')
    .execute();
  return rows.map(({ gone }) => gone);
}

/** One entry a person; the rows are counted together, on the first. */
export async function addErasures(
  tx: Tx,
  participants: readonly number[],
  { on, why, way }: { readonly on: DateText; readonly why: ErasureReason; readonly way: RetentionWay },
  rows: Readonly<Record<string, number>>,
): Promise<void> {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  await tx.insertMany(
    'erasure',
    participants.map((participant, index) => ({
      participant,
      erasedOn: on,
      why,
      way,
      rows: index === 0 ? total : 0,
    })),
  );
}
