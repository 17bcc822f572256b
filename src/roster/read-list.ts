/** From a file's bytes to people, all steps in a row; the first fault of the file as a whole is thrown. */
import { SamspelError } from '../i18n/error.ts';
import { type Mapping, mapColumns } from './columns.ts';
import { describeFileFault } from './describe.ts';
import type { FileFault, FileWarning } from './fault.ts';
import { type ChosenColumn, readMapOptions } from './map-option.ts';
import { type OpenOptions, openTable, type Source } from './open-table.ts';
import { columnFields } from './own-fields.ts';
import { headingTest, type Reference } from './reference.ts';
import type { ReadingContext, Table, Validation } from './roster.ts';
import { validate } from './validate.ts';

/** What is said of the columns, by the user or by a profile. */
export interface ColumnOptions extends Pick<ReadingContext, 'nameOrder' | 'levelLanguage'> {
  /** `Heading=field`; the later one counts. */
  readonly map: readonly string[];
}

/** Where and when it is read. */
export type Circumstances = Pick<ReadingContext, 'today' | 'country'>;

export type ListOptions = OpenOptions & ColumnOptions;

export interface OpenedList {
  readonly source: Source;
  readonly table: Table;
  readonly warnings: readonly FileWarning[];
}

/** What is known of the columns of a list. */
export interface UnderstoodList extends OpenedList {
  readonly mapping: Mapping;
}

export interface ReadList extends UnderstoodList {
  readonly validation: Validation;
}

/** Throws `bad-data` for a file that is no list, and `usage` for an encoding, delimiter or sheet that there is not. */
export async function openList(bytes: Uint8Array, options: OpenOptions, reference: Reference): Promise<OpenedList> {
  const opened = await openTable(bytes, options, headingTest(reference));
  if (!opened.ok) throw fileError(opened.fault);
  return opened;
}

/** Throws `bad-data` for a list without names and `usage` for `--map` that does not fit it. */
export function understandColumns(
  { source, table, warnings }: OpenedList,
  { map }: Pick<ColumnOptions, 'map'>,
  reference: Reference,
): UnderstoodList {
  const mapped = mapColumns(table, reference, chosenColumns(map, table, reference));
  if (!mapped.ok) throw fileError(mapped.fault);
  return { source, table, warnings, mapping: mapped.mapping };
}

/** The rows too. Throws as `understandColumns`. */
export function understandList(
  opened: OpenedList,
  options: ColumnOptions,
  reference: Reference,
  where: Circumstances,
): ReadList {
  const { map: _, ...context } = options;
  const understood = understandColumns(opened, options, reference);
  return { ...understood, validation: validate(opened.table, understood.mapping, reference, { ...context, ...where }) };
}

/** The columns that `--map` speaks of. Throws `usage` with all that does not fit. */
export function chosenColumns(map: readonly string[], table: Table, reference: Reference): readonly ChosenColumn[] {
  const choices = readMapOptions(map, table.header, columnFields(reference));
  if (!choices.ok) throw fileError(...choices.faults);
  return choices.chosen;
}

/** All steps in a row. Throws as they do. */
export async function readList(
  bytes: Uint8Array,
  options: ListOptions,
  reference: Reference,
  where: Circumstances,
): Promise<ReadList> {
  return understandList(await openList(bytes, options, reference), options, reference, where);
}

const optionFaults: readonly FileFault['kind'][] = [
  'unknown-encoding',
  'unknown-delimiter',
  'no-sheet',
  'map-form',
  'map-heading',
  'map-field',
];

/** What is wrong with a file as a whole, in words. */
export function fileError(...faults: readonly FileFault[]): SamspelError {
  const described = faults.map(describeFileFault);
  const kind = faults.every((fault) => optionFaults.includes(fault.kind)) ? 'usage' : 'bad-data';
  return new SamspelError(kind, (t) => described.map(({ text }) => text(t)).join('\n'), {
    hint: (t) => described[0]?.hint(t) ?? '',
    details: { faults },
  });
}
