/** Gender, decided for a whole column: single letters and digits mean different things in different languages. */
import { fold } from '../../lib/fold.ts';
import { type Gender, genders } from '../../lib/vocabulary.ts';
import { spellings } from './choice.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

const words = spellings<Gender>({
  female:
    'female, woman, girl, kvinna, kvinnlig, flicka, nainen, tyttö, f, w, fem, she, hon, rouva, neiti, fru, ms, mrs',
  male: 'male, man, boy, manlig, pojke, mies, poika, m, he, han, herra, herr, mr',
  other: 'other, non-binary, nonbinary, annat, annan, ickebinär, muu, muunsukupuolinen, x, o',
  'not-stated':
    'not stated, prefer not to say, unknown, vill inte uppge, vill ej uppge, okänd, uppgift saknas, ei halua kertoa, ei tiedossa, ei tietoa',
});

/** `K` is *kvinna*, unless *kyllä* and *ei* show that the column answers another question; `N` is *nainen*, unless *ja* or *yes* does. */
const letters: ReadonlyMap<string, Gender> = new Map([
  ['k', 'female'],
  ['n', 'female'],
]);
/** `T` and `P` are *tyttö* and *poika*, `F` and `P` *flicka* and *pojke*, in columns that have nothing else. */
const ofChildren: ReadonlyMap<string, Gender> = new Map([
  ['t', 'female'],
  ['f', 'female'],
  ['p', 'male'],
]);

const signs: ReadonlyMap<string, Gender> = new Map([
  ['♀', 'female'],
  ['♂', 'male'],
]);

const answers: ReadonlySet<string> = new Set(['yes', 'no', 'ja', 'nej', 'j', 'y', 'kylla', 'ei', 'e', 'joo']);

/** ISO/IEC 5218, as population registers write it: 0 not known, 1 male, 2 female, 9 not applicable. */
const digits: ReadonlyMap<string, Gender> = new Map([
  ['0', 'not-stated'],
  ['1', 'male'],
  ['2', 'female'],
  ['9', 'not-stated'],
]);

/** What one word by itself means, without the column that it stands in; null for what is none. */
export const genderOf = (written: string): Gender | null =>
  words.get(fold(written)) ?? letters.get(fold(written)) ?? null;

export const gender: ColumnReader<Gender> = (column) => {
  let short: ReadonlyMap<string, Gender> | undefined;
  return (cell) => {
    const word = fold(cell);
    short ??= meaningOfShort([...column.values()].map(fold));
    const value = words.get(word) ?? short.get(word) ?? signs.get(cell.replace(/\ufe0f/g, '')) ?? inTwoLanguages(cell);
    return value === undefined ? wrong({ kind: 'choice', choices: genders }) : read(value);
  };
};

function meaningOfShort(values: readonly string[]): ReadonlyMap<string, Gender> {
  if (values.every((value) => digits.has(value))) return digits;
  if (values.length > 1 && values.every((value) => ofChildren.has(value))) return ofChildren;
  return values.some((value) => answers.has(value)) ? new Map() : letters;
}

/** `nainen/kvinna`: all of it says the same. */
function inTwoLanguages(cell: string): Gender | undefined {
  const said = new Set(cell.split('/').map((part) => words.get(fold(part))));
  return said.size === 1 ? [...said][0] : undefined;
}
