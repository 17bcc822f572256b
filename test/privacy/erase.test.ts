/** Erased means erased: nothing of her is left in any byte of the register's files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIdentities, unseal } from '../../src/backup/seal.ts';
import { addContacts, editParticipant, joinAsParticipant, mergeParticipants } from '../../src/participant/records.ts';
import { erasePeople } from '../../src/privacy/erase.ts';
import { mayShare, recordDisclosure } from '../../src/privacy/gate.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { samspel } from '../faults/register.ts';
import { change, head } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';
import { aPerson, aWorld, consents } from './world.ts';

const options = { on: '2026-05-01', why: 'request', instead: '[erased]', wholeCells: 'keep' } as const;

/** Every byte of the register's files, those beside it too. */
const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

/** A register in which Olena has left traces of every kind. */
async function traces(file: string) {
  const store = await createRegister(file);
  const { value } = await change(store, async (tx) => {
    const world = await aWorld(tx, 1);
    const olena = await aPerson(tx, {
      givenName: 'Ольга',
      familyName: 'Kovaljenko-Åström',
      phone: '+358 44 987 6543',
      email: 'olga.k@example.org',
      notes: 'Bor hos sin moster',
    });
    await joinAsParticipant(tx, olena, world.partnership, '2026-01-01');
    await consents(tx, world, olena);
    await addContacts(tx, [olena], {
      contactedOn: '2026-02-01',
      way: 'phone',
      byName: 'Bo Berg',
      organisationId: null,
      notes: 'Ville tala om sin moster',
    });
    return { world, olena };
  });
  const { world, olena } = value;
  // Values that were there before, a contact that was deleted, an import that was taken back: the log knows them all.
  await change(store, (tx) => editParticipant(tx, olena, { phone: '+358 50 111 2222', address: 'Mosterstigen 7' }));
  await change(store, (tx) => tx.db.deleteFrom('contact').execute());
  const twin = { givenName: 'Ольга', familyName: 'Kovaljenko-Åström', notes: 'moster, tidigare lista' };
  await change(store, (tx) => aPerson(tx, twin));
  await store.undo(head('undo'), null, (operation) => `undid ${operation}`);
  const decision = await mayShare(store.db, {
    people: [olena],
    receiver: world.arbis,
    purpose: null,
    fields: ['givenName', 'phone'],
    on: '2026-03-01',
  });
  await change(store, (tx) => recordDisclosure(tx, decision, { by: 'anna', channel: 'list' }));
  await change(store, async (tx) => {
    const row = { partnershipId: world.partnership, date: '2026-03-01', status: 'held' } as const;
    const meeting = await tx.db.insertInto('meeting').values(row).returning('id').executeTakeFirstOrThrow();
    const item = {
      meetingId: meeting.id,
      position: 1,
      title: 'Nästa',
      text: 'Vi ringer Ольга Kovaljenko-Åström i maj.',
    };
    await tx.db.insertInto('agendaItem').values(item).execute();
  });
  await change(store, (tx) =>
    tx.db
      .updateTable('agendaItem')
      .set({ text: 'Kovaljenko-Åström, Ольга (olga.k@example.org) ringer själv.' })
      .execute(),
  );
  return { store, world, olena };
}

test('nothing of her is left in the file, the write-ahead log or anything beside it, and the log still verifies', async () => {
  const folder = tempFolder();
  const file = join(folder, 'samspel.db');
  const { store, world, olena } = await traces(file);
  const words = ['Kovaljenko', 'Ольга', 'olga.k@', '987 6543', '111 2222', 'moster', 'Moster'].map(utf8);
  for (const word of words) expect(bytesIn(folder)).toContain(word);
  const { value: erased } = await change(store, (tx) => erasePeople(tx, [olena], options));
  await store.scrub();
  const after = bytesIn(folder);
  for (const word of words) expect(after, Buffer.from(word, 'latin1').toString()).not.toContain(word);
  expect(erased.receivers).toEqual(['arbis']);
  expect(erased.blotted.map(({ table }) => table)).toEqual(['agendaItem']);
  expect(erased.left).toEqual([]);
  expect((await store.verify()).alterations).toEqual([]);
  const text = await store.db.selectFrom('agendaItem').select('text').executeTakeFirstOrThrow();
  expect(text.text).toBe('[erased] ([erased]) ringer själv.');
  const others = await store.db.selectFrom('participant').select('id').execute();
  expect(others.map(({ id }) => id)).toEqual(world.people);
  await store.close();
  const again = await openRegister(file);
  await change(again, (tx) => editParticipant(tx, world.people[0] ?? 0, { notes: 'x' }));
  expect((await again.verify()).alterations).toEqual([]);
  await again.close();
});

