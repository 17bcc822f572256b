/** Yes and no in three languages, decided for a whole column. An empty cell is not known, never no. */
import { fold } from '../../lib/fold.ts';
import { findLanguage } from './language.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

const yes: ReadonlySet<string> = new Set(
  'yes y true 1 x ja j kylla k joo on needed tarvitsee tarpeen behover behovs vidbehov ibland tarvitaan tarvittaessa sometimes'.split(
    ' ',
  ),
);
const no: ReadonlySet<string> = new Set(
  'no n false 0 nej ei e none inget ingen behovsinte behoverinte behoverej ejbehov eitarvita eitarvetta eitarvitse eitarpeen'.split(
    ' ',
  ),
);

/** Forms give `1` and `2` for the first and the second answer; `1` and `0` stand for yes and no by themselves. */
const secondAnswer = '2';

export const yesNo: ColumnReader<boolean> = (column) => (cell) => {
  if (/^[✓✔☑]$/.test(cell)) return read(true);
  if (/^[-–—✗☐]$/.test(cell)) return read(false);
  const word = fold(saidFirst(cell));
  if (yes.has(word)) return read(true);
  if (no.has(word) || (word === secondAnswer && column.values().has('1'))) return read(false);
  return wrong({ kind: 'yes-no' });
};

/** `Ja, arabiska`, `kyllä (arabia)`: the answer comes first, in a word of more than one letter. */
const saidFirst = (cell: string): string => /^(\p{L}{2,})\s?[,;:(–-]/u.exec(cell)?.[1] ?? cell;

/** Whether an interpreter is needed; a language in the cell says which one, and so that one is. */
export const interpreter: ColumnReader<boolean> = (column) => {
  const answer = yesNo(column);
  return (cell) => (findLanguage(cell) === null ? answer(cell) : read(true));
};
