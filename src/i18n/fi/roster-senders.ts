/** Suomi: mitä lähettäjien luettelot tarvitsevat lisäksi — virheet kerran sanottuina, kopiot, omat otsikot. */
import type { rosterSenders as english } from '../en/roster-senders.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');

export const rosterSenders: typeof english = {
  moreRows: (count, rows) =>
    `(ja ${format.plural(count, { one: '# rivi lisää', other: '# riviä lisää' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file) => `Rekisteri sellaisena kuin se oli ennen tuontia: ${file}`,
  occupationCode: (field) => `${field} (ISCO-08)`,
};
