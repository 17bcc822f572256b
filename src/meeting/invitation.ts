/** An invitation: to whom, in which language, as a calendar object and as the text of an e-mail. */
import type { Action } from '../action/action.ts';
import type { Texts } from '../i18n/index.ts';
import { weekdayOf } from '../lib/date.ts';
import {
  type Component,
  helsinki,
  type Property,
  spanProperties,
  textProperty,
  utcMoment,
  writeCalendar,
} from '../lib/icalendar.ts';
import type { Language } from '../lib/vocabulary.ts';
import type { Meeting } from './meeting.ts';
import type { AgendaPoint } from './planning.ts';
import { describeTimes } from './times.ts';

export interface Invited {
  readonly name: string;
  /** Null when it is not known: then she gets the text on paper, or by telephone. */
  readonly email: string | null;
  readonly language: Language;
}

export interface Organiser {
  readonly name: string;
  readonly email: string;
}

export interface Invitation {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaPoint[];
  /** Open actions of the partnership, for the point that follows them up. */
  readonly actions: readonly Action[];
  readonly organiser: Organiser;
  readonly invited: readonly Invited[];
}

/** What has to be sent: an invitation (also one that changes an earlier one), or that it is cancelled. */
export const methodOf = ({ status }: Meeting): 'REQUEST' | 'CANCEL' => (status === 'cancelled' ? 'CANCEL' : 'REQUEST');

/** One calendar object as `.ics` (RFC 5546, REQUEST or CANCEL). @param moment when it was made, ISO with offset */
export function renderInvitation(invitation: Invitation, t: Texts, moment: string): string {
  const { meeting, organiser, invited } = invitation;
  const mail = (email: string) => `mailto:${email}`;
  const attendees = invited.flatMap(({ name, email }): Property[] =>
    email === null
      ? []
      : [
          {
            name: 'ATTENDEE',
            parameters: { CN: name, ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' },
            value: mail(email),
          },
        ],
  );
  const event = meetingEvent(meeting, {
    t,
    moment,
    description: t.meetingPlan.agendaText(agendaLines(invitation, t)),
    people: [{ name: 'ORGANIZER', parameters: { CN: organiser.name }, value: mail(organiser.email) }, ...attendees],
  });
  return calendarOf([event], [{ name: 'METHOD', value: methodOf(meeting) }]);
}

interface EventParts {
  readonly t: Texts;
  readonly moment: string;
  readonly description: string;
  readonly people: readonly Property[];
}

export function meetingEvent(meeting: Meeting, { t, moment, description, people }: EventParts): Component {
  const { partnershipName, body, place, status, uid, id, sequence } = meeting;
  return {
    name: 'VEVENT',
    properties: [
      { name: 'UID', value: uid ?? `meeting-${id}@samspel` },
      { name: 'DTSTAMP', value: utcMoment(moment) },
      ...spanProperties(meeting),
      textProperty('SUMMARY', t.meetingPlan.eventTitle(partnershipName, body)),
      ...(place === null ? [] : [textProperty('LOCATION', place)]),
      ...(description === '' ? [] : [textProperty('DESCRIPTION', description)]),
      ...people,
      { name: 'SEQUENCE', value: String(sequence ?? 0) },
      { name: 'STATUS', value: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED' },
    ],
  };
}

/** @param head what stands before the events: the method, or the name of the calendar */
export const calendarOf = (events: readonly Component[], head: readonly Property[]): string =>
  writeCalendar({
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Samspel//Samspel//EN' },
      { name: 'CALSCALE', value: 'GREGORIAN' },
      ...head,
    ],
    components: [helsinki, ...events],
  });

/** The points, numbered, each with what belongs under it. */
export function agendaLines({ agenda, actions }: Pick<Invitation, 'agenda' | 'actions'>, t: Texts): string[] {
  return agenda.flatMap(({ kind, title }, index) => {
    const named = title ?? t.meetingPlan.points[kind];
    const under = kind === 'follow-up' ? actions.map((action) => `   – ${describeAction(action, t)}`) : [];
    return [`${index + 1}. ${named}`, ...under];
  });
}

const describeAction = ({ owner, what, due }: Action, t: Texts): string => `${owner}: ${what} (${t.format.date(due)})`;

export interface Letter {
  readonly language: Language;
  readonly to: readonly Invited[];
  readonly subject: string;
  readonly body: string;
}

/** One letter for those who read the same language. @param texts of the languages that are read */
export function writeLetters(invitation: Invitation, texts: ReadonlyMap<Language, Texts>): Letter[] {
  return [...texts].flatMap(([language, t]): Letter[] => {
    const to = invitation.invited.filter((one) => one.language === language);
    if (to.length === 0) return [];
    const say = t.meetingPlan.letter;
    const { meeting, organiser } = invitation;
    const facts = {
      partnership: meeting.partnershipName,
      body: meeting.body,
      when: describeWhen(meeting, t),
      place: meeting.place,
    };
    const kind =
      meeting.status === 'cancelled'
        ? 'cancelled'
        : (meeting.invitedSequence ?? 0) < (meeting.sequence ?? 0) && meeting.invitedOn !== null
          ? 'changed'
          : 'new';
    const agenda = kind === 'cancelled' ? [] : ['', say.agenda, ...agendaLines(invitation, t)];
    const lines = [
      say.greeting,
      '',
      say.opening[kind](facts),
      ...say.facts(facts),
      ...agenda,
      '',
      say.regards,
      organiser.name,
    ];
    return [{ language, to, subject: say.subject[kind](facts), body: `${lines.join('\n')}\n` }];
  });
}

/** `Tuesday 1 Dec 2026, 13:00–14:30`. */
function describeWhen(meeting: Meeting, t: Texts): string {
  const times = describeTimes(meeting);
  const day = t.meetingPlan.onDay(t.meetingPlan.weekdays[weekdayOf(meeting.date)] ?? '', t.format.date(meeting.date));
  return times === null ? day : t.meetingPlan.atTime(day, times);
}
