/** A small register for meetings: two partnerships, four organisations, three contact persons. */
import { readFileSync } from 'node:fs';
import { type MinutesReading, parseMinutes } from '../../src/meeting/minutes.ts';
import { type OnExisting, recordMeeting } from '../../src/meeting/record.ts';
import { resolveMinutes } from '../../src/meeting/resolve.ts';
import {
  addContactPerson,
  addOrganisation,
  listContactPersons,
  listOrganisations,
} from '../../src/organisation/records.ts';
import { addPartnership, listPartnerships } from '../../src/partnership/records.ts';
import type { Store } from '../../src/store/index.ts';
import { change } from '../support/stores.ts';

export const today = '2026-12-01';

export const minutesFile = (name: string): string =>
  readFileSync(new URL(`../data/minutes/${name}`, import.meta.url), 'utf8');

export async function aRegister(open: () => Promise<Store>): Promise<Store> {
  const store = await open();
  await change(store, async (tx) => {
    const contacts = {
      luckan: ['Anna Ek', 'Bo Berg'],
      nyland: ['Matti Virtanen'],
      arbis: [],
      nordfirma: [],
      vardlinjen: [],
    };
    for (const [handle, names] of Object.entries(contacts)) {
      const organisationId = await addOrganisation(tx, { handle, name: `${handle} rf`, sector: 'third-sector' });
      for (const name of names) await addContactPerson(tx, { organisationId, name });
    }
    for (const [handle, name] of [
      ['vagen-in', 'Vägen in'],
      ['yrkesbron', 'Yrkesbron'],
    ] as const)
      await addPartnership(tx, { handle, name, purpose: 'p', status: 'active' });
  });
  return store;
}

/** What minutes mean in the register. */
export async function resolve(store: Store, markdown: string, reading: Partial<MinutesReading> = {}) {
  return resolveMinutes(parseMinutes(markdown, { today, ...reading }), {
    partnerships: await listPartnerships(store.db, 'all'),
    organisations: await listOrganisations(store.db, 'all'),
    contacts: await listContactPersons(store.db, null),
    today: reading.today ?? today,
  });
}

/** Records minutes that are right. */
export async function record(store: Store, markdown: string, onExisting: OnExisting = 'refuse') {
  const { resolved, mistakes } = await resolve(store, markdown);
  if (resolved === null) throw new Error(JSON.stringify(mistakes));
  return (await change(store, (tx) => recordMeeting(tx, resolved, onExisting))).value;
}
