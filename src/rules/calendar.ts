/** What falls due as a calendar to subscribe to (RFC 5545): an all-day entry a clause. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { type Component, spanProperties, textProperty, utcMoment, writeCalendar } from '../lib/icalendar.ts';

export interface DueClause {
  /** Handle. */
  readonly partnership: string;
  readonly clause: string;
  readonly text: string;
  readonly nextDue: DateText;
  readonly message: string;
}

/** @param moment when it was made, ISO with offset */
export const dueCalendar = (rows: readonly DueClause[], t: Texts, moment: string): string =>
  writeCalendar({
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      textProperty('PRODID', '-//Samspel//Rules of the game//EN'),
      { name: 'METHOD', value: 'PUBLISH' },
      textProperty('X-WR-CALNAME', t.rules.calendarName),
    ],
    components: rows.map((row) => event(row, t, moment)),
  });

/** The same clause and day keep their UID, so that a calendar fetched again shows no entry twice. */
const event = (row: DueClause, t: Texts, moment: string): Component => ({
  name: 'VEVENT',
  properties: [
    { name: 'UID', value: `rule-${row.partnership}-${row.clause}-${row.nextDue}@samspel` },
    { name: 'DTSTAMP', value: utcMoment(moment) },
    ...spanProperties({ date: row.nextDue, startTime: null, endTime: null }),
    textProperty('SUMMARY', t.rules.calendarTitle(row.partnership, row.text)),
    textProperty('DESCRIPTION', row.message),
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ],
});
