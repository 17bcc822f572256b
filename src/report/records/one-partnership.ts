/** What a report to the members of one partnership tells besides: its meetings, its decisions; and people by group in each partnership. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { DecisionMethod, Gender, Path } from '../../lib/vocabulary.ts';
import type { AgeBracket } from '../../lib/vocabulary-report.ts';
import type { Db } from '../../store/index.ts';
import { ageBracket, persons, type TwoPeriods } from './participants.ts';

export interface HeldMeeting {
  readonly id: number;
  readonly date: DateText;
  readonly body: string | null;
  readonly decisions: number;
  /** Names, of those with somebody present. */
  readonly present: readonly string[];
}

/** Held in the period, oldest first. Uses meeting_by_partnership_date. */
export async function listHeld(db: Db, partnership: number, { now }: TwoPeriods): Promise<HeldMeeting[]> {
  const meetings = await db
    .selectFrom('meeting')
    .select(['meeting.id', 'meeting.date', 'meeting.body'])
    .select(({ selectFrom }) =>
      selectFrom('decision')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('decision.meetingId', '=', 'meeting.id')
        .as('decisions'),
    )
    .where('meeting.partnershipId', '=', partnership)
    .where('meeting.status', '=', 'held')
    .where('meeting.date', '>=', now.from)
    .where('meeting.date', '<=', now.until)
    .orderBy('meeting.date')
    .orderBy('meeting.id')
    .execute();
  const present = await db
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .innerJoin('organisation', 'organisation.id', 'attendance.organisationId')
    .select(['attendance.meetingId', 'organisation.name'])
    .distinct()
    .where('meeting.partnershipId', '=', partnership)
    .where('attendance.status', '=', 'present')
    .where('meeting.date', '>=', now.from)
    .where('meeting.date', '<=', now.until)
    .orderBy('organisation.name')
    .execute();
  return meetings.map(({ id, date, body, decisions }) => ({
    id,
    date,
    body,
    decisions: Number(decisions ?? 0),
    present: present.filter(({ meetingId }) => meetingId === id).map(({ name }) => name),
  }));
}

export interface DecisionRow {
  readonly id: number;
  readonly date: DateText;
  readonly text: string;
  readonly method: DecisionMethod | null;
}

/** Made in the meetings held in the period, in their order. */
export const listDecisions = (db: Db, partnership: number, { now }: TwoPeriods): Promise<DecisionRow[]> =>
  db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['decision.id', 'meeting.date', 'decision.text', 'decision.method'])
    .where('meeting.partnershipId', '=', partnership)
    .where('meeting.status', '=', 'held')
    .where('meeting.date', '>=', now.from)
    .where('meeting.date', '<=', now.until)
    .orderBy('meeting.date')
    .orderBy('meeting.id')
    .orderBy('decision.position')
    .execute();

export interface WithinPartnership {
  /** Handle. */
  readonly partnership: string;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly path: Path | null;
  readonly people: number;
}

/** Who took part in each partnership in the period, by the groups they are in: one statement for all partnerships. */
export async function countWithin(db: Db, { now }: TwoPeriods): Promise<WithinPartnership[]> {
  const { rows } = await sql<WithinPartnership>`
    ${persons({ now, before: now })}, part as (
      select distinct q."partnershipId", q."participantId" from participation q
      where q."joinedOn" <= ${now.until} and (q."leftOn" is null or q."leftOn" >= ${now.from})
    )
    select s.handle as partnership, p.gender, ${ageBracket} as age, p."integrationLanguage" as path, count(*) as people
    from part join partnership s on s.id = part."partnershipId"
    join person on person."participantId" = part."participantId"
    join participant p on p.id = part."participantId" and p."archivedOn" is null
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
