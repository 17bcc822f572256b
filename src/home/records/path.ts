/** The home screen's questions about people between organisations: how many wait for what. Each one query. */
import type { DateText } from '../../lib/date.ts';
import type { Db } from '../../store/index.ts';
import type { Concern } from '../home.ts';

/** How many referrals each organisation has not answered since a day, with the first of them. Uses referral_by_status. */
export async function unansweredReferrals(db: Db, madeBefore: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('referral')
    .innerJoin('organisation', 'organisation.id', 'referral.toOrganisationId')
    .select(['organisation.handle'])
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min('referral.madeOn').as('first')])
    .where('referral.status', '=', 'made')
    .where('referral.madeOn', '<', madeBefore)
    .groupBy('organisation.handle')
    .orderBy('organisation.handle')
    .execute();
  return rows.map(({ handle, n, first }) => ({
    kind: 'referral-waiting',
    id: null,
    partnership: null,
    date: first,
    what: Number(n),
    who: handle,
  }));
}

/** How many participants of each partnership nobody has been in contact with since a day, though somebody had before. Uses contact_by_participant. */
export async function quietParticipants(db: Db, since: DateText): Promise<Concern[]> {
  const last = db
    .selectFrom('contact')
    .select(['participantId', ({ fn }) => fn.max('contactedOn').as('on')])
    .groupBy('participantId')
    .having(({ fn }) => fn.max('contactedOn'), '<=', since)
    .as('last');
  const rows = await db
    .selectFrom(last)
    .innerJoin('participation', 'participation.participantId', 'last.participantId')
    .innerJoin('partnership', 'partnership.id', 'participation.partnershipId')
    .select(['partnership.handle as partnership'])
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min('last.on').as('first')])
    .where('participation.leftOn', 'is', null)
    .where('partnership.status', '!=', 'closed')
    .groupBy('partnership.handle')
    .orderBy('partnership.handle')
    .execute();
  return rows.map(({ partnership, n, first }) => ({
    kind: 'contact-quiet',
    id: null,
    partnership,
    date: first,
    what: Number(n),
    who: null,
  }));
}

/** Whether any integration plan holds. */
export async function plansHold(db: Db, on: DateText): Promise<boolean> {
  const plan = await db
    .selectFrom('integrationPlan')
    .select('id')
    .where('validUntil', '>=', on)
    .limit(1)
    .executeTakeFirst();
  return plan !== undefined;
}
