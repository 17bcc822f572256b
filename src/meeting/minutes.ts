/** Minutes of a meeting as a Markdown file: reading one with all its mistakes at once. Nothing is looked up in the register here. */

import type { Person } from '../action/person.ts';
import type { DateText } from '../lib/date.ts';
import type { DecisionMethod } from '../lib/vocabulary.ts';
import { readAgenda } from './agenda.ts';
import { type Role, readFrontMatter, roles } from './front-matter.ts';
import type { Mistake } from './mistake.ts';

/** What minutes say. Organisations and the partnership are named by their handles or names, as written. */
export interface Minutes {
  readonly partnership: string;
  readonly date: DateText;
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly body: string | null;
  readonly chair: Person | null;
  readonly secretary: Person | null;
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
  /** Absent, and had said so. */
  readonly excused: readonly Person[];
  /** Absent, with somebody else in their place. */
  readonly represented: readonly Represented[];
  readonly guests: readonly Person[];
  readonly items: readonly MinutesItem[];
}

/** One point of the agenda. Only the first may lack a title: it is what stands before the first heading. */
export interface MinutesItem {
  readonly title: string;
  readonly text: string;
  readonly decisions: readonly MinutesDecision[];
  readonly actions: readonly MinutesAction[];
  /** What is to be taken up next time. */
  readonly later: readonly string[];
}

export interface MinutesDecision {
  readonly text: string;
  /** Null when the minutes do not say how it was made. */
  readonly method: DecisionMethod | null;
  readonly against: readonly Person[];
}

/** `Matti Virtanen (nyland) by Anna Ek (luckan)`. */
export interface Represented {
  readonly person: Person;
  readonly by: Person;
}

export interface MinutesAction {
  readonly who: Person;
  readonly what: string;
  readonly due: DateText;
}

/** Where something is named in the file; `line` counts from 1, 0 when it was not in a file. */
export interface Mention<T> {
  readonly value: T;
  readonly line: number;
}

/** What has to be found in the register, with its place; known even when other things in the file are wrong. */
export interface Mentions {
  readonly partnership: Mention<string> | null;
  readonly date: Mention<DateText> | null;
  readonly people: readonly MentionedPerson[];
  readonly owners: readonly Mention<Person>[];
}

export interface MentionedPerson extends Mention<Person> {
  readonly role: Role;
  /** Who stood in for her. */
  readonly by?: Person;
}

/** `minutes` is null when there are mistakes. */
export interface ParsedMinutes {
  readonly minutes: Minutes | null;
  readonly mistakes: readonly Mistake[];
  readonly mentions: Mentions;
}

export interface MinutesReading {
  readonly today: DateText;
  /** Given on the command line: hold instead of what the file says. */
  readonly partnership?: string | undefined;
  readonly date?: DateText | undefined;
}

/** Reads a Markdown file with YAML front matter. Days of actions may be relative to the meeting's day ("tomorrow"). */
export function parseMinutes(markdown: string, reading: MinutesReading): ParsedMinutes {
  const lines = markdown
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  const front = readFrontMatter(lines, reading);
  const agenda = readAgenda(lines, front.bodyFrom, front.date?.value ?? reading.today);
  const mistakes = [...front.mistakes, ...agenda.mistakes].sort((a, b) => a.line - b.line);
  const mentions = {
    partnership: front.partnership,
    date: front.date,
    people: front.people,
    owners: agenda.owners,
  };
  if (mistakes.length > 0 || front.partnership === null || front.date === null)
    return { minutes: null, mistakes, mentions };
  const named = (role: Role) => front.people.filter((person) => person.role === role).map(({ value }) => value);
  const { startTime, endTime, place, body } = front;
  return {
    mistakes,
    mentions,
    minutes: {
      partnership: front.partnership.value,
      date: front.date.value,
      startTime,
      endTime,
      place,
      body,
      chair: named('chair')[0] ?? null,
      secretary: named('secretary')[0] ?? null,
      present: named('present'),
      absent: named('absent'),
      excused: named('excused'),
      represented: front.people.flatMap(({ value: person, by }) => (by === undefined ? [] : [{ person, by }])),
      guests: named('guests'),
      items: agenda.items,
    },
  };
}

/** What minutes that were not read from a file mention. */
export function mentionsOf(minutes: Minutes): Mentions {
  const unplaced = <T>(value: T): Mention<T> => ({ value, line: 0 });
  const people = roles.flatMap((role): MentionedPerson[] =>
    role === 'represented'
      ? minutes.represented.map(({ person, by }) => ({ ...unplaced(person), by, role }))
      : [minutes[role] ?? []].flat().map((person) => ({ ...unplaced(person), role })),
  );
  return {
    partnership: unplaced(minutes.partnership),
    date: unplaced(minutes.date),
    people,
    owners: minutes.items.flatMap(({ actions }) => actions.map(({ who }) => unplaced(who))),
  };
}
