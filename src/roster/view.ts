/** How a list, its columns and its faults are shown. */
import { type Column, type Table as Listing, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { MappedColumn, Mapping } from './columns.ts';
import { describeFault, describeFileWarning, describePlace, describeWarning } from './describe.ts';
import type { FileWarning, RowFault, RowWarning } from './fault.ts';
import { tellOnce } from './once.ts';
import type { Source } from './open-table.ts';
import type { PlanRow } from './plan.ts';

/** More lines would hide the first ones. */
export const linesShown = 20;

/** A row of a plan as scripts get it: what the list says beyond the changes stays in the list. */
export const planJsonRow = ({ row, outcome, participant, changes, candidates, errors }: PlanRow, t: Texts) => ({
  row,
  outcome,
  participant,
  changes,
  candidates,
  errors: errors.map((fault) => errorRow(fault, t)),
});

/** A fault as scripts get it. */
export interface ErrorRow {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

export const errorRow = (fault: RowFault, t: Texts): ErrorRow => ({
  row: fault.row,
  column: fault.column,
  value: fault.value,
  message: describeFault(fault)(t),
});

/** `skola.csv: Row 6, Hemkommun: There is no municipality Atlantis. … (and 3 more rows: 9, 12, 40)`, once for each cause. */
export const faultLines = (file: string, faults: readonly RowFault[], t: Texts): string[] =>
  tellOnce(faults).map(({ first, others }) => withRows(faultLine(file, first, t), others, t));

export const warningLines = (file: string, warnings: readonly RowWarning[], t: Texts): string[] =>
  tellOnce(warnings).map(({ first, others }) => withRows(warningLine(file, first, t), others, t));

/** So many rows are enough to see whether it is all of them. */
const rowsNamed = 10;

const withRows = (line: string, others: readonly number[], t: Texts): string =>
  others.length === 0 ? line : `${line} ${t.rosterSenders.moreRows(others.length, others.slice(0, rowsNamed))}`;

const faultLine = (file: string, fault: RowFault, t: Texts): string =>
  `${file}: ${describePlace(fault)(t)}: ${describeFault(fault)(t)}`;
const warningLine = (file: string, warning: RowWarning, t: Texts): string =>
  `${file}: ${describePlace(warning)(t)}: ${describeWarning(warning)(t)}`;

/** Doubts as scripts get them; those of the whole file have no row. */
export const warningRows = (
  file: string,
  ofFile: readonly FileWarning[],
  ofRows: readonly RowWarning[],
  t: Texts,
): (Omit<ErrorRow, 'row'> & { readonly row: number | null })[] => [
  ...ofFile.map((warning) => ({ row: null, column: null, value: null, message: describeFileWarning(warning)(t) })),
  ...ofRows.map((warning) => ({
    row: warning.row,
    column: warning.column,
    value: warning.value,
    message: warningLine(file, warning, t),
  })),
];

/** How each column of the file was understood. */
interface ColumnRow {
  readonly heading: string;
  readonly field: string | null;
  readonly how: MappedColumn['how'] | 'not-kept' | 'unknown';
  readonly example: string;
  readonly index: number;
}

export function columnRows({ columns, passed, unknown }: Mapping, example: (index: number) => string): ColumnRow[] {
  return [
    ...columns.map(({ index, heading, field, how }) => ({ index, heading, field, how, example: example(index) })),
    ...passed.map(({ index, heading }) => ({
      index,
      heading,
      field: null,
      how: 'not-kept' as const,
      example: example(index),
    })),
    ...unknown.map(({ index, heading }) => ({
      index,
      heading,
      field: null,
      how: 'unknown' as const,
      example: example(index),
    })),
  ].sort((a, b) => a.index - b.index);
}

const columns: readonly Column<ColumnRow>[] = [
  { key: 'column', heading: (t) => t.rosterCommands.headings.column, value: (row) => row.heading },
  { key: 'field', heading: (t) => t.rosterCommands.headings.field, value: (row) => row.field },
  {
    key: 'how',
    heading: (t) => t.rosterCommands.headings.how,
    value: (row) => row.how,
    words: (row) => (t) => t.rosterCommands.how[row.how],
    tone: (row) =>
      row.how === 'exact' || row.how === 'chosen'
        ? undefined
        : row.how === 'unknown' || row.how === 'not-kept'
          ? 'dim'
          : 'warn',
  },
  { key: 'example', heading: (t) => t.rosterCommands.headings.example, value: (row) => row.example },
];

export const columnTable = (rows: readonly ColumnRow[]): Listing<ColumnRow> =>
  table({ columns, rows, empty: () => '' });

/** What kind of file it was: `windows-1252, cells between semicolons`, `xlsx, sheet Asiakkaat`. */
export const sourceWords = ({ format, encoding, delimiter, sheet }: Source, t: Texts): string =>
  encoding === null
    ? t.rosterCommands.fromSheet(format, sheet ?? '')
    : t.rosterCommands.fromText(encoding, delimiter ?? '');
