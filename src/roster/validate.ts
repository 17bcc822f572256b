/** Reads the rows of a table as people: each cell by its column, then what must be true between them, then who stands there twice. */
import type { MappedColumn, Mapping } from './columns.ts';
import type { Draft } from './draft.ts';
import { type RowFault, type RowWarning, shown } from './fault.ts';
import { nameFolder } from './name-key.ts';
import { noPersonTest } from './no-person.ts';
import { type Findings, type OpenColumn, openColumns, readCell, valuesIn } from './read-cells.ts';
import type { Reference } from './reference.ts';
import { withoutRepeats } from './repeats.ts';
import type { ReadingContext, Table, TableRow, Validation, ValidRow } from './roster.ts';
import { type BirthDays, findContradiction, possibleBirthDays } from './row-rules.ts';

/** All faults and warnings of the file at once. A row with a fault is left out of the people; a warning leaves nobody out. */
export function validate(table: Table, mapping: Mapping, reference: Reference, context: ReadingContext): Validation {
  const reader = new RowReader((index) => valuesIn(table, index), mapping, reference, context);
  const read = reader.read(table);
  const { unique, faults, warnings } = withoutRepeats(read.people, headingOf(mapping, 'externalId'));
  return {
    people: unique,
    faults: [...read.faults, ...faults].sort(byRow),
    warnings: [...read.warnings, ...warnings, ...reader.warnings()].sort(byRow),
    repeated: read.people.length - unique.length - faults.length,
  };
}

/** Reads rows as people, in as many parts as the list comes in. */
export class RowReader {
  private readonly columns: readonly OpenColumn[];
  private readonly levels: LevelColumn;
  private readonly foldName = nameFolder();
  private readonly birthDays: BirthDays;
  private readonly noPerson: ReturnType<typeof noPersonTest>;
  /** The row in which another table begins; what stands below it is under other headings. */
  private otherTable: number | null = null;

  constructor(
    valuesOf: (index: number) => ReadonlySet<string>,
    { columns }: Mapping,
    reference: Reference,
    context: ReadingContext,
  ) {
    this.columns = openColumns(valuesOf, columns, reference, context);
    this.levels = new LevelColumn(columns, context);
    this.birthDays = possibleBirthDays(context.today);
    this.noPerson = noPersonTest(columns, reference);
  }

  read({ rows, faults }: Pick<Table, 'rows' | 'faults'>): Findings & { readonly people: ValidRow[] } {
    const findings: Findings = { faults: [], warnings: [] };
    const misshapen = new Map(faults.map((fault) => [fault.row, fault]));
    const people: ValidRow[] = [];
    for (const tableRow of rows) {
      if (this.passesOver(tableRow, findings)) continue;
      const fault = misshapen.get(tableRow.row);
      if (fault !== undefined) {
        findings.faults.push(fault);
        continue;
      }
      const draft = readRow(tableRow, this.columns, findings, this.birthDays);
      if (draft === null) continue;
      this.levels.settle(draft, tableRow.row);
      const { person } = draft;
      const nameKey = this.foldName(person.givenName) + this.foldName(person.familyName);
      people.push({ row: tableRow.row, person, nameKey });
    }
    return { ...findings, people };
  }

  /** True for a row in which no person stands: it is told, and refused unless there is no doubt that nobody is lost. */
  private passesOver(tableRow: TableRow, findings: Findings): boolean {
    const { row, cells } = tableRow;
    const why = this.noPerson(tableRow);
    if (why === 'heading') this.otherTable ??= row;
    if (why === null && this.otherTable === null) return false;
    const place = { row, column: null, value: shown(cells.filter((cell) => cell.trim() !== '').join(' ')) };
    if (why === 'total' || why === 'note') findings.warnings.push({ ...place, kind: `${why}-row` });
    else if (this.otherTable !== null) findings.faults.push({ ...place, kind: 'other-table', of: this.otherTable });
    else findings.faults.push({ ...place, kind: 'only-name' });
    return true;
  }

  /** What can be said of a column only when all of it has been read. */
  warnings(): RowWarning[] {
    return this.levels.warnings();
  }
}

export const byRow = (a: RowFault | RowWarning, b: RowFault | RowWarning): number => a.row - b.row;

export const headingOf = (mapping: Mapping, wanted: MappedColumn['field']): string | null =>
  mapping.columns.find(({ field }) => field === wanted)?.heading ?? null;

/** Null when the row has a fault; it is then among the findings. */
function readRow(
  tableRow: TableRow,
  columns: readonly OpenColumn[],
  findings: Findings,
  birthDays: BirthDays,
): Draft | null {
  const { row, cells } = tableRow;
  const draft: Draft = { person: {} };
  let sound = true;
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell !== undefined && cell !== '' && !readCell(column, cell, row, draft, findings)) sound = false;
  }
  const contradiction = findContradiction(tableRow, draft, columns, birthDays);
  // A name that could not be read is told already.
  if (contradiction !== null && (sound || contradiction.kind !== 'no-name')) findings.faults.push(contradiction);
  return sound && contradiction === null ? draft : null;
}

/** A column `Level` that doesn't say of which language: the path of the row may, or the context. */
class LevelColumn {
  private readonly column: MappedColumn | undefined;
  private first: number | null = null;
  private rows = 0;

  constructor(
    columns: readonly MappedColumn[],
    private readonly context: ReadingContext,
  ) {
    this.column = columns.find(({ field }) => field === 'languageLevel');
  }

  settle({ person, level }: Draft, row: number): void {
    if (level === undefined) return;
    const path = person.integrationLanguage;
    const language = path === 'sv' || path === 'fi' ? path : this.context.levelLanguage;
    if (language !== undefined) {
      if (!person.levels?.some((known) => known.language === language))
        person.levels = [...(person.levels ?? []), { language, ...level }];
      return;
    }
    this.first ??= row;
    this.rows += 1;
  }

  /** One for the column, not one for each of its rows. */
  warnings(): RowWarning[] {
    if (this.first === null) return [];
    return [
      { row: this.first, column: this.column?.heading ?? null, value: null, kind: 'level-language', rows: this.rows },
    ];
  }
}
