/** Svenska: det som avsändares listor behöver därtill — fel som sägs en gång, kopior, egna rubriker. */
import type { rosterSenders as english } from '../en/roster-senders.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');

export const rosterSenders: typeof english = {
  moreRows: (count, rows) =>
    `(och ${format.plural(count, { one: '# rad till', other: '# rader till' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file) => `Registret som det var innan: ${file}`,
  occupationCode: (field) => `${field} (ISCO-08)`,
  help: {
    headerAdd: 'Lär in en rubrik som listorna här har för ett fält',
    headerList: 'Lista de inlärda rubrikerna',
    headerRemove: 'Glöm en rubrik',
  },
  arguments: { heading: 'Rubriken som den står i listorna', field: 'Fältet som står under den, som i --map' },
  noField: (typed) => `Det finns inget fält ${typed}.`,
  fields: (fields) => `Fälten: ${fields.join(', ')}`,
  emptyHeading: 'En rubrik behöver en bokstav eller en siffra.',
  headingAdded: (heading, field) => `Rubriken "${heading}" betyder nu ${field}.`,
  headingRemoved: (heading) => `Rubriken "${heading}" är glömd.`,
  noHeading: (typed) => `Rubriken "${typed}" har aldrig lärts in.`,
  noHeadings: 'Lär in en med: samspel roster header add RUBRIK FÄLT',
};