test('a backup that is made afterwards, opened and unpacked, holds nothing of her either', async () => {
  const folder = tempFolder();
  const { store, olena } = await traces(join(folder, 'samspel.db'));
  const backUp = async (name: string, ...more: string[]) => {
    const { code, output } = samspel(folder, ['backup', name, ...more]);
    expect(code, output).toBe(0);
    const identities = readIdentities(readFileSync(join(folder, 'key.txt'), 'utf8'));
    return Buffer.from(await unseal(readFileSync(join(folder, name)), { identities }, name)).toString('latin1');
  };
  const words = ['Kovaljenko', 'Ольга', 'olga.k@', '987 6543', 'moster'].map(utf8);
  const earlier = await backUp('earlier.age', '--new-key', 'key.txt');
  for (const word of words) expect(earlier).toContain(word);
  await change(store, (tx) => erasePeople(tx, [olena], options));
  await store.scrub();
  await store.close();
  const later = await backUp('later.age');
  expect(later).toContain('SQLite format 3');
  for (const word of words) expect(later, Buffer.from(word, 'latin1').toString()).not.toContain(word);
});

test('what was erased can’t be undone, what others did can', async () => {
  const { store, olena } = await traces(join(tempFolder(), 'samspel.db'));
  const { operation } = await change(store, (tx) => erasePeople(tx, [olena], options));
  await expect(store.undo(head('undo'), operation, String)).rejects.toMatchObject({ kind: 'conflict' });
  const { operation: later } = await change(store, (tx) =>
    tx.db.updateTable('partnership').set({ purpose: 'another' }).execute(),
  );
  expect((await store.undo(head('undo'), null, String)).value).toBe(later);
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
});

test('a dry run leaves everything as it was', async () => {
  const { store, olena } = await traces(join(tempFolder(), 'samspel.db'));
  const before = await store.db
    .selectFrom('change')
    .select(({ fn }) => fn.count<number>('before').as('n'))
    .executeTakeFirst();
  await store.operation(
    head('privacy erase'),
    async (tx) => ({ summary: '', value: await erasePeople(tx, [olena], options) }),
    'nothing',
  );
  const after = await store.db
    .selectFrom('change')
    .select(({ fn }) => fn.count<number>('before').as('n'))
    .executeTakeFirst();
  expect(after).toEqual(before);
  await store.close();
});

test('whoever was two rows once, spelled in two ways, is gone under both numbers and names', async () => {
  const folder = tempFolder();
  const store = await createRegister(join(folder, 'samspel.db'));
  const { value } = await change(store, async (tx) => {
    const kept = await aPerson(tx, { givenName: 'Olena', familyName: 'Kovaljenko' });
    const gone = await aPerson(tx, { givenName: 'Olja', familyName: 'Kovalska', notes: 'moster' });
    const other = await aPerson(tx, { givenName: 'Oljana', familyName: 'Kovalzova' });
    return { kept, gone, other };
  });
  const { kept, gone, other } = value;
  await change(store, (tx) => mergeParticipants(tx, gone, other, {}));
  await change(store, (tx) => mergeParticipants(tx, kept, gone, {}));
  await change(store, async (tx) => {
    const learned = 'Olja Kovalska hjälpte oss mycket.';
    const row = { handle: 'x', name: 'x', purpose: 'x', status: 'active', startOn: '2026-01-01', learned } as const;
    await tx.db.insertInto('partnership').values(row).execute();
  });
  const words = ['Kovalska', 'Kovalzova', 'moster'];
  for (const word of words) expect(bytesIn(folder), word).toContain(word);
  await change(store, (tx) => erasePeople(tx, [kept], options));
  await store.scrub();
  for (const word of words) expect(bytesIn(folder), word).not.toContain(word);
  // An older backup has all three.
  const erased = await store.db.selectFrom('erasure').select('participant').orderBy('id').execute();
  expect(erased.map(({ participant }) => participant)).toEqual([kept, other, gone]);
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
});
