/** Suomi: väärin kirjatun korjaaminen. */
import type { correction as en } from '../en/correction.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('fi');

export const correction: typeof en = {
  clear: 'Tyhjennä nämä kentät',
  nothingToChange: 'Kerro, mitä muutetaan.',
  changeable: (options) => `Voit käyttää: ${list(options)}`,
  changed: (noun, id, which) => `Muutettiin ${noun} ${id}: ${which}.`,
  changedLogged: (noun, id) => `Muutettiin ${noun} ${id}`,
  removed: (noun, id, which, along) =>
    `Poistettiin ${noun} ${id}: ${which}${along === null ? '' : `, samalla ${along}`}.`,
  removedLogged: (noun, id) => `Poistettiin ${noun} ${id}`,
  nouns: {
    contact: 'yhteydenotto',
  },
  help: {
    contactList: 'Luettele yhteydenotot osallistujaan numeroineen',
    contactEdit: 'Korjaa väärin kirjattu yhteydenotto',
    contactRemove: 'Poista vahingossa kirjatut yhteydenotot',
  },
  arguments: {
    contact: 'Yhteydenoton numero',
    contacts: 'Yhteydenottojen numerot',
  },
  contactsRemoved: (ids) => `Poistettiin yhteydenotot ${list(ids.map(String))}.`,
  contactHint: 'Numerot: samspel participant contact list OSALLISTUJA',
  noContacts: 'Ei yhteydenottoja. Kirjaa yksi: samspel participant contact add OSALLISTUJA --how …',
};
