/** English: putting right what was entered wrongly. */
import { formatFor } from '../format.ts';

const { list } = formatFor('en');

export const correction = {
  clear: 'Empty these fields',
  nothingToChange: 'Say what to change.',
  changeable: (options: readonly string[]) => `You can use: ${list(options)}`,
  changed: (noun: string, id: number, which: string) => `Changed ${noun} ${id}: ${which}.`,
  changedLogged: (noun: string, id: number) => `Changed ${noun} ${id}`,
  removed: (noun: string, id: number, which: string, along: string | null) =>
    `Removed ${noun} ${id}: ${which}${along === null ? '' : `, with ${along}`}.`,
  removedLogged: (noun: string, id: number) => `Removed ${noun} ${id}`,
  nouns: {
    contact: 'contact',
  },
  help: {
    contactList: 'List the contacts with a participant, with their numbers',
    contactEdit: 'Put right a contact that was recorded wrongly',
    contactRemove: 'Remove contacts that were recorded by mistake',
  },
  arguments: {
    contact: 'Number of the contact',
    contacts: 'Numbers of the contacts',
  },
  contactsRemoved: (ids: readonly number[]) => `Removed contacts ${list(ids.map(String))}.`,
  contactHint: 'The numbers: samspel participant contact list PARTICIPANT',
  noContacts: 'No contacts. Record one: samspel participant contact add PARTICIPANT --how …',
};
