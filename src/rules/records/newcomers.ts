/** Who joined, with the first contact from then on. */
import { addDays, type DateText } from '../../lib/date.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

/** One participation; `firstContactOn` is never before `joinedOn`. */
export interface RuleNewcomer {
  readonly participant: number;
  readonly joinedOn: DateText;
  readonly leftOn: DateText | null;
  readonly firstContactOn: DateText | null;
}

/** Who was called up to so many days before joining has been contacted when she joins. */
const contactedBeforeDays = 30;

/** Newcomers who joined earlier than this before the period are no longer waited for. */
const newcomerDays = 3660;

/** Who joined in the period, with the first contact from then on. Uses participation_by_partnership and contact_by_participant. */
export const newcomers: FactSource<RuleNewcomer> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('participation')
    .leftJoin('contact', 'contact.participantId', 'participation.participantId')
    .select(['participation.partnershipId', 'participation.id', 'participation.participantId as participant'])
    .select(['participation.joinedOn', 'participation.leftOn'])
    .select(({ fn, eb, ref }) => [
      fn
        .min(
          eb
            .case()
            .when('contact.contactedOn', '>=', ref('participation.joinedOn'))
            .then(ref('contact.contactedOn'))
            .end(),
        )
        .as('after'),
      fn
        .max(
          eb
            .case()
            .when('contact.contactedOn', '<', ref('participation.joinedOn'))
            .then(ref('contact.contactedOn'))
            .end(),
        )
        .as('before'),
    ])
    .where('participation.partnershipId', 'in', partnerships)
    .where('participation.joinedOn', '>=', addDays(period.from, -newcomerDays))
    .where('participation.joinedOn', '<=', period.until)
    .groupBy(['participation.partnershipId', 'participation.id', 'participation.participantId'])
    .groupBy(['participation.joinedOn', 'participation.leftOn'])
    .orderBy('participation.joinedOn')
    .orderBy('participation.id')
    .execute();
  return byPartnership(
    rows.map(({ partnershipId, participant, joinedOn, leftOn, after, before }) => {
      const wasContacted = before !== null && before >= addDays(joinedOn, -contactedBeforeDays);
      return { partnershipId, participant, joinedOn, leftOn, firstContactOn: wasContacted ? joinedOn : after };
    }),
  );
};
