/** Meetings of pairs: which may be recorded, and many of them from a file. */
import { parse } from 'csv-parse/sync';
import { SamspelError } from '../i18n/error.ts';
import type { Text } from '../i18n/index.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { type SessionMode, sessionModes } from '../lib/vocabulary-mentoring.ts';
import type { PairStory } from './mentoring.ts';
import { firstDay, isOver } from './status.ts';

export interface SessionTold {
  readonly pair: number;
  readonly date: DateText;
  readonly minutes: number | null;
  readonly mode: SessionMode;
  readonly topics: string | null;
  readonly nextOn: DateText | null;
}

/** What speaks against recording a meeting; null when nothing does. */
export function sessionFault(story: PairStory, date: DateText, today: DateText): Text | null {
  const { pair, steps, sessions, closure } = story;
  if (date > today) return (t) => t.mentoring.inFuture(t.format.date(date));
  const accepted = firstDay(steps, 'accepted');
  if (accepted === null || date < accepted) return (t) => t.mentoring.sessionBefore(pair.id);
  const ended = closure?.endedOn ?? (isOver(pair.status) ? pair.statusOn : null);
  if (ended !== null && date > ended) return (t) => t.mentoring.sessionOver(pair.id);
  const isThere = sessions.some((session) => session.date === date);
  return isThere ? (t) => t.mentoring.sessionTwice(pair.id, t.format.date(date)) : null;
}

export interface SessionFileFault {
  readonly line: number;
  readonly what: Text;
}

export interface SessionFile {
  readonly sessions: readonly (SessionTold & { readonly line: number })[];
  readonly faults: readonly SessionFileFault[];
}

/** Reads `pair,date,minutes,mode,topics,next`; only the first two must be there. Throws `bad-data` for what is no such table. */
export function parseSessionFile(text: string, today: DateText): SessionFile {
  const rows = parseRows(text);
  const sessions: (SessionTold & { line: number })[] = [];
  const faults: SessionFileFault[] = [];
  for (const { info, record } of rows) {
    const wrong = (what: Text) => faults.push({ line: info.lines, what });
    const cell = (key: string): string => record[key]?.trim() ?? '';
    const date = parseDate(cell('date'), today);
    const minutes = cell('minutes');
    const mode = cell('mode') === '' ? 'in-person' : cell('mode');
    const nextOn = cell('next') === '' ? null : parseDate(cell('next'), today);
    const known = sessionModes.find((one) => one === mode);
    if (!/^\d+$/.test(cell('pair'))) wrong((t) => t.mentoring.faults.pair(cell('pair')));
    else if (date === null) wrong((t) => t.mentoring.faults.date(cell('date')));
    else if (!/^\d{0,4}$/.test(minutes)) wrong((t) => t.mentoring.faults.minutes(minutes));
    else if (known === undefined) wrong((t) => t.mentoring.faults.mode(mode, sessionModes));
    else if (cell('next') !== '' && nextOn === null) wrong((t) => t.mentoring.faults.date(cell('next')));
    else
      sessions.push({
        line: info.lines,
        pair: Number(cell('pair')),
        date,
        minutes: minutes === '' ? null : Number(minutes),
        mode: known,
        topics: cell('topics') === '' ? null : cell('topics'),
        nextOn,
      });
  }
  return { sessions, faults };
}

interface FileRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function parseRows(text: string): FileRow[] {
  try {
    const rows = parse(text, {
      columns: (header: string[]) => header.map((heading) => heading.trim().toLowerCase()),
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
    }) as unknown as FileRow[];
    if (rows.every(({ record }) => 'pair' in record && 'date' in record)) return rows;
  } catch (error) {
    throw new SamspelError('bad-data', (t) => t.mentoring.sessionWhat, {
      hint: (t) => t.mentoring.sessionFileHint,
      cause: error,
    });
  }
  throw new SamspelError('bad-data', (t) => t.mentoring.sessionWhat, { hint: (t) => t.mentoring.sessionFileHint });
}
