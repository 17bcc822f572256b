/** What the tests of rosters stand on: the tables that ship, and short ways through the steps. */
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { type MappedColumn, type Mapping, mapColumns } from '../../src/roster/columns.ts';
import { decode } from '../../src/roster/decode.ts';
import { readMapOptions } from '../../src/roster/map-option.ts';
import { parse } from '../../src/roster/parse.ts';
import { type ListOptions, type ReadList, readList } from '../../src/roster/read-list.ts';
import { buildReference, headingTest } from '../../src/roster/reference.ts';
import type { ReadingContext, Table, Validation } from '../../src/roster/roster.ts';
import { validate } from '../../src/roster/validate.ts';
import { sureOccupationCode } from '../../src/skill/occupation-list.ts';

const shipped = (name: string): string =>
  readFileSync(new URL(`../../data/reference/${name}`, import.meta.url), 'utf8');

export const reference = buildReference({
  headers: [parseYaml(shipped('headers.yaml'))],
  municipalities: shipped('municipalities.csv'),
  residenceGrounds: shipped('residence-grounds.csv'),
  occupationCode: sureOccupationCode,
});
export const isHeading = headingTest(reference);
export const today = '2026-11-24';

export const rosterFile = (name: string): Uint8Array =>
  readFileSync(new URL(`../data/rosters/${name}`, import.meta.url));

export interface Read {
  readonly encoding: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly validation: Validation;
}

/** Bytes to people; throws the fault of the file as JSON. */
export function readBytes(bytes: Uint8Array, context: Partial<ReadingContext> = {}, map: readonly string[] = []): Read {
  const decoded = decode(bytes, { isHeading });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.fault));
  const table = tableOf(decoded.text);
  const options = readMapOptions(map, table.header);
  if (!options.ok) throw new Error(JSON.stringify(options.faults));
  const mapped = mapColumns(table, reference, options.chosen);
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.fault));
  const validation = validate(table, mapped.mapping, reference, { today, ...context });
  return { encoding: decoded.encoding, table, mapping: mapped.mapping, validation };
}

/** A file of any kind to people: as `readBytes`, and spreadsheets and packed files too. */
export async function readAny(bytes: Uint8Array, options: Partial<ListOptions> = {}): Promise<ReadList> {
  return readList(bytes, { map: [], ...options }, reference, { today });
}

export const readRoster = (name: string): Read => readBytes(rosterFile(name));
export const readText = (text: string, context: Partial<ReadingContext> = {}, map: readonly string[] = []): Read =>
  readBytes(new TextEncoder().encode(text), context, map);

/** The table of a text; throws when it has none. */
export function tableOf(text: string): Table {
  const parsed = parse(text, { isHeading });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.table;
}

/** Fields by heading, for comparison. */
export const byHeading = (columns: readonly MappedColumn[]): Record<string, string> =>
  Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
