/** A calendar to subscribe to (RFC 5545, METHOD:PUBLISH): each time it is fetched, it says everything anew. */
import type { Action } from '../action/action.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { type Component, spanProperties, textProperty, utcMoment } from '../lib/icalendar.ts';
import { calendarOf, meetingEvent } from './invitation.ts';
import type { Meeting } from './meeting.ts';

export type CalendarEntry =
  | { readonly kind: 'meeting'; readonly date: DateText; readonly meeting: Meeting }
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
    case 'action':
      return meetingPlan.actionTitle(entry.action.owner, entry.action.what);
    case 'agreement':
      return meetingPlan.agreementTitle(entry.title);
  }
}

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
