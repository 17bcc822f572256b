/** Telephone numbers in the international form `+358401234567`, as Finnish lists write them. */
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

/** The first number of the cell; that there are more is told. */
export const phone: ColumnReader<string> = () => (cell) => {
  const [first = cell, ...others] = cell.split(/[,;]|\/(?=\s*[+0])|\s(?:tai|eller|or)\s/);
  const number = internationalNumber(first);
  if (number === null) return wrong({ kind: 'phone' });
  return others.some((other) => other.trim() !== '') ? doubtful(number, { kind: 'first-phone' }) : read(number);
};

/** ITU-T E.164 allows 15 digits after the plus sign; fewer than seven is no number that can be called from abroad. */
function internationalNumber(written: string): string | null {
  const digits = written.replace(/\(0\)|[\s\u00a0().\-\u2010-\u2015/]/g, '').replace(/^00/, '+');
  const international = digits.startsWith('+') ? digits : fromDomestic(digits);
  return international !== null && /^\+[1-9]\d{6,14}$/.test(international) ? international : null;
}

/** With the zero of a domestic number, without it (a spreadsheet took it for a number and ate it), or with 358 but no plus. */
function fromDomestic(digits: string): string | null {
  if (/^0[1-9]\d{4,10}$/.test(digits)) return `+358${digits.slice(1)}`;
  if (/^358[1-9]\d{5,10}$/.test(digits)) return `+${digits}`;
  return /^(?:4\d|50)\d{5,8}$/.test(digits) ? `+358${digits}` : null;
}
