/** Personal identity codes in a column. */
import type { DateText } from '../../lib/date.ts';
import { parseIdentityCode } from '../../lib/identity-code.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

export interface PersonalId {
  /** In its normal form. */
  readonly code: string;
  readonly birthDate: DateText;
}

/** A code that some programs write with blanks in it is read; a wrong one is refused with what is wrong. */
export const personalId: ColumnReader<PersonalId> = () => (cell) => {
  const parsed = parseIdentityCode(cell.replaceAll(' ', ''));
  if (!parsed.valid) return wrong({ kind: 'identity-code', cause: parsed.fault });
  return read({ code: parsed.code, birthDate: parsed.birthDate });
};
