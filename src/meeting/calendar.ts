/** A calendar to subscribe to (RFC 5545, METHOD:PUBLISH): each time it is fetched, it says everything anew. */
import type { Action } from '../action/action.ts';
import type { CalendarSession } from '../activity/records.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { type Component, spanProperties, textProperty, utcMoment } from '../lib/icalendar.ts';
import { calendarOf, meetingEvent } from './invitation.ts';
import type { Meeting } from './meeting.ts';

export type CalendarEntry =
  | { readonly kind: 'meeting'; readonly date: DateText; readonly meeting: Meeting }
  | { readonly kind: 'activity'; readonly date: DateText; readonly session: CalendarSession }
  | { readonly kind: 'action'; readonly date: DateText; readonly action: Action }
  | {
      readonly kind: 'agreement';
      readonly date: DateText;
      readonly id: number;
      readonly partnership: string;
      readonly title: string;
    };

interface Published {
  readonly t: Texts;
  /** Name of the one partnership that it is about; null for all. */
  readonly partnership: string | null;
  /** When it was made, ISO with offset. */
  readonly moment: string;
  /** Tells this register's due dates from another one's. */
  readonly mark: string;
}

export function renderCalendar(entries: readonly CalendarEntry[], published: Published): string {
  return calendarOf(
    entries.map((entry) => eventOf(entry, published)),
    [
      { name: 'METHOD', value: 'PUBLISH' },
      textProperty('X-WR-CALNAME', published.t.meetingPlan.calendarName(published.partnership)),
      { name: 'X-WR-TIMEZONE', value: 'Europe/Helsinki' },
      { name: 'REFRESH-INTERVAL', parameters: { VALUE: 'DURATION' }, value: 'P1D' },
      { name: 'X-PUBLISHED-TTL', value: 'P1D' },
    ],
  );
}

function eventOf(entry: CalendarEntry, { t, moment, mark }: Published): Component {
  switch (entry.kind) {
    case 'meeting':
      return meetingEvent(entry.meeting, { t, moment, description: '', people: [] });
    case 'activity':
      return sessionEvent(entry.session, mark, t, moment);
    case 'action':
      return wholeDay(`action-${entry.action.id}-${mark}`, entry.date, describeEntry(entry, t), moment);
    case 'agreement':
      return wholeDay(`agreement-${entry.id}-${mark}`, entry.date, describeEntry(entry, t), moment);
  }
}

export function describeEntry(entry: CalendarEntry, { meetingPlan }: Texts): string {
  switch (entry.kind) {
    case 'meeting':
      return meetingPlan.eventTitle(entry.meeting.partnershipName, entry.meeting.body);
    case 'activity':
      return entry.session.name;
    case 'action':
      return meetingPlan.actionTitle(entry.action.owner, entry.action.what);
    case 'agreement':
      return meetingPlan.agreementTitle(entry.title);
  }
}

/** Nobody is named: a calendar that is subscribed to is read by whoever has its address. */
const sessionEvent = (session: CalendarSession, mark: string, t: Texts, moment: string): Component => ({
  name: 'VEVENT',
  properties: [
    { name: 'UID', value: `activity-session-${session.id}-${mark}@samspel` },
    { name: 'DTSTAMP', value: utcMoment(moment) },
    ...spanProperties({ date: session.date, startTime: session.startTime, endTime: null }),
    textProperty('SUMMARY', describeEntry({ kind: 'activity', date: session.date, session }, t)),
    ...(session.place === null ? [] : [textProperty('LOCATION', session.place)]),
    { name: 'STATUS', value: session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED' },
  ],
});

/** A day to remember: it does not make anybody busy. */
const wholeDay = (uid: string, date: DateText, summary: string, moment: string): Component => ({
  name: 'VEVENT',
  properties: [
    { name: 'UID', value: `${uid}@samspel` },
    { name: 'DTSTAMP', value: utcMoment(moment) },
    ...spanProperties({ date, startTime: null, endTime: null }),
    textProperty('SUMMARY', summary),
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ],
});
