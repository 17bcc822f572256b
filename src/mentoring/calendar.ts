/** What comes for pairs as a calendar file: the next meeting, check-ins, the planned end. */
import type { Texts } from '../i18n/index.ts';
import { addDays, type DateText } from '../lib/date.ts';
import { type Component, helsinki, spanProperties, textProperty, utcMoment, writeCalendar } from '../lib/icalendar.ts';
import { pairSides } from '../lib/vocabulary-mentoring.ts';
import { followUpDays, startOf } from './follow-up.ts';
import type { PairStory } from './mentoring.ts';
import { isRunning } from './status.ts';

export interface CalendarDay {
  readonly kind: 'session' | 'checkin' | 'end';
  readonly pair: number;
  readonly date: DateText;
  readonly mentor: string;
  readonly mentee: string;
}

/** The days of running pairs from today on, oldest first. */
export function comingDays(stories: readonly PairStory[], today: DateText): CalendarDay[] {
  const days = stories
    .filter(({ pair }) => isRunning(pair.status))
    .flatMap((story): CalendarDay[] => {
      const { pair, sessions } = story;
      const day = (kind: CalendarDay['kind'], date: DateText | null): CalendarDay[] =>
        date === null || date < today ? [] : [{ kind, pair: pair.id, date, mentor: pair.mentor, mentee: pair.mentee }];
      return [
        ...day('session', sessions.at(-1)?.nextOn ?? null),
        ...day('checkin', nextCheckin(story)),
        ...day('end', pair.plannedEndOn),
      ];
    });
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.pair - b.pair));
}

/** The earlier of the two sides' next check-ins; null before the pair has begun. */
function nextCheckin(story: PairStory): DateText | null {
  const started = startOf(story);
  if (started === null) return null;
  const due = pairSides.map((side) => {
    const asked = story.checkins.findLast((checkin) => checkin.side === side);
    return asked === undefined
      ? addDays(started, followUpDays.firstCheckin)
      : addDays(asked.date, followUpDays.nextCheckin);
  });
  return due.sort()[0] ?? null;
}

/**
 * A calendar to import (RFC 5545). @param moment when it was made, ISO with offset
 * @param mark tells this register's days from another one's
 */
export function renderCalendar(
  days: readonly CalendarDay[],
  { t, moment, mark }: { readonly t: Texts; readonly moment: string; readonly mark: string },
): string {
  const { mentoring } = t;
  const event = ({ kind, pair, date, mentor, mentee }: CalendarDay): Component => {
    const both = `${mentor} – ${mentee}`;
    const summary = {
      session: mentoring.events.sessionTogether,
      checkin: mentoring.events.checkin,
      end: mentoring.events.end,
    };
    return {
      name: 'VEVENT',
      properties: [
        { name: 'UID', value: `mentoring-${kind}-${pair}-${date}-${mark}@samspel` },
        { name: 'DTSTAMP', value: utcMoment(moment) },
        ...spanProperties({ date, startTime: null, endTime: null }),
        textProperty('SUMMARY', summary[kind](both)),
        { name: 'TRANSP', value: 'TRANSPARENT' },
      ],
    };
  };
  return writeCalendar({
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Samspel//Samspel//EN' },
      { name: 'CALSCALE', value: 'GREGORIAN' },
      { name: 'METHOD', value: 'PUBLISH' },
      textProperty('X-WR-CALNAME', mentoring.calendarName),
    ],
    components: [helsinki, ...days.map(event)],
  });
}
