/** Languages by their name in English, Swedish or Finnish, or by their code, to ISO 639 codes. */

import { fold } from '../../lib/fold.ts';
import { withoutBrackets } from '../../lib/text.ts';
import { namesToCodes } from './display-names.ts';
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

/** Languages of three letters that have speakers among newcomers and no code of two. */
const threeLetterCodes = ['prs', 'ckb', 'fil', 'ceb', 'yue', 'rhg', 'syr', 'nso', 'luo', 'kam'];

/** Names met in lists that the Unicode data has in another form. */
const otherNames: Readonly<Record<string, string>> = {
  farsi: 'fa',
  iranska: 'fa',
  sorani: 'ckb',
  soranikurdiska: 'ckb',
  kurdishsorani: 'ckb',
  kurdiskasorani: 'ckb',
  kurdisorani: 'ckb',
  kurmanji: 'ku',
  kurmandji: 'ku',
  nordkurdiska: 'ku',
  tagalog: 'tl',
  filippinska: 'tl',
  filipino: 'tl',
  mandarin: 'zh',
  mandariini: 'zh',
  kantonesiska: 'yue',
  bangla: 'bn',
  bengaliska: 'bn',
  tigrinska: 'ti',
  tigre: 'tig',
  amhariska: 'am',
  pashtu: 'ps',
  dariska: 'prs',
  darifarsi: 'prs',
  persiadari: 'prs',
  persiskadari: 'prs',
  persiandari: 'prs',
  singalesiska: 'si',
  norska: 'no',
  norwegian: 'no',
  norja: 'no',
  serbokroatiska: 'sh',
  serbokroaatti: 'sh',
  moldaviska: 'ro',
  flamlandska: 'nl',
  teckensprak: 'sgn',
  viittomakieli: 'sgn',
  signlanguage: 'sgn',
};

let names: ReadonlyMap<string, string> | undefined;

/** Filled from constant data when first needed: most lists have no language, and it takes some milliseconds. */
function table(): ReadonlyMap<string, string> {
  names ??= new Map([...namesToCodes('language', threeLetterCodes), ...Object.entries(otherNames)]);
  return names;
}

/** The code of a language: `arabiska`, `Kurdish (Sorani)`, `sv`, `swe`, `sv-FI`; null for what is none. */
export function findLanguage(written: string): string | null {
  const word = fold(written);
  const known = table().get(word) ?? table().get(fold(withoutBrackets(written)));
  return known ?? (/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(written) ? languageOfCode(written) : null);
}

/** ISO 639-1 where there is one: `swe` and `sv-FI` are `sv`. */
function languageOfCode(code: string): string | null {
  const primary = (code.split(/[-_]/)[0] ?? '').toLowerCase();
  if (threeLetterCodes.includes(primary)) return primary;
  const canonical = Intl.getCanonicalLocales(primary)[0] ?? primary;
  const isKnown = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(canonical) !== undefined;
  return isKnown ? canonical : null;
}

/** `Arabic (Dari)`: the brackets say another language, and nobody can tell which is meant. */
function namesAnother(cell: string, code: string): boolean {
  const inner = /\(([^()]+)\)$/.exec(cell)?.[1];
  if (inner === undefined || table().has(fold(cell))) return false;
  const other = table().get(fold(inner));
  return other !== undefined && other !== code;
}

/** A language that is not known stays as it was written. */
export const language: ColumnReader<string> = () => (cell) => {
  if (cell.length > 60) return wrong({ kind: 'too-long', most: 60 });
  const code = findLanguage(cell);
  return code === null || namesAnother(cell, code) ? doubtful(cell, { kind: 'unknown-language' }) : read(code);
};
