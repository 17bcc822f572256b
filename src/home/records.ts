/** The home screen's questions to the register: each one query. */
import type { DateText } from '../lib/date.ts';
import { obstacles, tellAuthorityBy } from '../privacy/breach.ts';
import type { Db } from '../store/index.ts';
import { type Concern, horizons, until } from './home.ts';

export * from './records/path.ts';

/** Open actions that are overdue or due within a week. Uses action_by_partnership_due. */
export async function pressingActions(db: Db, today: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('action')
    .innerJoin('partnership', 'partnership.id', 'action.partnershipId')
    .select(['action.id', 'partnership.handle as partnership', 'action.due', 'action.what', 'action.owner'])
    .where('action.doneOn', 'is', null)
    .where('action.cancelledOn', 'is', null)
    .where('action.due', '<=', until(today, horizons.actions))
    .orderBy('action.due')
    .orderBy('action.id')
    .execute();
  return rows.map(({ id, partnership, due, what, owner }) => ({
    kind: due < today ? 'action-overdue' : 'action-due',
    id,
    partnership,
    date: due,
    what,
    who: owner,
  }));
}

/** Meetings from today within a week. Uses meeting_by_partnership_date. */
export async function comingMeetings(db: Db, today: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnershipId')
    .select(['meeting.id', 'partnership.handle as partnership', 'meeting.date', 'meeting.body', 'meeting.place'])
    .where('meeting.status', '=', 'planned')
    .where('meeting.date', '>=', today)
    .where('meeting.date', '<=', until(today, horizons.meetings))
    .orderBy('meeting.date')
    .orderBy('meeting.id')
    .execute();
  return rows.map(({ id, partnership, date, body, place }) => ({
    kind: 'meeting',
    id,
    partnership,
    date,
    what: body ?? place ?? '',
    who: null,
  }));
}

/** Agreements in force whose validity ends within sixty days. */
export async function expiringAgreements(db: Db, today: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('agreementVersion')
    .innerJoin('partnership', 'partnership.id', 'agreementVersion.partnershipId')
    .select([
      'agreementVersion.id',
      'partnership.handle as partnership',
      'agreementVersion.validUntil',
      'agreementVersion.document',
    ])
    .where('agreementVersion.endedOn', 'is', null)
    .where('agreementVersion.validUntil', '>=', today)
    .where('agreementVersion.validUntil', '<=', until(today, horizons.agreements))
    .where('agreementVersion.version', '=', (q) =>
      q
        .selectFrom('agreementVersion as newest')
        .select(({ fn }) => fn.max('newest.version').as('version'))
        .whereRef('newest.partnershipId', '=', 'agreementVersion.partnershipId'),
    )
    .orderBy('agreementVersion.validUntil')
    .execute();
  return rows.map(({ id, partnership, validUntil, document }) => ({
    kind: 'agreement-expires',
    id,
    partnership,
    date: validUntil,
    what: (JSON.parse(document) as { title: Record<string, string> }).title,
    who: null,
  }));
}

/** Whether anything agreed may be in force: a version that has begun. */
export async function agreementsHold(db: Db, today: DateText): Promise<boolean> {
  const version = await db
    .selectFrom('agreementVersion')
    .select('id')
    .where('validFrom', '<=', today)
    .limit(1)
    .executeTakeFirst();
  return version !== undefined;
}

/** Whether any mentor pair runs. Uses mentoring_pair_by_programme. */
export async function pairsRun(db: Db): Promise<boolean> {
  const pair = await db
    .selectFrom('mentoringPair')
    .select('id')
    .where('status', 'in', ['accepted', 'active', 'paused'])
    .limit(1)
    .executeTakeFirst();
  return pair !== undefined;
}

/** Breaches that must still be told, to the authority or to the people; the day is that on which the 72 hours are over. */
export async function pressingBreaches(db: Db): Promise<Concern[]> {
  const rows = await db
    .selectFrom('breach')
    .select(['id', 'what', 'discoveredAt', 'risk', 'authorityToldAt', 'peopleToldOn', 'closedOn'])
    .where('closedOn', 'is', null)
    .orderBy('discoveredAt')
    .orderBy('id')
    .execute();
  return rows
    .filter((breach) => obstacles(breach).length > 0)
    .map((breach) => ({
      kind: 'breach-due',
      id: breach.id,
      partnership: null,
      date: tellAuthorityBy(breach).slice(0, 10),
      what: breach.what,
      who: null,
    }));
}

/** Requests of people about their data that wait for an answer and are due within two weeks. Uses privacy_request_by_due. */
export async function pressingRequests(db: Db, today: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('privacyRequest')
    .select(['id', 'kind', 'due'])
    .where('doneOn', 'is', null)
    .where('due', '<=', until(today, horizons.requests))
    .orderBy('due')
    .orderBy('id')
    .execute();
  return rows.map(({ id, kind, due }) => ({
    kind: 'request-due',
    id,
    partnership: null,
    date: due,
    what: kind,
    who: null,
  }));
}

/** How many consents to each organisation end within a month, with the first day. Uses consent_by_until. */
export async function expiringConsents(db: Db, today: DateText): Promise<Concern[]> {
  const rows = await db
    .selectFrom('consent')
    .innerJoin('organisation', 'organisation.id', 'consent.organisationId')
    .select(['organisation.handle'])
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min('consent.validUntil').as('first')])
    .where('consent.withdrawnOn', 'is', null)
    .where('consent.validUntil', '>=', today)
    .where('consent.validUntil', '<=', until(today, horizons.consents))
    .groupBy('organisation.handle')
    .orderBy('organisation.handle')
    .execute();
  return rows.map(({ handle, n, first }) => ({
    kind: 'consent-expires',
    id: null,
    partnership: null,
    date: first,
    what: Number(n),
    who: handle,
  }));
}
