/** The meetings of the partnership with who was there and what was decided, oldest first. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { Attendance, DecisionMethod, MeetingStatus } from '../../lib/vocabulary.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';
import { topicsOf } from '../topics.ts';

export interface RuleMeeting {
  readonly id: number;
  readonly date: DateText;
  readonly body: string | null;
  readonly status: MeetingStatus;
  readonly invitedOn: DateText | null;
  readonly sharedOn: DateText | null;
  readonly approvedOn: DateText | null;
  /** Empty when nobody wrote down who was there. */
  readonly attendance: readonly {
    readonly name: string;
    readonly organisation: string | null;
    readonly status: Attendance;
  }[];
  readonly decisions: readonly RuleDecision[];
}

export interface RuleDecision {
  readonly id: number;
  readonly method: DecisionMethod | null;
  /** As noted, or as written `#resurser` in the text. */
  readonly topics: readonly string[];
  /** Somebody was against. */
  readonly isOpposed: boolean;
}

/** Uses meeting_by_partnership_date, attendance_by_meeting and decision_by_meeting. */
export const meetings: FactSource<RuleMeeting> = async (db, { partnerships }) => {
  const rows = await db
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
    .select(['attendance.meetingId', 'attendance.name', 'attendance.status'])
    .select('organisation.handle as organisation')
    .where('meeting.partnershipId', 'in', partnerships)
    .orderBy('attendance.id')
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['decision.meetingId', 'decision.id', 'decision.method', 'decision.text', 'decision.topics'])
    .select('decision.against')
    .where('meeting.partnershipId', 'in', partnerships)
    .orderBy('decision.id')
    .execute();
  const attendanceOf = groupBy(attendance, ({ meetingId }) => meetingId);
  const decisionsOf = groupBy(decisions, ({ meetingId }) => meetingId);
  return byPartnership(
    rows.map((meeting) => ({
      ...meeting,
      attendance: attendanceOf.get(meeting.id) ?? [],
      decisions: (decisionsOf.get(meeting.id) ?? []).map(({ id, method, text, topics, against }) => ({
        id,
        method,
        topics: topicsOf(text, topics),
        isOpposed: against !== null && against !== '[]',
      })),
    })),
  );
};
