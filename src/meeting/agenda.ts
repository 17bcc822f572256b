/** The body of minutes: points of the agenda, and in them lines that are decisions or actions; the rest is text. */

import { type Person, parsePerson } from '../action/person.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { tidy } from '../lib/text.ts';
import type { Mention, MinutesAction, MinutesItem } from './minutes.ts';
import type { Mistake } from './mistake.ts';

interface Agenda {
  readonly items: readonly MinutesItem[];
  readonly owners: readonly Mention<Person>[];
  readonly mistakes: readonly Mistake[];
}

const heading = /^##(?:\s+(.*))?$/su;
const documentTitle = /^#(?:\s|$)/u;
/** May be a list item and may be bold: `- **Beslut:** …`. */
const decisionLine = /^\s*(?:[-*+•]\s+)?(\*\*|__)?(?:decision|beslut|päätös)(?:\1:|:\1)\s*(.*)$/isu;
const actionLine = /^\s*(?:[-*+•]\s+)?(\*\*|__)?(?:action|åtgärd|toimenpide)(?:\1:|:\1)\s*(.*)$/isu;

/** @param from index of the first line of the body; days of actions are reckoned from `meetingDay` */
export function readAgenda(lines: readonly string[], from: number, meetingDay: DateText): Agenda {
  const items: { title: string; lines: string[]; decisions: string[]; actions: MinutesAction[] }[] = [];
  const owners: Mention<Person>[] = [];
  const mistakes: Mistake[] = [];
  let item = { title: '', lines: [] as string[], decisions: [] as string[], actions: [] as MinutesAction[] };
  items.push(item);
  const read = (text: string, line: number) => {
    const title = heading.exec(text);
    const decision = decisionLine.exec(text);
    const action = actionLine.exec(text);
    if (title !== null) {
      item = { title: tidy(title[1] ?? ''), lines: [], decisions: [], actions: [] };
      items.push(item);
      if (item.title === '') mistakes.push({ kind: 'no-title', line });
    } else if (decision !== null) {
      const decided = tidy(decision[2] ?? '');
      if (decided === '') mistakes.push({ kind: 'empty-decision', line });
      else item.decisions.push(decided);
    } else if (action !== null) {
      const result = readAction(tidy(action[2] ?? ''), line, meetingDay);
      mistakes.push(...result.mistakes);
      if (result.who !== null) owners.push({ value: result.who, line });
      if (result.action !== null) item.actions.push(result.action);
    } else item.lines.push(unescapeLine(text));
  };
  const first = lines.findIndex((text, index) => index >= from && text.trim() !== '');
  lines.forEach((text, index) => {
    if (index >= from && !(index === first && documentTitle.test(text))) read(text, index + 1);
  });
  const done = items.map(({ title, lines: written, decisions, actions }) => ({
    title,
    text: tidyText(written.join('\n')),
    decisions,
    actions,
  }));
  return { items: done.filter((one, index) => index > 0 || !isBlank(one)), owners, mistakes };
}

const isBlank = ({ text, decisions, actions }: MinutesItem): boolean =>
  text === '' && decisions.length === 0 && actions.length === 0;

/** Text of a point as it is kept: no blanks at line ends, at most one empty line in a row, none first or last. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A line of text that would be read as a heading, a decision or an action is written with a backslash before it. */
export const escapeLine = (line: string): string => (isSpecial(line) ? `\\${line}` : line);
const unescapeLine = (line: string): string => (line.startsWith('\\') && isSpecial(line) ? line.slice(1) : line);

function isSpecial(line: string): boolean {
  const bare = line.replace(/^\\+/, '');
  return [heading, documentTitle, decisionLine, actionLine].some((form) => form.test(bare));
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
  const day = parseDate(end, meetingDay);
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
