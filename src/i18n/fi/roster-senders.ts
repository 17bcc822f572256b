/** Suomi: mitä lähettäjien luettelot tarvitsevat lisäksi — virheet kerran sanottuina, kopiot, omat otsikot. */
import type { rosterSenders as english } from '../en/roster-senders.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');

export const rosterSenders: typeof english = {
  moreRows: (count, rows) =>
    `(ja ${format.plural(count, { one: '# rivi lisää', other: '# riviä lisää' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file) => `Rekisteri sellaisena kuin se oli ennen tuontia: ${file}`,
  occupationCode: (field) => `${field} (ISCO-08)`,
  help: {
    headerAdd: 'Opeta otsikko, joka täkäläisissä luetteloissa tarkoittaa kenttää',
    headerList: 'Luettele opetetut otsikot',
    headerRemove: 'Unohda otsikko',
  },
  arguments: {
    heading: 'Otsikko niin kuin se luetteloissa on',
    field: 'Kenttä, joka on sen alla, kuten valinnassa --map',
  },
  noField: (typed) => `Kenttää ${typed} ei ole.`,
  fields: (fields) => `Kentät: ${fields.join(', ')}`,
  emptyHeading: 'Otsikossa on oltava kirjain tai numero.',
  headingAdded: (heading, field) => `Otsikko "${heading}" tarkoittaa nyt kenttää ${field}.`,
  headingRemoved: (heading) => `Otsikko "${heading}" on unohdettu.`,
  noHeading: (typed) => `Otsikkoa "${typed}" ei ole opetettu.`,
  noHeadings: 'Opeta sellainen komennolla: samspel roster header add OTSIKKO KENTTÄ',
};
