/** Levels of a language on the scale of the Council of Europe (CEFR), the text kept as it was written. */
import { fold } from '../../lib/fold.ts';
import { type CefrLevel, cefrLevels } from '../../lib/vocabulary.ts';
import { spellings } from './choice.ts';
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

export interface WrittenLevel {
  readonly level: string;
  readonly cefr: CefrLevel | null;
}

/** The national certificate of language proficiency (YKI) has six levels that answer to those of CEFR. */
const certificateLevels: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

const words = spellings<CefrLevel>({
  A0: '0, none, ingen, inga, inget, ei, ei lainkaan, ei osaa, kan inte, alle A1, under A1, below A1, pre-A1, ei luku- ja kirjoitustaitoa, luku- ja kirjoitustaidoton, analfabet',
  A1: 'basics, beginner, grunder, grunderna, nybörjare, alkeet, alkeistaso',
  A2: 'elementary',
  B1: 'intermediate',
  B2: 'upper intermediate',
  C1: 'fluent, flytande, sujuva, advanced',
  C2: 'native, mother tongue, modersmål, äidinkieli',
});

/** `A1.3` is A1, `B1/B2` the lower of the two, `3 (YKI)` B1. A level that is not known stays as text, and is told. */
export const level: ColumnReader<WrittenLevel> = () => (cell) => {
  if (cell.length > 60) return wrong({ kind: 'too-long', most: 60 });
  const cefr = levelOf(cell);
  if (cefr !== null && /[1-6]/.test(cell) && !/YKI|[ABC][ -]?[0-2]/.test(latin(cell)))
    return doubtful({ level: cell, cefr }, { kind: 'level-by-number' });
  return cefr === null ? doubtful({ level: cell, cefr }, { kind: 'unknown-level' }) : read({ level: cell, cefr });
};

/** The level of CEFR that is meant; null for what is no level. */
export const levelOf = (written: string): CefrLevel | null =>
  (/^<\s*A1$/i.test(written) ? 'A0' : /[<>]/.test(written) ? null : words.get(fold(written))) ??
  (aboutOther.test(written) ? null : (scaleLevel(latin(written)) ?? certificateLevel(written)));

/** `alle B1`, `not A2`, `> B1`: not the level that is named. */
const aboutOther = /^(?:[<>]|(?:alle|yli|ei|under|över|inte|ej|below|above|over|not|less|more)\s)/i;

/** Letters of other alphabets that look like ours: keyboards of newcomers write them. */
const latin = (written: string): string =>
  written
    .toUpperCase()
    .replace(/[\u0410\u0391]/g, 'A')
    .replace(/[\u0412\u0392]/g, 'B')
    .replace(/[\u0421\u03f9]/g, 'C');

/** The lowest of the levels that are named. */
function scaleLevel(cell: string): CefrLevel | null {
  const named = [...cell.toUpperCase().matchAll(/(?<![A-Z0-9])([ABC])[ -]?([0-2])(?:[.,]\d)?\+?(?![A-Z0-9])/g)];
  const levels = named.map(([, letter = '', digit = '']) => letter + digit).filter(isLevel);
  return levels.sort((a, b) => cefrLevels.indexOf(a) - cefrLevels.indexOf(b))[0] ?? null;
}

const isLevel = (text: string): text is CefrLevel => (cefrLevels as readonly string[]).includes(text);

function certificateLevel(cell: string): CefrLevel | null {
  const number = /^(?:(?:YKI|taso|nivå|level)[ :-]*)?([1-6])(?: ?\(?YKI\)?)?$/i.exec(cell)?.[1];
  return number === undefined ? null : (certificateLevels[Number(number) - 1] ?? null);
}
