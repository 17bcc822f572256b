/** The Finnish personal identity code (henkilötunnus, personbeteckning) and the business ID (Y-tunnus, FO-nummer). */
import { type DateText, dateFromParts } from './date.ts';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  '-': 1900,
  Y: 1900,
  X: 1900,
  W: 1900,
  V: 1900,
  U: 1900,
  A: 2000,
  B: 2000,
  C: 2000,
  D: 2000,
  E: 2000,
  F: 2000,
};

/** What is wrong with a personal identity code. */
export type IdentityCodeFault = 'form' | 'date' | 'number' | 'check';

export type IdentityCode =
  | { readonly valid: true; readonly code: string; readonly birthDate: DateText; readonly parity: 'odd' | 'even' }
  | { readonly valid: false; readonly fault: IdentityCodeFault };

/**
 * Reads `DDMMYYCZZZQ` with all century signs in use since 2023 (Government Decree 690/2022): the sign is part of the identity, so codes
 * that differ only in it are two people. Q = character (DDMMYYZZZ mod 31); the sign does not enter it. Any dash counts as `-`.
 */
export function parseIdentityCode(text: string): IdentityCode {
  const code = text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const match = /^(\d{2})(\d{2})(\d{2})([-+YXWVUABCDEF])(\d{3})([0-9A-FHJ-NPR-Y])$/.exec(code);
  if (match === null) return { valid: false, fault: 'form' };
  const [, day = '', month = '', year = '', sign = '', number = '', check] = match;
  const birthDate = dateFromParts((centuries[sign] ?? 0) + Number(year), Number(month), Number(day));
  if (birthDate === null) return { valid: false, fault: 'date' };
  if (Number(number) < 2) return { valid: false, fault: 'number' };
  if (checkCharacters[Number(day + month + year + number) % 31] !== check) return { valid: false, fault: 'check' };
  return { valid: true, code, birthDate, parity: Number(number) % 2 === 1 ? 'odd' : 'even' };
}

/** The business ID as `1234567-1`, or null when its check digit (weights 7 9 10 5 8 4 2, modulo 11) is wrong. Six-digit ones get a leading 0. */
export function parseBusinessId(text: string): string | null {
  const match = /^(?:FI)?(\d{6,7})-?(\d)$/.exec(
    text
      .normalize('NFKC')
      .trim()
      .toUpperCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );
  if (match === null) return null;
  const digits = (match[1] ?? '').padStart(7, '0');
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = sum % 11;
  const expected = rest === 0 ? 0 : 11 - rest;
  return rest !== 1 && expected === Number(match[2]) ? `${digits}-${match[2]}` : null;
}
