/** Telephone numbers in the international form `+358401234567`, as lists write them. */
import { internationalNumber } from '../../lib/phone.ts';
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

/** The first number of the cell; that there are more is told. */
export const phone: ColumnReader<string> =
  ({ context }) =>
  (cell) => {
    const [first = cell, ...others] = cell.split(/[,;]|\/(?=\s*[+0])|\s(?:tai|eller|or)\s/);
    const number = internationalNumber(first, context.country);
    if (number === null) return wrong({ kind: 'phone' });
    return others.some((other) => other.trim() !== '') ? doubtful(number, { kind: 'first-phone' }) : read(number);
  };
