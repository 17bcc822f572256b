/** The copy that a person is given of everything kept about her (Article 15): a document for programs, and the same as a page to read. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { escapeHtml } from '../lib/text.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
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

/** The page in the language of `t`; everything written by people is escaped. `ownFields` tell what the register's own fields are called. */
export function copyAsHtml(document: PersonDocument, t: Texts, ownFields: readonly OwnField[]): string {
  const reader = { t, ownFields };
  const words = t.privacyRights;
  const sections = document.sections.map(({ table, rows }) => {
    const heading = `<h2>${escapeHtml(label(t.personCopy.tables, table))}</h2>`;
    const fields = asFields(table, rows, reader);
    if (fields !== null) return `${heading}\n${fieldTable(fields)}`;
    const [only] = rows;
    return `${heading}\n${rows.length === 1 && only !== undefined ? fieldTable(said(table, only, reader)) : grid(table, rows, reader)}`;
  });
  const history = document.history.filter(({ before }) => before !== null);
  const earlier =
    history.length === 0
      ? ''
      : `<h2>${escapeHtml(words.earlier)}</h2>\n<p>${escapeHtml(words.earlierMore)}</p>\n${historyTable(history, reader)}`;
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

/** Whose words the page is in, and what the register's own fields are called. */
interface Reader {
  readonly t: Texts;
  readonly ownFields: readonly OwnField[];
}

/** A label and what stands beside it, neither escaped yet. */
type Said = readonly [label: string, words: string];

const said = (table: string, row: Before, reader: Reader): Said[] =>
  shown(row).map(([key, value]): Said => [columnLabel(key, reader), cell(table, key, value, reader)]);

function fieldTable(fields: readonly Said[]): string {
  const lines = fields.map(
    ([name, words]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(words)}</td></tr>`,
  );
  return `<table>\n${lines.join('\n')}\n</table>`;
}

/** Own fields and tags are rows to the program, and fields to a person; null for everything else. */
function asFields(table: string, rows: readonly Before[], { t, ownFields }: Reader): Said[] | null {
  if (table === 'tag') return [[t.tag.heading, rows.map(({ name }) => String(name)).join(', ')]];
  if (table !== 'ownValue') return null;
  return rows.map(({ fieldId, value }): Said => {
    const field = ownFields.find(({ id, key }) => id === fieldId || key === fieldId);
    const name = field === undefined ? String(fieldId) : ownLabel(field, t.language);
    return [name, field === undefined ? String(value) : ownWords(field, String(value), t)];
  });
}

function ownWords({ kind }: OwnField, value: string, t: Texts): string {
  if (kind === 'date') return t.format.date(value);
  return kind === 'yes-no' ? (value === 'yes' ? t.cli.yes : t.cli.no) : value;
}

function grid(table: string, rows: readonly Before[], reader: Reader): string {
  const keys = [...new Set(rows.flatMap((row) => shown(row).map(([key]) => key)))];
  const head = keys.map((key) => `<th scope="col">${escapeHtml(columnLabel(key, reader))}</th>`).join('');
  const lines = rows.map(
    (row) =>
      `<tr>${keys.map((key) => `<td>${escapeHtml(cell(table, key, row[key] ?? null, reader))}</td>`).join('')}</tr>`,
  );
  return `<table>\n<tr>${head}</tr>\n${lines.join('\n')}\n</table>`;
}

function historyTable(history: PersonDocument['history'], reader: Reader): string {
  const { t } = reader;
  const { headings } = t.register;
  const head = [headings.at, headings.actor, headings.command, headings.summary]
    .map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`)
    .join('');
  const lines = history.map(({ at, actor, command, table, before }) => {
    const row = before ?? {};
    const was = (asFields(table, [row], reader) ?? said(table, row, reader)).map(
      ([name, words]) => `${name}: ${words}`,
    );
    const what = escapeHtml(`${label(t.personCopy.tables, table)} – ${was.join('; ')}`);
    return `<tr><td>${escapeHtml(t.format.moment(at))}</td><td>${escapeHtml(actor)}</td><td>${escapeHtml(command)}</td><td>${what}</td></tr>`;
  });
  return `<table>\n<tr>${head}</tr>\n${lines.join('\n')}\n</table>`;
}

/** What stands in a column, in words. */
function cell(table: string, column: string, value: unknown, reader: Reader): string {
  const { t } = reader;
  const text = String(value ?? '');
  if (text === '') return '';
  switch (kindOf(table, column)) {
    case 'date':
      return t.format.date(text);
    case 'json':
      return jsonWords(table, column, JSON.parse(text), reader);
    case 'moment':
      return t.format.moment(text);
    default:
      return column === 'field' ? columnLabel(text, reader, text) : copyWord(table, column, text, t);
  }
}

/** A list with commas, an entry of several parts with each part's name. */
function jsonWords(table: string, column: string, value: unknown, reader: Reader): string {
  if (Array.isArray(value)) return value.map((one) => jsonWords(table, column, one, reader)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${columnLabel(key, reader)}: ${jsonWords(table, key, part, reader)}`)
      .join('; ');
  const text = String(value ?? '');
  return column === 'fields' ? columnLabel(text, reader, text) : copyWord(table, column, text, reader.t);
}

/** A field of a participant by its label, an own one by its own; other columns by the words of the copy, else the key in words. */
function columnLabel(key: string, { t, ownFields }: Reader, otherwise?: string): string {
  const own = isOwnName(key) ? findOwnField(ownFields, key) : undefined;
  if (own !== undefined) return ownLabel(own, t.language);
  const fields: Readonly<Record<string, string>> = {
    ...t.personCopy.columns,
    ...t.privacy.besideFields,
    ...t.participant.fields,
  };
  return fields[key] ?? otherwise ?? label({}, key);
}

const label = (known: Readonly<Record<string, string>>, key: string): string =>
  known[key] ?? key.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
