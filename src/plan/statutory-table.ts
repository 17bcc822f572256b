/** The table of statutory numbers that ships with the program, read when a command needs it. */
import { readShipped } from '../cli/files.ts';
import { parseStatutory, type StatutoryNumber } from './statutory.ts';

let table: readonly StatutoryNumber[] | undefined;

/** Read once a run: the table does not change while the program runs. */
export function readStatutory(): readonly StatutoryNumber[] {
  table ??= parseStatutory(readShipped('statutory.yaml'));
  return table;
}
