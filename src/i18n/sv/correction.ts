/** Svenska: rätta det som har antecknats fel. */
import type { correction as en } from '../en/correction.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('sv');

export const correction: typeof en = {
  clear: 'Töm de här fälten',
  nothingToChange: 'Ange vad som ska ändras.',
  changeable: (options) => `Du kan använda: ${list(options)}`,
  changed: (noun, id, which) => `Ändrade ${noun} ${id}: ${which}.`,
  changedLogged: (noun, id) => `Ändrade ${noun} ${id}`,
  removed: (noun, id, which, along) =>
    `Tog bort ${noun} ${id}: ${which}${along === null ? '' : `, tillsammans med ${along}`}.`,
  removedLogged: (noun, id) => `Tog bort ${noun} ${id}`,
  nouns: {
    contact: 'kontakt',
  },
  help: {
    contactList: 'Lista kontakterna med en deltagare, med deras nummer',
    contactEdit: 'Rätta en kontakt som har antecknats fel',
    contactRemove: 'Ta bort kontakter som har antecknats av misstag',
  },
  arguments: {
    contact: 'Kontaktens nummer',
    contacts: 'Kontakternas nummer',
  },
  contactsRemoved: (ids) => `Tog bort kontakterna ${list(ids.map(String))}.`,
  contactHint: 'Numren: samspel participant contact list DELTAGARE',
  noContacts: 'Inga kontakter. Anteckna en: samspel participant contact add DELTAGARE --how …',
};
