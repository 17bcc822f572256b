/** `--columns --where --sort --limit`: the same for every listing, on the values that JSON shows. */
import { SamspelError } from '../i18n/error.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { byText, nearest } from '../lib/text.ts';
import type { Cell, Column, Table } from './table.ts';

export interface Listing {
  readonly columns?: readonly string[] | undefined;
  readonly where?: readonly string[] | undefined;
  readonly sort?: string | undefined;
  readonly limit?: number | undefined;
  /** True when only some rows were asked for, by an option of the command or by `where`. */
  readonly narrowed?: boolean | undefined;
  /** As many rows as a terminal is given when no limit was typed. */
  readonly screenful?: number | undefined;
}

/** True when a condition or another order needs every row: only then must more be read than are shown. */
export const looksAtAll = ({ where, sort }: Listing): boolean => (where ?? []).length > 0 || sort !== undefined;

/** How many rows are enough to read; undefined when all are needed. */
export const rowsNeeded = (listing: Listing): number | undefined => (looksAtAll(listing) ? undefined : listing.limit);

/**
 * The table that was asked for. Throws `usage` for an unknown column or a condition that can't be read.
 * @param today so that conditions on days may be written as people type days
 */
export function applyListing<R>(table: Table<R>, listing: Listing, today: DateText): Table<R> {
  const known = [...table.columns, ...(table.more ?? [])];
  let rows = [...table.rows];
  for (const condition of listing.where ?? []) rows = rows.filter(readCondition(condition, known, today));
  if (listing.sort !== undefined) rows = sorted(rows, listing.sort, known);
  rows = rows.slice(0, listing.limit ?? listing.screenful);
  const columns = listing.columns?.map((key) => ({ ...columnNamed(key, known), hidden: undefined }));
  return {
    ...table,
    ...(table.begins && listing.narrowed ? { empty: (t) => t.cli.nothingFits } : {}),
    rows,
    columns: columns === undefined ? table.columns : columns.map(({ hidden: _, ...column }) => column),
  };
}

function columnNamed<R>(key: string, columns: readonly Column<R>[]): Column<R> {
  const found = columns.find((column) => column.key.toLowerCase() === key.trim().toLowerCase());
  if (found !== undefined) return found;
  const keys = columns.map((column) => column.key);
  throw new SamspelError('usage', (t) => t.cli.noColumn(key, nearest(key, keys)), {
    hint: (t) => t.cli.columnsAre(keys),
  });
}

function readCondition<R>(condition: string, columns: readonly Column<R>[], today: DateText): (row: R) => boolean {
  const match = /^\s*([\w:.-]+?)\s*(!=|<=|>=|=|<|>|~)\s*(.*?)\s*$/s.exec(condition);
  if (match === null)
    throw new SamspelError('usage', (t) => t.cli.badCondition(condition), { hint: (t) => t.cli.badConditionHint });
  const [, key = '', operator, wanted = ''] = match;
  const { value, kind } = columnNamed(key, columns);
  const day = kind === 'date' && operator !== '~' ? parseDate(wanted, today) : null;
  // Compared letter by letter, a day that can't be read would answer something that nobody asked.
  if (kind === 'date' && /[<>]/.test(operator ?? '') && day === null && !/^\d{4}(-\d{2})?$/.test(wanted))
    throw new SamspelError('usage', (t) => t.cli.notADate(key, wanted), { hint: (t) => t.cli.dateHint });
  if (kind === 'number' && /[<>]/.test(operator ?? '') && !/^-?\d+([.,]\d+)?$/.test(wanted))
    throw new SamspelError('usage', (t) => t.cli.noNumber(key, wanted));
  return (row) => holds(value(row), operator as Operator, day ?? wanted);
}

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';

/** What people say for yes and no, as cells hold it. */
const truths: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['yes', 'ja', 'kyllä', '1'].map((word) => [word, 'true'])),
  ...Object.fromEntries(['no', 'nej', 'ei', '0'].map((word) => [word, 'false'])),
};

function holds(cell: Cell, operator: Operator, typed: string): boolean {
  const parts = Array.isArray(cell) ? cell.map(plain) : [plain(cell)];
  const wanted =
    typeof cell === 'boolean'
      ? (truths[typed.toLowerCase()] ?? typed)
      : typeof cell === 'number'
        ? typed.replace(/^(-?\d+),(\d+)$/, '$1.$2')
        : typed;
  switch (operator) {
    case '=':
      return parts.some((part) => part.toLowerCase() === wanted.toLowerCase());
    case '!=':
      return parts.every((part) => part.toLowerCase() !== wanted.toLowerCase());
    case '~':
      return parts.some((part) => part.toLowerCase().includes(wanted.toLowerCase()));
    case '<':
      return parts.some((part) => part !== '' && compare(part, wanted) < 0);
    case '<=':
      return parts.some((part) => part !== '' && compare(part, wanted) <= 0);
    case '>':
      return parts.some((part) => part !== '' && compare(part, wanted) > 0);
    case '>=':
      return parts.some((part) => part !== '' && compare(part, wanted) >= 0);
  }
}

/** Ascending; a leading `-` means descending. Rows that are equal keep their order. */
function sorted<R>(rows: readonly R[], sort: string, columns: readonly Column<R>[]): R[] {
  const descending = sort.startsWith('-');
  const { value } = columnNamed(descending ? sort.slice(1) : sort, columns);
  return [...rows].sort((a, b) => compare(plain(value(a)), plain(value(b))) * (descending ? -1 : 1));
}

function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return a !== '' && b !== '' && Number.isFinite(x) && Number.isFinite(y)
    ? x - y
    : byText(a.toLowerCase(), b.toLowerCase());
}

/** A cell as text: empty for null, lists with `; `, objects as JSON. */
export function plain(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map(plain).join('; ');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
