/** English: what lists of senders need besides — faults told once, copies, headings of one's own. */
import { formatFor } from '../format.ts';

const format = formatFor('en');

export const rosterSenders = {
  /** After a fault that other rows have too. */
  moreRows: (count: number, rows: readonly number[]) =>
    `(and ${format.plural(count, { one: '# more row', other: '# more rows' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file: string) => `The register as it was before: ${file}`,
  occupationCode: (field: string) => `${field} (ISCO-08)`,
};
