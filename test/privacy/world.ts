/** A partnership that shares with Arbis, and people who take part in it. */
import type { AgreementDocument, Sharing } from '../../src/agreement/agreement.ts';
import { addVersion } from '../../src/agreement/records.ts';
import { addParticipant, joinAsParticipant } from '../../src/participant/records.ts';
import { addConsent, type NewConsent } from '../../src/privacy/records.ts';
import type { Tx } from '../../src/store/index.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';

export const course: Sharing = {
  to: 'arbis',
  purpose: 'language course',
  basis: 'consent',
  fields: ['givenName', 'familyName', 'phone'],
};

export interface World {
  readonly partnership: number;
  readonly arbis: { readonly id: number; readonly handle: string; readonly name: string };
  readonly people: readonly number[];
}

/** Luckan, Arbis, Vägen in with an agreement from the year's first day, and so many people who joined then. */
export async function aWorld(tx: Tx, count: number, sharing: readonly Sharing[] = [course]): Promise<World> {
  await anOrganisation(tx, { handle: 'luckan' });
  const arbis = await anOrganisation(tx, { handle: 'arbis', name: 'Arbis', sector: 'school' });
  const partnership = await aPartnership(tx, { handle: 'vagen-in', name: 'Vägen in' });
  const document: AgreementDocument = {
    title: { en: 'Rules' },
    valid: { from: '2026-01-01' },
    parties: [{ organisation: 'luckan', role: 'lead' }],
    clauses: [{ id: 'respect', text: { en: 'With people, not about them.' } }],
    sharing,
  };
  await addVersion(tx, partnership, document, '2026-01-01');
  const people: number[] = [];
  for (let at = 1; at <= count; at += 1) {
    const id = await aPerson(tx, { givenName: 'Olena', familyName: `Shevchenko${at}`, phone: '+358401234567' });
    await joinAsParticipant(tx, id, partnership, '2026-01-01');
    people.push(id);
  }
  return { partnership, arbis: { id: arbis, handle: 'arbis', name: 'Arbis' }, people };
}

export const aPerson = (tx: Tx, fields: Parameters<typeof addParticipant>[1]): Promise<number> =>
  addParticipant(tx, fields, { enteredBy: 'anna', enteredOn: '2026-01-01', receivedFromId: null }, null);

export const consents = (
  tx: Tx,
  { arbis }: World,
  participantId: number,
  given: Partial<NewConsent> = {},
): Promise<number> =>
  addConsent(tx, {
    participantId,
    organisationId: arbis.id,
    purpose: 'language course',
    basis: 'consent',
    fields: ['givenName', 'familyName', 'phone'],
    validFrom: '2026-01-15',
    validUntil: null,
    way: 'paper',
    notes: null,
    ...given,
  });
