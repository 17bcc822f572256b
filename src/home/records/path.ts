/** The home screen's questions about people between organisations: how many wait for what. Each one query. */
import type { DateText } from '../../lib/date.ts';
import type { Db } from '../../store/index.ts';
import type { Concern, ConcernKind } from '../home.ts';

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

/**
 * How many participants of each partnership wait for somebody to call: newcomers who joined before a day and whom nobody has been in contact
 * with, and those with whom the last contact was on `since` or before. Uses participation_open and contact_by_participant; the last contacts
 * are written down first, because SQLite would look for each anew wherever it is named.
 */
export async function silentParticipants(db: Db, joinedBefore: DateText, since: DateText): Promise<Concern[]> {
  const silence = db.with(
    (name) => name('silence').materialized(),
    (q) =>
      q
        .selectFrom('participation')
        .innerJoin('partnership', 'partnership.id', 'participation.partnershipId')
        .select(['partnership.handle as partnership', 'participation.joinedOn'])
        .select((q) =>
          q
            .selectFrom('contact')
            .select(({ fn }) => fn.max('contactedOn').as('on'))
            .whereRef('contact.participantId', '=', 'participation.participantId')
            .as('last'),
        )
        .where('participation.leftOn', 'is', null)
        .where('partnership.status', '!=', 'closed'),
  );
  const rows = await silence
    .selectFrom('silence')
    .select('partnership')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('last', 'is', null).filterWhere('joinedOn', '<', joinedBefore).as('waiting'),
      fn.min('joinedOn').filterWhere('last', 'is', null).filterWhere('joinedOn', '<', joinedBefore).as('first'),
      fn.countAll<number>().filterWhere('last', '<=', since).as('quiet'),
      fn.min('last').filterWhere('last', '<=', since).as('oldest'),
    ])
    .groupBy('partnership')
    .orderBy('partnership')
    .execute();
  return rows.flatMap(({ partnership, waiting, first, quiet, oldest }) => [
    ...counted('first-contact-overdue', partnership, Number(waiting), first),
    ...counted('contact-quiet', partnership, Number(quiet), oldest),
  ]);
}

const counted = (kind: ConcernKind, partnership: string, what: number, date: DateText | null): Concern[] =>
  what === 0 ? [] : [{ kind, id: null, partnership, date, what, who: null }];

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
