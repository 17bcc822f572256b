/** A recorded meeting as minutes again. */

import type { Person } from '../action/person.ts';
import { actionsOfMeeting } from '../action/records.ts';
import { fold } from '../lib/fold.ts';
import type { Db } from '../store/index.ts';
import type { Attendee, Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import { attendanceOf, itemsOf, listDecisions } from './records.ts';

export async function minutesOf(db: Db, meeting: Meeting): Promise<Minutes> {
  const attendance = await attendanceOf(db, meeting.id);
  const items = await itemsOf(db, meeting.id);
  const decisions = await listDecisions(db, { meeting: meeting.id });
  const actions = (await actionsOfMeeting(db, meeting.id)).filter(({ cancelledOn }) => cancelledOn === null);
  const { partnership, date, startTime, endTime, place, body, chair, secretary } = meeting;
  const among = (...statuses: readonly Attendee['status'][]): Person[] =>
    attendance.filter(({ status }) => statuses.includes(status)).map(toPerson);
  return {
    partnership,
    date,
    startTime,
    endTime,
    place,
    body,
    chair: chair === null ? null : withOrganisation(chair, attendance),
    secretary: secretary === null ? null : withOrganisation(secretary, attendance),
    present: among('present'),
    absent: among('absent', 'excused'),
    guests: among('guest'),
    items: items.map(({ id, title, text }) => ({
      title,
      text,
      decisions: decisions.filter(({ agendaItemId }) => agendaItemId === id).map((decision) => decision.text),
      actions: actions
        .filter(({ agendaItemId }) => agendaItemId === id)
        .map(({ owner, organisation, what, due }) => ({ who: { name: owner, organisation }, what, due })),
    })),
  };
}

const toPerson = ({ name, organisation }: Attendee): Person => ({ name, organisation });

/** Chair and secretary are kept by name: their organisation is the one they sat for. */
function withOrganisation(name: string, attendance: readonly Attendee[]): Person {
  const organisation = attendance.find((attendee) => fold(attendee.name) === fold(name))?.organisation ?? null;
  return { name, organisation };
}
