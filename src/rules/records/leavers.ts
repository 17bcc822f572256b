/** Who left the partnership and is still in the register without taking part in anything, by the last day. */
import type { DateText } from '../../lib/date.ts';
import { ownName } from '../../own-field/own-field.ts';
import { ownValuesOf } from '../../own-field/records.ts';
import { fieldKeys } from '../../participant/fields.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleLeaver {
  readonly participant: number;
  readonly leftOn: DateText;
  /** The fields of which something is kept, own ones (`own:shoeSize`) among them. */
  readonly held: readonly string[];
}

/** Uses participation_by_partnership and participation_by_participant. */
export const leavers: FactSource<RuleLeaver> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participantId')
    .selectAll('participant')
    .select(['participation.partnershipId', 'participation.participantId'])
    .select(({ fn }) =>
      fn
        .max('participation.leftOn')
        .over((part) => part.partitionBy(['participation.partnershipId', 'participation.participantId']))
        .as('lastLeft'),
    )
    .where('participation.partnershipId', 'in', partnerships)
    .where('participation.leftOn', '<=', period.until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('participation as other')
            .select('other.id')
            .whereRef('other.participantId', '=', 'participation.participantId')
            .where('other.leftOn', 'is', null),
        ),
      ),
    )
    .orderBy('participation.leftOn')
    .orderBy('participation.id')
    .execute();
  const own = await ownValuesOf(db, 'participant', [...new Set(rows.map(({ participantId }) => participantId))], 'all');
  const seen = new Set<string>();
  return byPartnership(
    rows.flatMap((row) => {
      const key = `${row.partnershipId} ${row.participantId}`;
      if (seen.has(key) || row.lastLeft === null) return [];
      seen.add(key);
      const held = [
        ...fieldKeys.filter((field) => row[field] !== null),
        ...Object.keys(own.get(row.participantId) ?? {}).map(ownName),
      ];
      return [{ partnershipId: row.partnershipId, participant: row.participantId, leftOn: row.lastLeft, held }];
    }),
  );
};
