/** Days on which something has happened: they can't be still to come, nor before a person was born. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';

/**
 * Throws `bad-data` for a day after today, and for one before she was born: what is noted has been, else lists, gates and reports would
 * reckon with a slip of the finger.
 */
export function requirePassed(
  day: DateText,
  { today }: { readonly today: DateText },
  of?: { readonly birthDate: DateText | null },
): void {
  if (day > today) throw new SamspelError('bad-data', (t) => t.languages.inFuture);
  if (of?.birthDate != null && day < of.birthDate) throw new SamspelError('bad-data', (t) => t.languages.beforeBirth);
}
