/** How a number in a spreadsheet shows: as a day, with zeros before it, or as it is. */
import { addDays } from '../../lib/date.ts';

/** Formats 14–22 and 45–47 are days and times in every spreadsheet (ECMA-376, 18.8.30); 27–36 and 50–58 are so in Asian ones. */
const builtInDays: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** @param code the format's own text, when it is not built in */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDays.has(id);
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  return /[yd]/i.test(plain) || /(^|[^h:\s])m{3,}/i.test(plain);
}

/** `00000` shows a postal code with its zeros: the least number of digits before the decimal sign. */
export function leastDigits(code: string | undefined): number {
  const zeros = /^(0+)(?:;|$)/.exec(code ?? '')?.[1];
  return zeros === undefined ? 0 : zeros.length;
}

/**
 * The day of a serial number. Day 60 of the 1900 system is a 29 February that never was (a mistake kept since Lotus 1-2-3), so days before
 * it count from a day later.
 * @param epoch of which of the two systems the file is
 */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): string {
  const days = Math.floor(serial);
  if (epoch === 1904) return addDays('1904-01-01', days);
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

/** A number as it was typed: `4.572539211E9` is `4572539211`. */
export function plainNumber(written: string, digits: number): string {
  const value = Number(written);
  if (!Number.isFinite(value) || written.trim() === '') return written;
  const plain = Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : trimmed(value);
  return digits > plain.length && /^\d+$/.test(plain) ? plain.padStart(digits, '0') : plain;
}

/** Spreadsheets keep 15 digits; what comes after them is the binary form of the number (`0.30000000000000004`). */
const trimmed = (value: number): string => String(Number(value.toPrecision(15)));
