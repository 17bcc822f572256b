/** The records of contacts with participants. */
import type { DateText } from '../../lib/date.ts';
import type { ContactWay } from '../../lib/vocabulary.ts';
import { changeRow, removeRows } from '../../store/correct.ts';
import type { Db, RowChange, Tx } from '../../store/index.ts';
import type { Contact, ListedPerson } from '../participant.ts';
import { listedPerson } from './read.ts';

/** Gives back the numbers of the new contacts, one a participant. */
export async function addContacts(
  tx: Tx,
  participants: readonly number[],
  contact: {
    contactedOn: DateText;
    way: ContactWay;
    byName: string;
    organisationId: number | null;
    notes: string | null;
  },
): Promise<number[]> {
  return tx.insertMany(
    'contact',
    participants.map((participantId) => ({ participantId, ...contact })),
  );
}

const contacts = (db: Db) =>
  db
    .selectFrom('contact')
    .leftJoin('organisation', 'organisation.id', 'contact.organisationId')
    .select([
      'contact.id',
      'contact.contactedOn as on',
      'contact.byName as by',
      'contact.way as how',
      'organisation.handle as organisation',
      'contact.notes',
    ]);

/** The contacts with a participant, newest first. Uses contact_by_participant. */
export const contactsWith = (db: Db, participant: number): Promise<Contact[]> =>
  contacts(db)
    .where('contact.participantId', '=', participant)
    .orderBy('contact.contactedOn', 'desc')
    .orderBy('contact.id', 'desc')
    .execute();

/** The contact with this number and with whom it was, or null. */
export async function findContact(db: Db, id: number): Promise<(Contact & ListedPerson) | null> {
  const row = await contacts(db)
    .innerJoin('participant', 'participant.id', 'contact.participantId')
    .select(['contact.participantId', ...listedPerson])
    .where('contact.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Throws `conflict` when it went meanwhile. */
export const editContact = (
  tx: Tx,
  id: number,
  change: Omit<RowChange<'contact'>, 'id' | 'participantId'>,
): Promise<void> => changeRow(tx, 'contact', id, change);

/** Throws `conflict` when one went meanwhile. */
export const removeContacts = (tx: Tx, ids: readonly number[]): Promise<number> => removeRows(tx, 'contact', ids);
