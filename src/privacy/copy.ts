/** The copy that a person is given of everything kept about her (Article 15): a document for programs, and the same as a page to read. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { escapeHtml } from '../lib/text.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
import type { Before } from '../store/person.ts';
import type { PersonCopy } from '../store/person-copy.ts';

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
const internal: ReadonlySet<string> = new Set(['nameKey', 'personalIdDigest', 'participantId']);

/** The page in the language of `t`; everything written by people is escaped. `ownFields` tell what the register's own fields are called. */
export function copyAsHtml(document: PersonDocument, t: Texts, ownFields: readonly OwnField[]): string {
  const reader = { t, ownFields };
  const words = t.privacyRights;
  const sections = document.sections.map(({ table, rows }) => {
    const heading = `<h2>${escapeHtml(label(words.tables, table))}</h2>`;
    const fields = asFields(table, rows, reader);
    if (fields !== null) return `${heading}\n${fieldTable(fields, reader)}`;
    return `${heading}\n${rows.length === 1 && rows[0] !== undefined ? list(rows[0], reader) : grid(rows, reader)}`;
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

/** A label and what stands beside it. */
type Said = readonly [label: string, value: unknown];

const list = (row: Before, reader: Reader): string =>
  fieldTable(
    shown(row).map(([key, value]): Said => [columnLabel(key, reader), value]),
    reader,
  );

function fieldTable(fields: readonly Said[], reader: Reader): string {
  const lines = fields.map(
    ([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${cell(value, reader)}</td></tr>`,
  );
  return `<table>\n${lines.join('\n')}\n</table>`;
}

/** Own fields and tags are rows to the program, and fields to a person; null for everything else. */
function asFields(table: string, rows: readonly Before[], { t, ownFields }: Reader): Said[] | null {
  if (table === 'tag') return [[t.tag.heading, rows.map(({ name }) => String(name)).join(', ')]];
  if (table !== 'ownValue') return null;
  return rows.map(({ fieldId, value }): Said => {
    const field = ownFields.find(({ id, key }) => id === fieldId || key === fieldId);
    const said = field?.kind === 'yes-no' ? (value === 'yes' ? t.cli.yes : t.cli.no) : value;
    return [field === undefined ? String(fieldId) : ownLabel(field, t.language), said];
  });
}

function grid(rows: readonly Before[], reader: Reader): string {
  const keys = [...new Set(rows.flatMap((row) => shown(row).map(([key]) => key)))];
  const head = keys.map((key) => `<th scope="col">${escapeHtml(columnLabel(key, reader))}</th>`).join('');
  const lines = rows.map(
    (row) => `<tr>${keys.map((key) => `<td>${cell(row[key] ?? null, reader)}</td>`).join('')}</tr>`,
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
    const fields =
      asFields(table, [before ?? {}], reader) ??
      shown(before ?? {}).map(([key, value]): Said => [columnLabel(key, reader), value]);
    const was = fields.map(([name, value]) => `${escapeHtml(name)}: ${cell(value, reader)}`);
    const what = `${escapeHtml(label(t.privacyRights.tables, table))} – ${was.join('; ')}`;
    return `<tr><td>${escapeHtml(t.format.moment(at))}</td><td>${escapeHtml(actor)}</td><td>${escapeHtml(command)}</td><td>${what}</td></tr>`;
  });
  return `<table>\n<tr>${head}</tr>\n${lines.join('\n')}\n</table>`;
}

function cell(value: unknown, reader: Reader): string {
  const text = String(value ?? '');
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return escapeHtml(reader.t.format.date(text));
  const items = listIn(text);
  return escapeHtml(items === null ? text : items.map((one) => listItem(one, reader)).join(', '));
}

/** A list as it is kept; null for a text, also one that a person has put in brackets. */
function listIn(text: string): readonly unknown[] | null {
  if (!/^\[.*\]$/s.test(text)) return null;
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

const listItem = (one: unknown, reader: Reader): string =>
  typeof one === 'string' ? columnLabel(one, reader, one) : JSON.stringify(one);

/** A field of a participant by its label, an own one by its own; other columns by the words of the copy, else the key in words. */
function columnLabel(key: string, { t, ownFields }: Reader, otherwise?: string): string {
  const own = isOwnName(key) ? findOwnField(ownFields, key) : undefined;
  if (own !== undefined) return ownLabel(own, t.language);
  const fields: Readonly<Record<string, string>> = {
    ...t.privacyRights.columns,
    ...t.privacy.besideFields,
    ...t.participant.fields,
  };
  return fields[key] ?? otherwise ?? label({}, key);
}

const label = (known: Readonly<Record<string, string>>, key: string): string =>
  known[key] ?? key.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
