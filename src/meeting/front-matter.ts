/** The YAML front matter of minutes: which partnership met, when and where, and who was there. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { parsePerson } from '../action/person.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { nearest, tidy } from '../lib/text.ts';
import type { Mention, MentionedPerson, MinutesReading, Represented } from './minutes.ts';
import type { Mistake } from './mistake.ts';
import { parseTimes } from './times.ts';

export const keys = [
  'partnership',
  'date',
  'time',
  'place',
  'body',
  'chair',
  'secretary',
  'present',
  'absent',
  'excused',
  'represented',
  'guests',
] as const;
type Key = (typeof keys)[number];
/** The keys whose value is people. */
export const roles = ['chair', 'secretary', 'present', 'absent', 'excused', 'represented', 'guests'] as const;
export type Role = (typeof roles)[number];

export interface FrontMatter {
  readonly partnership: Mention<string> | null;
  readonly date: Mention<DateText> | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly body: string | null;
  readonly people: readonly MentionedPerson[];
  readonly mistakes: readonly Mistake[];
  /** Index of the first line after it. */
  readonly bodyFrom: number;
}

/** Never throws: what can't be read is among the mistakes. */
export function readFrontMatter(lines: readonly string[], reading: MinutesReading): FrontMatter {
  const opening = lines.findIndex((line) => line.trim() !== '');
  const closing = lines.findIndex((line, index) => index > opening && /^(?:---|\.\.\.)\s*$/.test(line));
  const given = {
    partnership: reading.partnership === undefined ? null : { value: reading.partnership, line: 0 },
    date: reading.date === undefined ? null : { value: reading.date, line: 0 },
  };
  const nothing = { ...given, startTime: null, endTime: null, place: null, body: null, people: [] };
  if (opening === -1) return { ...nothing, mistakes: [{ kind: 'empty', line: 1 }], bodyFrom: lines.length };
  if (!/^---\s*$/.test(lines[opening] ?? '') || closing === -1)
    return { ...nothing, mistakes: [{ kind: 'no-front-matter', line: opening + 1 }], bodyFrom: opening };
  const { fields, mistakes } = readFields(lines.slice(opening + 1, closing), opening + 2);
  return { ...interpret(fields, { given, reading, mistakes, opening: opening + 1 }), mistakes, bodyFrom: closing + 1 };
}

interface Field {
  /** The line of the key. */
  readonly line: number;
  /** In a list every entry is a name; in text, commas part names too. */
  readonly form: 'list' | 'text';
  /** Each value with its line: one for a single value, one for each entry of a list. */
  readonly values: readonly Mention<string>[];
}

