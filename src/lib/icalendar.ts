/**
 * Writing iCalendar (RFC 5545): components with properties, folded and escaped; times in Europe/Helsinki with its summer time. Only what
 * invitations and calendars to subscribe to need; reading them is left to calendar programs.
 */
import { addDays, type DateText } from './date.ts';

export interface Property {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** As it stands in the file: text must have been through `escapeText`. */
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

/** A day and times of day; without a start the whole day. */
export interface Span {
  readonly date: DateText;
  /** `HH:MM`, local. */
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** The file: lines end with CRLF, none is longer than 75 octets. */
export const writeCalendar = (calendar: Component): string =>
  linesOf(calendar)
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');

export const textProperty = (name: string, text: string): Property => ({ name, value: escapeText(text) });

/** RFC 5545, 3.3.11; control characters have no place in it. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** `DTSTART` and `DTEND`. A meeting without an end is given an hour: calendars show one of no length as a line. */
export function spanProperties({ date, startTime, endTime }: Span): Property[] {
  if (startTime === null) return [dayProperty('DTSTART', date), dayProperty('DTEND', addDays(date, 1))];
  const end = endTime === null ? anHourAfter(date, startTime) : { date, time: endTime };
  return [timeProperty('DTSTART', date, startTime), timeProperty('DTEND', end.date, end.time)];
}

/** A moment (ISO with offset) as UTC: `20261201T110000Z`. */
export const utcMoment = (iso: string): string => new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');

/** Summer time from the last Sunday of March at 3 to the last Sunday of October at 4, as in the whole European Union since 1996. */
export const helsinki: Component = {
  name: 'VTIMEZONE',
  properties: [{ name: 'TZID', value: 'Europe/Helsinki' }],
  components: [
    timeOfYear('DAYLIGHT', { from: '+0200', to: '+0300', name: 'EEST', start: '19960331T030000', month: 3 }),
    timeOfYear('STANDARD', { from: '+0300', to: '+0200', name: 'EET', start: '19961027T040000', month: 10 }),
  ],
};

interface TimeOfYear {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly start: string;
  readonly month: number;
}

function timeOfYear(name: string, { from, to, name: zone, start, month }: TimeOfYear): Component {
  return {
    name,
    properties: [
      { name: 'TZOFFSETFROM', value: from },
      { name: 'TZOFFSETTO', value: to },
      { name: 'TZNAME', value: zone },
      { name: 'DTSTART', value: start },
      { name: 'RRULE', value: `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU` },
    ],
  };
}

const dayProperty = (name: string, date: DateText): Property => ({
  name,
  parameters: { VALUE: 'DATE' },
  value: date.replaceAll('-', ''),
});

const timeProperty = (name: string, date: DateText, time: string): Property => ({
  name,
  parameters: { TZID: 'Europe/Helsinki' },
  value: `${date.replaceAll('-', '')}T${time.replace(':', '')}00`,
});

function anHourAfter(date: DateText, time: string): { date: DateText; time: string } {
  const hour = Number(time.slice(0, 2)) + 1;
  return hour < 24
    ? { date, time: `${String(hour).padStart(2, '0')}${time.slice(2)}` }
    : { date: addDays(date, 1), time: `00${time.slice(2)}` };
}

function linesOf({ name, properties, components = [] }: Component): string[] {
  return [`BEGIN:${name}`, ...properties.map(lineOf), ...components.flatMap(linesOf), `END:${name}`];
}

function lineOf({ name, parameters = {}, value }: Property): string {
  const written = Object.entries(parameters).map(([key, parameter]) => `;${key}=${quoteParameter(parameter)}`);
  return `${name}${written.join('')}:${value}`;
}

/** RFC 6868: a quotation mark in a parameter is written `^'`, a line break `^n`. */
function quoteParameter(text: string): string {
  const escaped = text.replaceAll('^', '^^').replaceAll('"', "^'").replace(/\r?\n/g, '^n');
  return /^[\w.@+/-]+$/.test(escaped) ? escaped : `"${escaped}"`;
}

/** Cuts at 75 octets of UTF-8, never inside a character; lines that go on begin with a blank. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
