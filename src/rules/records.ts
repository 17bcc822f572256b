/** The facts that rules are held against, read for many partnerships at once: a query a table, whatever the number of partnerships. */

import type { AgreementVersion } from '../agreement/agreement.ts';
import { listVersions } from '../agreement/records.ts';
import { addDays, type DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';
import type { RuleMeeting, RuleNewcomer, RuleRecords } from './rules.ts';

export interface Ruled {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly versions: readonly AgreementVersion[];
  readonly records: RuleRecords;
}

/** Who was called up to so many days before joining has been contacted when she joins. */
const contactedBeforeDays = 30;

/** Newcomers who joined earlier than this before the period are no longer waited for. */
const newcomerDays = 3660;

/** The partnerships (all that are not closed when none is named), with their agreements and the facts known at the end of the period. */
export async function loadRuled(db: Db, partnership: number | null, period: Period): Promise<Ruled[]> {
  let query = db.selectFrom('partnership').select(['id', 'handle', 'name', 'closedOn', 'status']);
  query = partnership === null ? query.where('status', '!=', 'closed') : query.where('id', '=', partnership);
  const partnerships = await query.orderBy('name').orderBy('id').execute();
  const all = await listVersions(db, partnership);
  const ruled = partnerships.map((one) => ({
    ...one,
    versions: all.filter((version) => version.partnership === one.handle),
  }));
  const records = await loadRuleRecords(db, ruled, period);
  return ruled.map(({ id, handle, name, versions }) => ({
    id,
    handle,
    name,
    versions,
    records: records.get(id) ?? none,
  }));
}

const none: RuleRecords = { closedOn: null, members: [], meetings: [], actions: [], versions: [], newcomers: [] };

interface Wanted {
  readonly id: number;
  readonly closedOn: DateText | null;
  readonly versions: readonly AgreementVersion[];
}

/** By number of the partnership. Newcomers are read only where a clause asks for them. */
export async function loadRuleRecords(
  db: Db,
  partnerships: readonly Wanted[],
  period: Period,
): Promise<ReadonlyMap<number, RuleRecords>> {
  const withAgreement = partnerships.filter(({ versions }) => versions.length > 0);
  const ids = withAgreement.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const [members, meetings, actions] = [
    await membersOf(db, ids),
    await meetingsOf(db, ids),
    await actionsOf(db, ids, period.until),
  ];
  const newcomers = await newcomersOf(
    db,
    withAgreement.filter(({ versions }) => versions.some(asksForNewcomers)).map(({ id }) => id),
    { from: addDays(period.from, -newcomerDays), until: period.until },
  );
  return new Map(
    withAgreement.map(({ id, closedOn, versions }) => [
      id,
      {
        closedOn,
        members: members.get(id) ?? [],
        meetings: meetings.get(id) ?? [],
        actions: actions.get(id) ?? [],
        versions: versions.map(({ signatures, ...version }) => ({ ...version, parties: signatures })),
        newcomers: newcomers.get(id) ?? [],
      },
    ]),
  );
}

const asksForNewcomers = ({ document }: AgreementVersion): boolean =>
  document.clauses.some(({ rule }) => rule?.kind === 'first-contact-within');

async function membersOf(db: Db, partnerships: readonly number[]) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.partnershipId', 'membership.id', 'organisation.handle as organisation', 'organisation.sector'])
    .select(['membership.role', 'membership.since', 'membership.until', 'membership.noticeOn'])
    .where('membership.partnershipId', 'in', partnerships)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute();
  return grouped(rows);
}

/** Uses meeting_by_partnership_date, attendance_by_meeting and decision_by_meeting. */
async function meetingsOf(db: Db, partnerships: readonly number[]): Promise<ReadonlyMap<number, RuleMeeting[]>> {
  const meetings = await db
    .selectFrom('meeting')
    .select(['partnershipId', 'id', 'date', 'body', 'status', 'invitedOn', 'sharedOn', 'approvedOn'])
    .where('partnershipId', 'in', partnerships)
    .orderBy('date')
    .orderBy('id')
    .execute();
  const attendance = await db
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .leftJoin('organisation', 'organisation.id', 'attendance.organisationId')
    .select(['attendance.meetingId', 'organisation.handle as organisation', 'attendance.status'])
    .where('meeting.partnershipId', 'in', partnerships)
    .orderBy('attendance.id')
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['decision.meetingId', 'decision.id', 'decision.method'])
    .where('meeting.partnershipId', 'in', partnerships)
    .orderBy('decision.id')
    .execute();
  const attendanceOf = groupBy(attendance, ({ meetingId }) => meetingId);
  const decisionsOf = groupBy(decisions, ({ meetingId }) => meetingId);
  return grouped(
    meetings.map((meeting) => ({
      ...meeting,
      attendance: attendanceOf.get(meeting.id) ?? [],
      decisions: decisionsOf.get(meeting.id) ?? [],
    })),
  );
}

async function actionsOf(db: Db, partnerships: readonly number[], until: DateText) {
  const rows = await db
    .selectFrom('action')
    .leftJoin('organisation', 'organisation.id', 'action.organisationId')
    .select(['action.partnershipId', 'action.id', 'action.what', 'organisation.handle as organisation'])
    .select(['action.due', 'action.addedOn', 'action.doneOn', 'action.cancelledOn'])
    .where('action.partnershipId', 'in', partnerships)
    .where('action.addedOn', '<=', until)
    .orderBy('action.due')
    .orderBy('action.id')
    .execute();
  return grouped(rows);
}

/** Who joined in the period, with the first contact from then on. Uses participation_by_partnership and contact_by_participant. */
async function newcomersOf(
  db: Db,
  partnerships: readonly number[],
  { from, until }: Period,
): Promise<ReadonlyMap<number, RuleNewcomer[]>> {
  if (partnerships.length === 0) return new Map();
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
    .where('participation.joinedOn', '>=', from)
    .where('participation.joinedOn', '<=', until)
    .groupBy(['participation.partnershipId', 'participation.id', 'participation.participantId'])
    .groupBy(['participation.joinedOn', 'participation.leftOn'])
    .orderBy('participation.joinedOn')
    .orderBy('participation.id')
    .execute();
  return grouped(
    rows.map(({ partnershipId, participant, joinedOn, leftOn, after, before }) => {
      const wasContacted = before !== null && before >= addDays(joinedOn, -contactedBeforeDays);
      return { partnershipId, participant, joinedOn, leftOn, firstContactOn: wasContacted ? joinedOn : after };
    }),
  );
}

const grouped = <R extends { readonly partnershipId: number }>(rows: readonly R[]): Map<number, R[]> =>
  groupBy(rows, ({ partnershipId }) => partnershipId);

function groupBy<R>(rows: readonly R[], key: (row: R) => number): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
