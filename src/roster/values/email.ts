/** E-mail addresses. */
import { type ColumnReader, read, wrong } from './reading.ts';

/** One @, a dot in the domain, no blanks: the rule of `<input type=email>`, shortened. RFC 5321 allows 254 characters. */
const address = /^[^\s@<>"',;:]+@[^\s@<>"',;.]+(?:\.[^\s@<>"',;.]+)+$/;

/** The address as it was written, taken out of `mailto:` and `Anna Ek <anna@example.fi>`. */
export const email: ColumnReader<string> = () => (cell) => {
  if (cell.length <= 254 && address.test(cell)) return read(cell);
  const inner = (/<([^<>]*)>$/.exec(cell)?.[1] ?? cell).replace(/^mailto:/i, '').trim();
  return inner.length <= 254 && address.test(inner) ? read(inner) : wrong({ kind: 'email' });
};
