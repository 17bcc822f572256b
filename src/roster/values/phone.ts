/** Telephone numbers in the international form `+358401234567`, as lists write them. */
import { internationalNumber } from '../../lib/phone.ts';
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

/** The first number of the cell; that there are more, or words, is told. */
export const phone: ColumnReader<string> =
  ({ context }) =>
  (cell) => {
    const [first = cell, ...others] = cell.split(/[,;&]|\/(?=\s*[+0])|\s(?:tai|ja|eller|och|or|and)\s/);
    const number = internationalNumber(first, context.country);
    if (number !== null) {
      const isAll = others.every((other) => other.trim() === '') && !hasWords(first);
      return isAll ? read(number) : doubtful(number, { kind: 'first-phone' });
    }
    // Two numbers with nothing but a blank between them.
    const numbers = cell.split(/\s(?=\+|0[0-9])/).map((part) => internationalNumber(part.trim(), context.country));
    const [one, ...more] = numbers;
    const areNumbers = one !== undefined && one !== null && more.length > 0 && more.every((other) => other !== null);
    return areNumbers ? doubtful(one, { kind: 'first-phone' }) : wrong({ kind: 'phone' });
  };

/** Words that say what it is say nothing more: `puh.`, `mobil`. */
const hasWords = (cell: string): boolean => {
  const words = cell.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !/^(?:p|puh|puhelin|gsm|matkap|m|t|tel|tfn|telefon|mob|mobil|mobile|phone)$/i.test(word));
};
