/** Days on which something has happened: they can't be still to come. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';

/** Throws `bad-data` for a day after today: what is noted has been, else lists, gates and reports would reckon with it. */
export function requirePassed(day: DateText, { today }: { readonly today: DateText }): void {
  if (day > today) throw new SamspelError('bad-data', (t) => t.languages.inFuture);
}
