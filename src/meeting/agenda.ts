/** The body of minutes: points of the agenda, and in them lines that are decisions or actions; the rest is text. */

import { type Person, parsePerson } from '../action/person.ts';
import { addMonths, type DateText, parseDate } from '../lib/date.ts';
import { tidy } from '../lib/text.ts';
import { decisionLine, readDecision } from './decision-line.ts';
import type { Mention, MinutesAction, MinutesDecision, MinutesItem } from './minutes.ts';
import type { Mistake } from './mistake.ts';

interface Agenda {
  readonly items: readonly MinutesItem[];
  readonly owners: readonly Mention<Person>[];
  readonly mistakes: readonly Mistake[];
}

const heading = /^##(?:\s+(.*))?$/su;
const documentTitle = /^#(?:\s|$)/u;
/** May be a list item and may be bold: `- **Åtgärd:** …`. */
const actionLine = /^\s*(?:[-*+•]\s+)?(\*\*|__)?(?:action|åtgärd|toimenpide)(?:\1:|:\1)\s*(.*)$/isu;
const laterLine = /^\s*(?:[-*+•]\s+)?(\*\*|__)?(?:next time|nästa gång|ensi kerralla)(?:\1:|:\1)\s*(.*)$/isu;

interface Draft {
  readonly title: string;
  readonly lines: string[];
  readonly decisions: MinutesDecision[];
  readonly actions: MinutesAction[];
  readonly later: string[];
}
const draft = (title: string): Draft => ({ title, lines: [], decisions: [], actions: [], later: [] });

/** @param from index of the first line of the body; days of actions are reckoned from `meetingDay` */
export function readAgenda(lines: readonly string[], from: number, meetingDay: DateText): Agenda {
  const owners: Mention<Person>[] = [];
  const mistakes: Mistake[] = [];
  const items = [draft('')];
  const read = (text: string, line: number, item: Draft) => {
    const title = heading.exec(text);
    const decision = decisionLine.exec(text);
    const action = actionLine.exec(text);
    const later = laterLine.exec(text);
    if (title !== null) {
      const next = draft(tidy(title[1] ?? ''));
      items.push(next);
      if (next.title === '') mistakes.push({ kind: 'no-title', line });
    } else if (decision !== null) {
      const result = readDecision(tidy(decision[2] ?? ''), tidy(decision[3] ?? ''), line);
      mistakes.push(...result.mistakes);
      if (result.decision !== null) item.decisions.push(result.decision);
    } else if (action !== null) {
      const result = readAction(tidy(action[2] ?? ''), line, meetingDay);
      mistakes.push(...result.mistakes);
      if (result.who !== null) owners.push({ value: result.who, line });
      if (result.action !== null) item.actions.push(result.action);
    } else if (later !== null) {
      const point = tidy(later[2] ?? '');
      if (point === '') mistakes.push({ kind: 'empty-later', line });
      else item.later.push(point);
    } else item.lines.push(unescapeLine(text));
  };
  const first = lines.findIndex((text, index) => index >= from && text.trim() !== '');
  lines.forEach((text, index) => {
    if (index >= from && !(index === first && documentTitle.test(text)))
      read(text, index + 1, items.at(-1) ?? draft(''));
  });
  const done = items.map(({ lines: written, ...item }) => ({ ...item, text: tidyText(written.join('\n')) }));
  return { items: done.filter((one, index) => index > 0 || !isBlank(one)), owners, mistakes };
}

const isBlank = ({ text, decisions, actions, later }: MinutesItem): boolean =>
  text === '' && decisions.length + actions.length + later.length === 0;

/** Text of a point as it is kept: no blanks at line ends, at most one empty line in a row, none first or last. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}

/** A line of text that would be read as a heading, a decision or an action is written with a backslash before it. */
export const escapeLine = (line: string): string => (isSpecial(line) ? `\\${line}` : line);
const unescapeLine = (line: string): string => (line.startsWith('\\') && isSpecial(line) ? line.slice(1) : line);

function isSpecial(line: string): boolean {
  const bare = line.replace(/^\\+/, '');
  return [heading, documentTitle, decisionLine, actionLine, laterLine].some((form) => form.test(bare));
}

/** A day without a year is the next one of that name: `15.1.` in a meeting in December is in January. */
function readDue(typed: string, meetingDay: DateText): DateText | null {
  const day = parseDate(typed, meetingDay);
  const yearless = /^\D*\d{1,2}[./]\s?\d{1,2}[./]?$/.test(typed);
  return day !== null && yearless && day < meetingDay ? addMonths(day, 12) : day;
}

interface ReadAction {
  readonly action: MinutesAction | null;
  readonly who: Person | null;
  readonly mistakes: readonly Mistake[];
}

/** Reads `who – what – date`; `what` may have dashes of its own. */
export function readAction(text: string, line: number, meetingDay: DateText): ReadAction {
  const padded = ` ${text} `;
  const dashes = [...padded.matchAll(/\s[–—-](?=\s)/gu)].map(({ index }) => index);
  const [first, last] = [dashes[0], dashes.at(-1)];
  if (first === undefined || last === undefined)
    return { action: null, who: null, mistakes: [{ kind: 'action-form', line }] };
  const who = parsePerson(padded.slice(0, first));
  const end = padded.slice(last + 2).trim();
  const day = readDue(end, meetingDay);
  const onlyTwo = first === last;
  const what = onlyTwo ? (day === null ? end : '') : padded.slice(first + 2, last).trim();
  const mistakes: Mistake[] = [];
  if (who === null) mistakes.push({ kind: 'action-without-person', line });
  if (what === '') mistakes.push({ kind: 'action-without-what', line });
  if (day === null)
    mistakes.push(
      onlyTwo || end === '' ? { kind: 'action-without-date', line } : { kind: 'action-bad-date', typed: end, line },
    );
  return { action: who === null || day === null ? null : { who, what, due: day }, who, mistakes };
}
