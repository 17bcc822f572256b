/** The occupations that ship with the program, read when a command needs them. */
import { parse } from 'csv-parse/sync';
import { readShipped } from '../cli/files.ts';
import { fold } from '../lib/fold.ts';
import type { Language } from '../lib/vocabulary.ts';
import { buildOccupations, type OccupationList, sureCodes } from './occupation.ts';

let list: OccupationList | undefined;

/** Read once a run: the tables do not change while the program runs. */
export function readOccupations(): OccupationList {
  list ??= buildOccupations(rows<'code' | 'en'>('isco-08'), rows<'code' | Language>('occupations'));
  return list;
}

const rows = <K extends string>(name: string): Record<K, string>[] =>
  parse(readShipped(`reference/${name}.csv`), { columns: true, skip_empty_lines: true });

let sure: ReadonlyMap<string, string> | undefined;

/** The code of an occupation whose very name was written, in any of the languages; null for all that would be a guess. */
export function sureOccupationCode(written: string | null): string | null {
  if (written === null) return null;
  sure ??= sureCodes(readOccupations());
  return sure.get(fold(written)) ?? null;
}

/** The title of a code as a reader of this language knows it; what is no code stays as it is. */
export const occupationTitle = (code: string | null, language: Language): string =>
  code === null ? '' : (readOccupations().byCode.get(code)?.titles[language] ?? code);
