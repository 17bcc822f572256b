/** Made anonymous means: nothing by which she is known is left in any byte of the register's files; what reports count is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addContacts, editParticipant, joinAsParticipant } from '../../src/participant/records.ts';
import { anonymisePeople, countedTables } from '../../src/privacy/anonymise.ts';
import type { Column, Table } from '../../src/store/columns.ts';
import { createRegister } from '../../src/store/open.ts';
import { tablesOfPeople } from '../../src/store/person.ts';
import { copyOfPerson } from '../../src/store/person-copy.ts';
import { type RecordTable, recordTables } from '../../src/store/schema.ts';
import { change, head, onEachEngine } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';
import { aPerson, aWorld, consents } from './world.ts';

const options = { on: '2026-05-01', name: '[anonymous]', instead: '[erased]', wholeCells: 'keep' } as const;

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

test('nothing by which she is known is left in the files', async () => {
  const folder = tempFolder();
  const store = await createRegister(join(folder, 'samspel.db'));
  const words = ['Kovaljenko', 'Olga', '987 6543', '111 2222', 'Mosterstigen', 'Poltava', 'saknar', 'akusherka'];
  const { value: olga } = await change(store, async (tx) => {
    const world = await aWorld(tx, 1);
    const id = await aPerson(tx, {
      givenName: 'Olga',
      familyName: 'Kovaljenko',
      birthDate: '1987-05-12',
      gender: 'female',
      residenceGround: 'temporary',
      phone: '+358 44 987 6543',
      address: 'Mosterstigen 7',
      originCountry: 'UA',
      occupation: 'akusherka',
      notes: 'Från Poltava',
    });
    await joinAsParticipant(tx, id, world.partnership, '2026-01-01');
    await consents(tx, world, id);
    const contact = { way: 'phone', byName: 'Bo Berg', organisationId: null } as const;
    await addContacts(tx, [id], { ...contact, contactedOn: '2026-02-01', notes: 'Hon saknar hemlandet' });
    const goal = { participantId: id, words: 'Bli akusherka igen', setOn: '2026-02-01', status: 'open' } as const;
    await tx.db.insertInto('goal').values(goal).execute();
    await tx.db.updateTable('partnership').set({ learned: 'Olga Kovaljenko hjälpte oss mycket.' }).execute();
    return id;
  });
  await change(store, (tx) => editParticipant(tx, olga, { phone: '+358 50 111 2222' }));
  for (const word of words) expect(bytesIn(folder), word).toContain(word);
  const { value } = await change(store, (tx) => anonymisePeople(tx, [olga], options));
  await store.scrub();
  const after = bytesIn(folder);
  for (const word of words) expect(after, word).not.toContain(word);
  expect(after).not.toContain('1987-05-12');
  expect((await store.verify()).alterations).toEqual([]);
  await expect(store.undo(head('undo'), null, String)).rejects.toMatchObject({ kind: 'conflict' });
  expect(value.participants).toEqual([olga]);
  await store.close();
});

onEachEngine('made anonymous', (open) => {
  test('her row stays under a new number with the groups of the reports, and what is counted with it', async () => {
    const store = await open();
    const { value: world } = await change(store, async (tx) => {
      const made = await aWorld(tx, 3);
      for (const person of made.people) await consents(tx, made, person);
      const contact = { way: 'phone', byName: 'Bo', organisationId: null } as const;
      await addContacts(tx, made.people, { ...contact, contactedOn: '2026-02-01', notes: 'secret' });
      return made;
    });
    const [olena = 0, ali = 0, zahra = 0] = world.people;
    await change(store, (tx) => editParticipant(tx, olena, { gender: 'female', birthYear: 1989, originCountry: 'SY' }));
    const { value } = await change(store, (tx) => anonymisePeople(tx, [olena, ali], options));
    expect(value.numbers.filter((id) => world.people.includes(id))).toEqual([]);
    const rows = await store.db.selectFrom('participant').selectAll().orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual([zahra, ...value.numbers]);
    const women = rows.filter(({ gender }) => gender === 'female');
    expect(women).toMatchObject([
      { givenName: '[anonymous]', birthYear: 1985, originCountry: null, phone: null, anonymisedOn: '2026-05-01' },
    ]);
    const taking = await store.db.selectFrom('participation').select('participantId').execute();
    expect(taking.map(({ participantId }) => participantId).sort()).toEqual([...value.numbers, zahra].sort());
    const contacts = await store.db.selectFrom('contact').select(['participantId', 'notes', 'way']).execute();
    expect(contacts.filter(({ notes }) => notes !== null)).toEqual([
      { participantId: zahra, notes: 'secret', way: 'phone' },
    ]);
    expect(contacts).toHaveLength(3);
    expect(await store.db.selectFrom('consent').select('participantId').execute()).toEqual([{ participantId: zahra }]);
    const { history } = await copyOfPerson(store.db, value.numbers[0] ?? 0);
    expect(history.filter(({ before }) => before !== null)).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('those who do not exist are passed over', async () => {
    const store = await open();
    await change(store, (tx) => aWorld(tx, 1));
    const { operation, value } = await change(store, (tx) => anonymisePeople(tx, [99], options));
    expect([operation, value.numbers]).toEqual([null, []]);
  });
});

test('a table whose rows stay belongs to one whose rows stay too', () => {
  const tables = Object.keys(countedTables) as RecordTable[];
  const orphans = tables.flatMap((table) =>
    (Object.entries((recordTables[table] as Table).columns) as [string, Column][]).flatMap(
      ([name, { references, nullable }]) =>
        references === undefined ||
        nullable ||
        references === 'participant' ||
        !tablesOfPeople().includes(references as RecordTable) ||
        tables.includes(references as RecordTable)
          ? []
          : [`${table}.${name}`],
    ),
  );
  expect(orphans).toEqual([]);
  expect(tables.filter((table) => !tablesOfPeople().includes(table))).toEqual([]);
});
