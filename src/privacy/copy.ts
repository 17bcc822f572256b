/** The copy that a person is given of everything kept about her (Article 15): a document for programs, and the same as a page to read. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { escapeHtml } from '../lib/text.ts';
import type { Before } from '../store/person.ts';
import type { PersonCopy } from '../store/person-copy.ts';
import { copyWord, kindOf } from './copy-words.ts';

export interface CopySection {
  readonly table: string;
  /** A cell is text, a number or null; a pointer to an organisation or the like is its name. */
  readonly rows: readonly Before[];
}

export interface PersonDocument {
  readonly madeOn: DateText;
  readonly keptBy: string;
  readonly participant: number;
  readonly sections: readonly CopySection[];
  readonly history: PersonCopy['history'];
}

/** What is of use to the program only: search keys, and the digest of an identity code (of which is said that it is kept). */
export const internal: ReadonlySet<string> = new Set(['nameKey', 'personalIdDigest', 'participantId']);

/** The page in the language of `t`; everything written by people is escaped. */
export function copyAsHtml(document: PersonDocument, t: Texts): string {
  const words = t.privacyRights;
  const sections = document.sections.map(({ table, rows }) => {
    const heading = `<h2>${escapeHtml(label(t.personCopy.tables, table))}</h2>`;
    return `${heading}\n${rows.length === 1 && rows[0] !== undefined ? list(table, rows[0], t) : grid(table, rows, t)}`;
  });
  const history = document.history.filter(({ before }) => before !== null);
  const earlier =
    history.length === 0
      ? ''
      : `<h2>${escapeHtml(words.earlier)}</h2>\n<p>${escapeHtml(words.earlierMore)}</p>\n${historyTable(history, t)}`;
  const title = escapeHtml(words.copyTitle(document.participant));
  const intro = escapeHtml(words.copyIntro(document.keptBy, t.format.date(document.madeOn)));
  return `<!doctype html>
<html lang="${t.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
<p>${intro}</p>
${sections.join('\n')}
${earlier}
<p>${escapeHtml(words.copyRights)}</p>
</html>
`;
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #ccc}';

const shown = (row: Before): [string, unknown][] =>
  Object.entries(row).filter(([key, value]) => !internal.has(key) && value !== null && value !== '');

function list(table: string, row: Before, t: Texts): string {
  const lines = shown(row).map(
    ([key, value]) =>
      `<tr><th scope="row">${escapeHtml(columnLabel(key, t))}</th><td>${cell(table, key, value, t)}</td></tr>`,
  );
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function grid(table: string, rows: readonly Before[], t: Texts): string {
  const keys = [...new Set(rows.flatMap((row) => shown(row).map(([key]) => key)))];
  const head = keys.map((key) => `<th scope="col">${escapeHtml(columnLabel(key, t))}</th>`).join('');
  const lines = rows.map(
    (row) => `<tr>${keys.map((key) => `<td>${cell(table, key, row[key] ?? null, t)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<tr>${head}</tr>\n${lines.join('\n')}\n</table>`;
}

function historyTable(history: PersonDocument['history'], t: Texts): string {
  const { headings } = t.register;
  const head = [headings.at, headings.actor, headings.command, headings.summary]
    .map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`)
    .join('');
  const lines = history.map(({ at, actor, command, table, before }) => {
    const was = shown(before ?? {}).map(
      ([key, value]) => `${escapeHtml(columnLabel(key, t))}: ${cell(table, key, value, t)}`,
    );
    const what = `${escapeHtml(label(t.personCopy.tables, table))} – ${was.join('; ')}`;
    return `<tr><td>${escapeHtml(t.format.moment(at))}</td><td>${escapeHtml(actor)}</td><td>${escapeHtml(command)}</td><td>${what}</td></tr>`;
  });
  return `<table>\n<tr>${head}</tr>\n${lines.join('\n')}\n</table>`;
}

function cell(table: string, column: string, value: unknown, t: Texts): string {
  const text = String(value ?? '');
  switch (kindOf(table, column)) {
    case 'date':
      return escapeHtml(text === '' ? '' : t.format.date(text));
    case 'json':
      return escapeHtml(text === '' ? '' : jsonWords(table, column, JSON.parse(text), t));
    case 'moment':
      return escapeHtml(text === '' ? '' : t.format.moment(text));
    default:
      return escapeHtml(column === 'field' ? columnLabel(text, t, text) : copyWord(table, column, text, t));
  }
}

/** A list with commas, an entry of several parts with each part's name. */
function jsonWords(table: string, column: string, value: unknown, t: Texts): string {
  if (Array.isArray(value)) return value.map((one) => jsonWords(table, column, one, t)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${columnLabel(key, t)}: ${jsonWords(table, key, part, t)}`)
      .join('; ');
  const text = String(value ?? '');
  return column === 'fields' ? columnLabel(text, t, text) : copyWord(table, column, text, t);
}

/** A field of a participant by its label; other columns by the words of the copy, else the key in words. */
function columnLabel(key: string, t: Texts, otherwise?: string): string {
  const fields: Readonly<Record<string, string>> = {
    ...t.personCopy.columns,
    ...t.privacy.besideFields,
    ...t.participant.fields,
  };
  return fields[key] ?? otherwise ?? label({}, key);
}

const label = (known: Readonly<Record<string, string>>, key: string): string =>
  known[key] ?? key.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
