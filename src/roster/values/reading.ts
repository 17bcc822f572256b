/** How cells are read: one reader for each column, made with a view of the whole column; a reading is a value or what is wrong. */
import type { CellFault, CellWarning } from '../fault.ts';
import type { Reference } from '../reference.ts';
import type { ReadingContext } from '../roster.ts';

/** What came of a cell. A reading without a value says nothing of the person (a dash where nothing is known). */
export type Reading<T> =
  | { readonly value: T | undefined; readonly warning?: CellWarning }
  | { readonly fault: CellFault };

/** Reads a cell that is not empty, its text tidied. */
export type CellReader<T> = (cell: string) => Reading<T>;

/** A column before its first cell is read: what its values mean may depend on the others (`N` is *nainen* or *nej*). */
export interface Column {
  /** The different values, tidied, without the empty one. Made when first asked for. */
  readonly values: () => ReadonlySet<string>;
  readonly reference: Reference;
  readonly context: ReadingContext;
}

export type ColumnReader<T> = (column: Column) => CellReader<T>;

export const read = <T>(value: T): Reading<T> => ({ value });
export const doubtful = <T>(value: T, warning: CellWarning): Reading<T> => ({ value, warning });
export const wrong = (fault: CellFault): { readonly fault: CellFault } => ({ fault });
