/** From a file's bytes to people, all steps in a row; the first fault of the file as a whole is thrown. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import { type Mapping, mapColumns } from './columns.ts';
import { describeFileFault } from './describe.ts';
import type { FileFault, FileWarning } from './fault.ts';
import { readMapOptions } from './map-option.ts';
import { type OpenOptions, openTable, type Source } from './open-table.ts';
import { headingTest, type Reference } from './reference.ts';
import type { Table, Validation } from './roster.ts';
import { validate } from './validate.ts';

export interface ListOptions extends OpenOptions {
  /** `Heading=field`. */
  readonly map: readonly string[];
}

export interface ReadList {
  readonly source: Source;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly validation: Validation;
  readonly warnings: readonly FileWarning[];
}

/** Throws `bad-data` for a file that is no list of people and `usage` for options that do not fit it. */
export async function readList(
  bytes: Uint8Array,
  options: ListOptions,
  reference: Reference,
  today: DateText,
): Promise<ReadList> {
  const opened = await openTable(bytes, options, headingTest(reference));
  if (!opened.ok) throw fileError(opened.fault);
  const { table, source, warnings } = opened;
  const choices = readMapOptions(options.map, table.header);
  if (!choices.ok) throw fileError(...choices.faults);
  const mapped = mapColumns(table, reference, choices.chosen);
  if (!mapped.ok) throw fileError(mapped.fault);
  const validation = validate(table, mapped.mapping, reference, { today });
  return { source, table, mapping: mapped.mapping, validation, warnings };
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
