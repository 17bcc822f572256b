/** Printing: tables fitted to the terminal, JSON, CSV. Data go to stdout, all else to stderr. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Texts } from '../i18n/index.ts';
import { defuseFormula, printable } from '../lib/text.ts';
import { asJson } from './json.ts';
import { plain } from './listing.ts';
import type { Cell, Column, Details, Table } from './table.ts';
import { columnWidths, widest } from './widths.ts';

export type OutputFormat = 'table' | 'json' | 'csv';

export interface OutputStyle {
  readonly format: OutputFormat;
  readonly texts: Texts;
  /** Columns of the terminal; 0 when it is none: then nothing is cut. */
  readonly width: number;
  readonly color: boolean;
}

/** The listing as it goes to stdout, its last line break included. */
export async function renderTable<R>(table: Table<R>, style: OutputStyle): Promise<string> {
  switch (style.format) {
    case 'json':
      return asJson(jsonRows(table));
    case 'csv':
      return style.width > 0 ? printable(await csv(table)) : csv(table);
    case 'table':
      return table.rows.length === 0 ? `${table.empty(style.texts)}\n` : fitted(table, style);
  }
}

/** The rows for programs: every column, hidden ones too. */
export function jsonRows<R>(table: Table<R>): Record<string, Cell>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column) => [column.key, column.value(row)])));
}

async function csv<R>(table: Table<R>): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const cell = (value: Cell) =>
    typeof value === 'string' || typeof value === 'object' ? defuseFormula(plain(value)) : plain(value);
  return stringify([
    table.columns.map((column) => column.key),
    ...table.rows.map((row) => table.columns.map((column) => cell(column.value(row)))),
  ]);
}

/** One thing: its fields one a line, then its listings. In JSON one object. */
export async function renderDetails(details: Details, style: OutputStyle): Promise<string> {
  if (style.format === 'json') return asJson(jsonDetails(details));
  const within = details.within?.fields ?? [];
  if (style.format === 'csv')
    return csv({
      columns: [
        ...details.fields,
        ...within.map((field) => ({ ...field, key: `${details.within?.key}:${field.key}` })),
      ].map(({ key, heading, value }) => ({ key, heading, value: () => value })),
      rows: [0],
      empty: () => '',
    });
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const fields = [...details.fields, ...within].filter(
    ({ value }) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const longest = Math.max(0, ...fields.map(({ heading }) => heading(style.texts).length));
  const lines = fields.map(({ heading, value, words, kind }) => {
    const shown = words?.(style.texts) ?? humanCell(value, kind, style.texts);
    return `  ${paint.dim(heading(style.texts).padEnd(longest))}  ${printable(shown).replaceAll('\n', `\n  ${' '.repeat(longest)}  `)}\n`;
  });
  const title = details.title === '' ? '' : `${paint.bold(printable(details.title))}\n`;
  let text = `${title}${lines.join('')}`;
  for (const { heading, table } of details.parts ?? []) {
    if (table.rows.length > 0) text += `\n${paint.bold(heading(style.texts))}\n${await fitted(table, style)}`;
  }
  return text;
}

function jsonDetails(details: Details): Record<string, unknown> {
  return Object.fromEntries([
    ...details.fields.map(({ key, value }) => [key, value]),
    ...(details.within === undefined
      ? []
      : [[details.within.key, Object.fromEntries(details.within.fields.map(({ key, value }) => [key, value]))]]),
    ...(details.parts ?? []).map(({ key, table }) => [key, jsonRows(table)]),
  ]);
}

async function fitted<R>(table: Table<R>, style: OutputStyle): Promise<string> {
  const widthOf = quickWidth((await import('string-width')).default);
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const columns = table.columns.filter((column) => column.hidden !== true);
  const headings = columns.map((column) => column.heading(style.texts));
  const cells = table.rows.map((row) =>
    columns.map((column) => printable(humanValue(column, row, style.texts)).replaceAll('\n', ' ')),
  );
  const natural = headings.map((heading, index) =>
    widest([widthOf(heading), ...cells.map((row) => widthOf(row[index] ?? ''))]),
  );
  const whole = columns.map((column) => column.whole === true);
  const widths = columnWidths(natural, whole, style.width, (index, most) =>
    widest(cells.map((row) => widthOf(row[index] ?? '')).filter((width) => width <= most)),
  );
  const line = (texts: readonly string[], tone: (index: number) => Tone) => {
    const fit = texts.map((text, index) => {
      const width = widths[index] ?? 0;
      const shown = shortened(text, width, widthOf);
      const blanks = ' '.repeat(Math.max(0, width - widthOf(shown)));
      const painted = toned(paint, tone(index), shown);
      return columns[index]?.kind === 'number' ? `${blanks}${painted}` : `${painted}${blanks}`;
    });
    return `${fit.join('  ').trimEnd()}\n`;
  };
  const rows = table.rows.map((row, at) => {
    const texts = cells[at] ?? [];
    const isBelow = (text: string, index: number) => whole[index] === true && widthOf(text) > (widths[index] ?? 0);
    const beside = texts.map((text, index) => (isBelow(text, index) ? '' : text));
    const below = texts.filter(isBelow).map((text) => `  ${text}\n`);
    return line(beside, (index) => columns[index]?.tone?.(row)) + below.join('');
  });
  return [line(headings, () => 'dim'), ...rows].join('');
}

/** Ordinary Latin letters take a column each: to know that without looking at each grapheme makes long lists thrice as fast. */
const quickWidth =
  (widthOf: (text: string) => number) =>
  (text: string): number =>
    /^[\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2026]*$/.test(text) ? text.length : widthOf(text);

/** The text as it is, or cut with `…` to so many columns of the terminal. */
function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(letters.join('')) > width - 1) letters.pop();
  return `${letters.join('')}…`;
}

type Tone = ReturnType<NonNullable<Column<unknown>['tone']>>;

function toned(paint: ChalkInstance, tone: Tone, text: string): string {
  switch (tone) {
    case 'bad':
      return paint.red(text);
    case 'good':
      return paint.green(text);
    case 'warn':
      return paint.yellow(text);
    case 'dim':
      return paint.dim(text);
    case undefined:
      return text;
  }
}

function humanValue<R>(column: Column<R>, row: R, texts: Texts): string {
  return column.words?.(row)(texts) ?? humanCell(column.value(row), column.kind, texts);
}

function humanCell(value: Cell, kind: Column<unknown>['kind'], texts: Texts): string {
  if (value === null) return '';
  if (kind === 'date' && typeof value === 'string') return texts.format.date(value);
  if (kind === 'moment' && typeof value === 'string') return texts.format.moment(value);
  if (typeof value === 'boolean') return value ? texts.cli.yes : texts.cli.no;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  return plain(value);
}
