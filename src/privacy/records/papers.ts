/** What the papers ask the register: whom it knows, what it keeps of them, from whom it came, to whom it may go. */
import { listVersions } from '../../agreement/records.ts';
import { stateOn } from '../../agreement/state.ts';
import type { DateText } from '../../lib/date.ts';
import { type FieldKey, fieldKeys } from '../../participant/fields.ts';
import type { Db, RecordTable } from '../../store/index.ts';
import { countFilled, tablesWithPeople } from '../../store/person.ts';
import type { PeopleKind } from '../paper-facts.ts';

/** How many people of each kind the register knows. A mentor or speaker who is a participant too counts as both. */
export async function countPeople(db: Db): Promise<Readonly<Record<PeopleKind, number>>> {
  const count = async (table: 'participant' | 'contactPerson' | 'mentor' | 'speaker') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return {
    participants: await count('participant'),
    contactPersons: await count('contactPerson'),
    mentors: await count('mentor'),
    speakers: await count('speaker'),
  };
}

/** The fields that are filled in for at least one participant, in their order, and whether identity codes are known by their digest. */
export async function fieldsInUse(db: Db): Promise<{ readonly fields: FieldKey[]; readonly identityCodes: boolean }> {
  const filled = await countFilled(db, 'participant');
  return {
    fields: fieldKeys.filter((key) => (filled.get(key) ?? 0) > 0),
    identityCodes: (filled.get('personalIdDigest') ?? 0) > 0,
  };
}

/** Other tables that hold something about participants now. */
export const tablesInUse = async (db: Db): Promise<RecordTable[]> =>
  (await tablesWithPeople(db)).filter((table) => table !== 'participant');

/** Names of organisations that sent lists or data of participants. */
export async function listSenders(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('participant')
    .innerJoin('organisation', 'organisation.id', 'participant.receivedFromId')
    .select('organisation.name')
    .distinct()
    .orderBy('organisation.name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Partnerships that are not closed. */
export const openPartnerships = (db: Db) =>
  db
    .selectFrom('partnership')
    .select(['name', 'purpose'])
    .where('status', '!=', 'closed')
    .orderBy('name')
    .orderBy('id')
    .execute();

/** Every sharing clause of the agreements in force on a day, with the name of the receiver; clauses that say the same once. */
export async function sharingInForce(db: Db, on: DateText) {
  const versions = await listVersions(db, null);
  const names = new Map(
    (await db.selectFrom('organisation').select(['handle', 'name']).execute()).map(({ handle, name }) => [
      handle,
      name,
    ]),
  );
  const clauses = versions
    .filter((version) => stateOn(version, versions, on) === 'in-force')
    .flatMap(({ document }) => document.sharing ?? [])
    .map(({ to, ...clause }) => ({ ...clause, to: names.get(to) ?? to }));
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}
