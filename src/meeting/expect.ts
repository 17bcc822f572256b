/** What is known of a meeting before it is minuted: gathered for the template. */
import type { Action } from '../action/action.ts';
import { listActions } from '../action/records.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { listContactPersons } from '../organisation/records.ts';
import type { Partnership } from '../partnership/partnership.ts';
import { listMembers } from '../partnership/records.ts';
import type { Db } from '../store/index.ts';
import type { Meeting } from './meeting.ts';
import { agendaOf } from './records/planned.ts';
import type { Expected } from './template.ts';

/** @param planned the meeting that was planned for the day; null when none was */
export async function expectMeeting(
  db: Db,
  {
    partnership,
    date,
    planned,
  }: {
    readonly partnership: Pick<Partnership, 'id' | 'handle'>;
    readonly date: DateText;
    readonly planned: Meeting | null;
  },
  t: Texts,
): Promise<Expected> {
  const members = new Set((await listMembers(db, partnership.id, date)).map(({ organisationId }) => organisationId));
  const people = (await listContactPersons(db, null)).filter(({ organisationId }) => members.has(organisationId));
  const agenda = planned === null ? [] : await agendaOf(db, planned);
  const open = await listActions(db, { partnership: partnership.id, state: 'open' });
  return {
    partnership: partnership.handle,
    date,
    startTime: planned?.startTime ?? null,
    endTime: planned?.endTime ?? null,
    place: planned?.place ?? null,
    body: planned?.body ?? null,
    people: people.map(({ name, organisation }) => ({ name, organisation })),
    points: agenda.map(({ kind, title }) => ({
      title: title ?? t.meetingPlan.points[kind],
      lines: kind === 'follow-up' ? open.map((action) => describeOpen(action, t)) : [],
    })),
  };
}

const describeOpen = ({ owner, what, due }: Action, t: Texts): string => `- ${owner}: ${what} (${t.format.date(due)})`;
