/** Who speaks for the participants, by the first day. */
import type { DateText } from '../../lib/date.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleRepresentative {
  readonly id: number;
  readonly name: string;
  readonly since: DateText;
  readonly until: DateText | null;
}

/** Uses representative_by_partnership. */
export const representatives: FactSource<RuleRepresentative> = async (db, { partnerships }) => {
  const rows = await db
    .selectFrom('representative')
    .leftJoin('participant', 'participant.id', 'representative.participantId')
    .select(['representative.partnershipId', 'representative.id', 'representative.name'])
    .select(['participant.givenName', 'participant.familyName', 'representative.since', 'representative.until'])
    .where('representative.partnershipId', 'in', partnerships)
    .orderBy('representative.since')
    .orderBy('representative.id')
    .execute();
  return byPartnership(
    rows.map(({ givenName, familyName, name, ...row }) => ({ ...row, name: name ?? `${givenName} ${familyName}` })),
  );
};
