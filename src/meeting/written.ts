/** A recorded meeting as minutes again: what was agreed then, whatever has become of it. */

import { type Person, parsePerson } from '../action/person.ts';
import { actionsOfMeeting } from '../action/records.ts';
import { fold } from '../lib/fold.ts';
import type { Db } from '../store/index.ts';
import type { Attendee, Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import { attendanceOf, itemsOf, laterPointsOf, listDecisions } from './records.ts';

export async function minutesOf(db: Db, meeting: Meeting): Promise<Minutes> {
  const attendance = await attendanceOf(db, meeting.id);
  const items = await itemsOf(db, meeting.id);
  const decisions = await listDecisions(db, { meeting: meeting.id });
  const actions = await actionsOfMeeting(db, meeting.id);
  const later = await laterPointsOf(db, meeting.id);
  const { partnership, date, startTime, endTime, place, body, chair, secretary } = meeting;
  const among = (wanted: Attendee['status']): Person[] =>
    attendance.filter(({ status, representedBy }) => status === wanted && representedBy === null).map(toPerson);
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
    absent: among('absent'),
    excused: among('excused'),
    represented: attendance.flatMap((attendee) => {
      const by = parsePerson(attendee.representedBy ?? '');
      return by === null ? [] : [{ person: toPerson(attendee), by }];
    }),
    guests: among('guest'),
    items: items.map(({ id, title, text }) => ({
      title,
      text,
      decisions: decisions
        .filter(({ agendaItemId }) => agendaItemId === id)
        .map((decision) => ({
          text: decision.text,
          method: decision.method,
          against: decision.against.flatMap((one) => parsePerson(one) ?? []),
        })),
      actions: actions
        .filter(({ agendaItemId }) => agendaItemId === id)
        .map(({ owner, organisation, what, due, agreedDue }) => ({
          who: { name: owner, organisation },
          what,
          due: agreedDue ?? due,
        })),
      later: later.filter(({ agendaItemId }) => agendaItemId === id).map((point) => point.text),
    })),
  };
}

const toPerson = ({ name, organisation }: Attendee): Person => ({ name, organisation });

/** Chair and secretary are kept by name: their organisation is the one they sat for, else the one in brackets. */
function withOrganisation(name: string, attendance: readonly Attendee[]): Person {
  const attended = attendance.find((attendee) => attendee.name === name || fold(attendee.name) === fold(name));
  return attended === undefined
    ? (parsePerson(name) ?? { name, organisation: null })
    : { name, organisation: attended.organisation };
}
