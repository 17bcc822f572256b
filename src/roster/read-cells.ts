/** Reads the cells of a mapped column: tidied, empty ones passed over, each different cell read once. */
import { fold } from '../lib/fold.ts';
import { ownCopy } from '../lib/text.ts';
import type { MappedColumn } from './columns.ts';
import type { Draft, KeptField } from './draft.ts';
import { type CellFault, masked, type Place, type RowFault, type RowWarning, shown } from './fault.ts';
import { fieldOf, nameFields } from './fields.ts';
import { nameOrderOf } from './name-order.ts';
import { keptField } from './own-fields.ts';
import type { Reference } from './reference.ts';
import type { ReadingContext, Table } from './roster.ts';
import type { Column, Reading } from './values/reading.ts';
import { hasControl, tidyCell, tidyLines } from './values/text.ts';

/** A column ready to read. */
export interface OpenColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: MappedColumn['field'];
  readonly put: KeptField['put'];
  /** An earlier column has the same heading and the same field. */
  readonly isRepeat: boolean;
  readonly read: (cell: string) => Reading<unknown>;
}

/** Where faults and warnings are gathered. */
export interface Findings {
  readonly faults: RowFault[];
  readonly warnings: RowWarning[];
}

/** @param valuesOf the different values of a column, tidied, without the empty one */
export function openColumns(
  valuesOf: (index: number) => ReadonlySet<string>,
  columns: readonly MappedColumn[],
  reference: Reference,
  context: ReadingContext,
): OpenColumn[] {
  const isWhole = ['givenName', 'familyName'].every((name) => columns.some(({ field }) => field === name));
  return columns.flatMap(({ index, heading, field }, place) => {
    const definition = keptField(field, reference);
    if (definition === null) return [];
    const nameOrder = context.nameOrder ?? nameOrderOf(heading);
    const column: Column = { values: once(() => valuesOf(index)), reference, context: { ...context, nameOrder } };
    const readCell = cellReader(definition, column);
    const read = remember(field === 'fullName' && isWhole ? unlessOrder(readCell) : readCell);
    const isRepeat = columns
      .slice(0, place)
      .some((other) => other.field === field && fold(other.heading) === fold(heading));
    return [{ index, heading, field, put: definition.put, isRepeat, read }];
  });
}

/** Beside columns of the given and the family name nobody need ask which is which in the whole name. */
function unlessOrder(read: OpenColumn['read']): OpenColumn['read'] {
  return (cell) => {
    const reading = read(cell);
    return 'fault' in reading && reading.fault.kind === 'name-order' ? nothing : reading;
  };
}

/** Puts what the cell says into the draft. @returns false when the cell has a fault */
export function readCell(column: OpenColumn, cell: string, row: number, draft: Draft, findings: Findings): boolean {
  const reading = column.read(cell);
  if ('fault' in reading) {
    findings.faults.push({ ...placeOf(column, cell, row), ...reading.fault });
    return false;
  }
  if (reading.value !== undefined && !column.put(draft, reading.value)) {
    if (column.isRepeat && nameFields.has(column.field)) {
      findings.faults.push({ ...placeOf(column, cell, row), kind: 'second-person' });
      return false;
    }
    findings.warnings.push({ ...placeOf(column, cell, row), kind: 'second-value' });
  }
  if (reading.warning !== undefined) findings.warnings.push({ ...placeOf(column, cell, row), ...reading.warning });
  return true;
}

/** Where a cell is. A personal identity code is never shown whole, not even a wrong one. */
export function placeOf(column: Pick<OpenColumn, 'heading' | 'field'>, cell: string, row: number): Place {
  return { row, column: column.heading, value: column.field === 'personalId' ? masked(cell) : shown(cell) };
}

const nothing: Reading<unknown> = { value: undefined };
const controlFault: CellFault = { kind: 'control-character' };

/** What people type where they know nothing; a name or a note may be such a mark too, but says nothing either. */
const blank = /^(?:[-–—.?]|n\/a)?$/i;

/** What people write where they know nothing; in a field that can't hold it, it is an empty cell. */
const notKnown: ReadonlySet<string> = new Set(
  (
    'unknown notknown none missing null tba okand okant ejkand ejkant saknas uppgiftsaknas finnsej finnsinte inget ingen vetej ' +
    'tuntematon eitiedossa eitietoa eiole puuttuu tietopuuttuu eitiedeta eipuhelinta eisahkopostia'
  ).split(' '),
);

/** What a spreadsheet shows where a formula failed, in any of its languages (`#N/A`, `#PUUTTUU!`, `#VÄRDEFEL!`), or a column is too narrow (`####`). */
const formulaError = /^\s*(?:#(?:N\/A|\p{Lu}+(?:\/0)?[!?]|#{2,})|Err:\d{3})\s*$/u;

function cellReader(field: KeptField, column: Column): (cell: string) => Reading<unknown> {
  const read = field.open(column);
  const dashSpeaks = field === fieldOf('interpreter');
  return (cell) => {
    if (hasControl(cell)) return { fault: controlFault };
    if (formulaError.test(cell)) return { fault: { kind: 'formula-error' } };
    const tidied = field.lines ? tidyLines(cell) : tidyCell(cell);
    if (tidied === '' || (!dashSpeaks && blank.test(tidied))) return nothing;
    const reading = read(tidied);
    return 'fault' in reading && tidied.length < 30 && notKnown.has(fold(tidied)) ? nothing : reading;
  };
}

/** For a table that is there as a whole. */
export const valuesIn = ({ rows }: Pick<Table, 'rows'>, index: number): ReadonlySet<string> => {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') values.add(cell);
  }
  return new Set([...values].map(tidyCell).filter((value) => value !== ''));
};

/** How many cells are read before it shows whether they repeat, and how many different ones are kept. */
const trial = 1000;
const mostKept = 20_000;

/**
 * Remembers readings while that pays: a column of municipalities has a few different cells, one of addresses nearly only different ones.
 * Saves half of the time of a large file.
 */
function remember(read: (cell: string) => Reading<unknown>): (cell: string) => Reading<unknown> {
  let seen: Map<string, Reading<unknown>> | null = new Map();
  let asked = 0;
  return (cell) => {
    if (seen === null) return read(cell);
    asked += 1;
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const own = ownCopy(cell);
    const reading = read(own);
    seen.set(own, reading);
    if (seen.size > mostKept || (asked > trial && seen.size > asked / 2)) seen = null;
    return reading;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
