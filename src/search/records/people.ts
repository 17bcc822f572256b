/** Texts of organisations, partnerships and people. */
import type { Db } from '../../store/index.ts';
import type { Searchable } from '../search.ts';

export async function organisationTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, handle, name, municipality, businessId, email, phone, website, notes }) => ({
    row: id,
    noun: 'organisation',
    id,
    label: name,
    partnership: null,
    date: null,
    texts: [
      { place: 'name', text: `${name} (${handle})` },
      { place: 'particulars', text: joined([municipality, businessId, email, phone, website]) },
      { place: 'notes', text: notes },
    ],
  }));
}

export async function contactTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('contactPerson')
    .innerJoin('organisation', 'organisation.id', 'contactPerson.organisationId')
    .selectAll('contactPerson')
    .select('organisation.name as organisation')
    .where('contactPerson.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, name, title, email, phone, organisation }) => ({
    row: id,
    noun: 'contact-person',
    id,
    label: `${name} (${organisation})`,
    partnership: null,
    date: null,
    texts: [
      { place: 'name', text: `${name} (${organisation})` },
      { place: 'particulars', text: joined([title, email, phone]) },
    ],
  }));
}

export async function partnershipTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('partnership')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, handle, name, purpose, startOn }) => ({
    row: id,
    noun: 'partnership',
    id,
    label: name,
    partnership: handle,
    date: startOn,
    texts: [
      { place: 'name', text: `${name} (${handle})` },
      { place: 'purpose', text: purpose },
    ],
  }));
}

/** Names and how to reach her, and what was noted; of what is hers alone (codes, grounds) nothing. */
export async function participantTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'givenName', 'familyName', 'formerName', 'email', 'phone', 'municipality', 'occupation', 'goal'])
    .select(['joinedOn', 'notes', 'birthDate', 'birthYear'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map((row) => ({
    row: row.id,
    noun: 'participant',
    id: row.id,
    label: `${row.givenName} ${row.familyName}`,
    partnership: null,
    date: row.joinedOn,
    beside: { birthDate: row.birthDate, birthYear: row.birthYear, municipality: row.municipality },
    texts: [
      { place: 'name', text: joined([`${row.givenName} ${row.familyName}`, row.formerName]) },
      { place: 'particulars', text: joined([row.email, row.phone, row.municipality, row.occupation, row.goal]) },
      { place: 'notes', text: row.notes },
    ],
  }));
}

const joined = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(', ');
};
