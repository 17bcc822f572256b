/** The reference tables that ship with the program, read when a command needs them. */
import { fold } from '../lib/fold.ts';
import type { Language } from '../lib/vocabulary.ts';
import { readShipped } from './files.ts';

export interface Municipality {
  /** Three digits, Statistics Finland. */
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  readonly inUse: boolean;
}

/** All municipalities of Finland, abolished ones too: rosters know them. */
export function readMunicipalities(): readonly Municipality[] {
  const lines = readShipped('reference/municipalities.csv').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [code = '', fi = '', sv = '', status] = line.trim().split(',');
    return { code, fi, sv, inUse: status === 'in-use' };
  });
}

/** The municipality with that code or with that name in Finnish or Swedish; one in use before one that is no more. */
export function findMunicipality(municipalities: readonly Municipality[], typed: string): Municipality | null {
  const wanted = fold(typed);
  const found = municipalities.filter(
    ({ code, fi, sv }) => code === typed.trim() || fold(fi) === wanted || fold(sv) === wanted,
  );
  return found.find(({ inUse }) => inUse) ?? found[0] ?? null;
}

let named: ReadonlyMap<string, Municipality> | undefined;

/** The name of a municipality as a reader of this language knows it; an unknown code stays as it is. The table is read once a run. */
export function municipalityName(code: string | null, language: Language): string {
  if (code === null) return '';
  named ??= new Map(readMunicipalities().map((municipality) => [municipality.code, municipality]));
  const found = named.get(code);
  return found === undefined ? code : language === 'sv' ? found.sv : found.fi;
}