/** @param firstLine the line of the file on which the YAML begins */
function readFields(lines: readonly string[], firstLine: number) {
  const source = lines.join('\n');
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const mistakes: Mistake[] = document.errors.map(({ message, pos }) => ({
    kind: 'bad-yaml',
    problem: message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '',
    line: lineAt(pos[0]),
  }));
  const fields = new Map<Key, Field>();
  if (!isMap(document.contents)) {
    if (mistakes.length === 0 && document.contents !== null && source.trim() !== '')
      mistakes.push({ kind: 'no-front-matter', line: firstLine });
    return { fields, mistakes };
  }
  for (const pair of document.contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const line = lineAt(startOf(pair.key as Node | null));
    const key = keys.find((one) => one === name.trim().toLowerCase());
    const values = valuesOf(pair.value as Node | null, { source, lineAt, line });
    if (key === undefined) mistakes.push({ kind: 'unknown-key', key: name, close: nearest(name, keys), line });
    else if (values === null) mistakes.push({ kind: 'bad-value', key, line });
    else fields.set(key, { line, values, form: isSeq(pair.value) ? 'list' : 'text' });
  }
  return { fields, mistakes };
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

interface Place {
  readonly source: string;
  readonly line: number;
  lineAt(offset: number): number;
}

/** A scalar of several lines is a list with one entry a line. Null when it holds something else than text. */
function valuesOf(node: Node | null, place: Place): Mention<string>[] | null {
  if (node === null) return [];
  if (isSeq(node)) {
    if (!node.items.every(isScalar)) return null;
    return node.items.map((item) => ({ value: textOf(item), line: place.lineAt(startOf(item)) })).filter(isSaid);
  }
  if (!isScalar(node)) return null;
  const [start, end] = node.range ?? [0, 0];
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const written = block || node.type === 'PLAIN' ? place.source.slice(start, end) : textOf(node);
  const first = place.lineAt(start);
  return written
    .split('\n')
    .map((value, index) => ({ value: tidy(value), line: first + index }))
    .slice(block ? 1 : 0)
    .filter(isSaid);
}

const textOf = ({ value }: Scalar): string => tidy(String(value ?? ''));
const isSaid = ({ value }: Mention<string>): boolean => value !== '';

interface Interpreting {
  readonly given: Pick<FrontMatter, 'partnership' | 'date'>;
  readonly reading: MinutesReading;
  readonly mistakes: Mistake[];
  readonly opening: number;
}

function interpret(fields: ReadonlyMap<Key, Field>, { given, reading, mistakes, opening }: Interpreting) {
  const single = (key: Key): Mention<string> | null => {
    const { values = [], line = opening } = fields.get(key) ?? {};
    const [first] = values;
    return first === undefined ? null : { value: values.map(({ value }) => value).join(' '), line: first.line ?? line };
  };
  const partnership = given.partnership ?? single('partnership');
  if (partnership === null) mistakes.push({ kind: 'no-partnership', line: fields.get('partnership')?.line ?? opening });
  const date = given.date ?? readDate(single('date'), fields.get('date')?.line ?? opening, { reading, mistakes });
  const time = single('time');
  const times = time === null ? { startTime: null, endTime: null } : parseTimes(time.value);
  if (times === null && time !== null) mistakes.push({ kind: 'bad-time', typed: time.value, line: time.line });
  const people = roles.flatMap((role) =>
    role === 'chair' || role === 'secretary'
      ? readPeople(role, [single(role) ?? []].flat())
      : readPeople(role, namesIn(fields.get(role))),
  );
  if (!people.some(({ role }) => role === 'present'))
    mistakes.push({ kind: 'nobody-present', line: fields.get('present')?.line ?? opening });
  const [place, body] = [single('place')?.value ?? null, single('body')?.value ?? null];
  return {
    partnership,
    date,
    startTime: times?.startTime ?? null,
    endTime: times?.endTime ?? null,
    place,
    body,
    people,
  };
}

function readDate(
  typed: Mention<string> | null,
  line: number,
  { reading, mistakes }: Pick<Interpreting, 'reading' | 'mistakes'>,
): Mention<DateText> | null {
  if (typed === null) {
    mistakes.push({ kind: 'no-date', line });
    return null;
  }
  const value = parseDate(typed.value, reading.today);
  if (value !== null) return { value, line: typed.line };
  mistakes.push({ kind: 'bad-date', typed: typed.value, line: typed.line });
  return null;
}

function readPeople(role: Role, values: readonly Mention<string>[]): MentionedPerson[] {
  return values.flatMap(({ value, line }) => {
    if (role === 'represented') return mentionRepresented(value, line);
    const person = parsePerson(value);
    return person === null ? [] : [{ role, value: person, line }];
  });
}

/** One who names nobody in her place is simply absent. */
function mentionRepresented(written: string, line: number): MentionedPerson[] {
  const read = readRepresented(written);
  if (read !== null) return [{ role: 'represented', value: read.person, by: read.by, line }];
  const person = parsePerson(written);
  return person === null ? [] : [{ role: 'absent', value: person, line }];
}

/** Reads `Matti Virtanen (nyland) by Anna Ek (luckan)`; null when it does not say both. */
export function readRepresented(written: string): Represented | null {
  const [, who = '', other = ''] = /^(.*?)\s(?:by|genom|edustajana)\s(.*)$/iu.exec(written) ?? [];
  const [person, by] = [parsePerson(who), parsePerson(other)];
  return person === null || by === null ? null : { person, by };
}

function namesIn(field: Field | undefined): readonly Mention<string>[] {
  if (field === undefined || field.form === 'list') return field?.values ?? [];
  return field.values.flatMap(({ value, line }) => value.split(/[,;]/).map((part) => ({ value: part, line })));
}
