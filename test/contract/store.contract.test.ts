import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { editOrganisation, listOrganisations } from '../../src/organisation/records.ts';
import type { Store } from '../../src/store/index.ts';
import { listOperations } from '../../src/store/log.ts';
import { aMembership, anOrganisation, aPartnership } from '../support/builders.ts';
import { change, head, onEachEngine } from '../support/stores.ts';

const names = async (store: Store) => (await listOrganisations(store.db, 'all')).map(({ name }) => name);
const undo = (store: Store, named: number | null = null) => store.undo(head('undo'), named, String);
const redo = (store: Store) => store.redo(head('redo'), String);
const changes = (store: Store) =>
  store.db.selectFrom('change').select(['operation', 'tableName', 'rowId', 'action', 'before']).orderBy('id').execute();

onEachEngine('the log', (open) => {
  test('keeps what each row was before, not what it became', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'luckan', name: 'Luckan' }));
    await change(store, (tx) => editOrganisation(tx, id, { name: 'Luckan rf' }));
    await change(store, async ({ db }) => db.deleteFrom('organisation').where('id', '=', id).execute());
    const written = await changes(store);
    expect(
      written.map(({ operation, action, before }) => [operation, action, before && JSON.parse(before).name]),
    ).toEqual([
      [1, 'insert', null],
      [2, 'update', 'Luckan'],
      [3, 'delete', 'Luckan rf'],
    ]);
  });

  test('rows written in bulk stand in the log as if each had come alone, whatever their texts are', async () => {
    const store = await open();
    // PostgreSQL has no text with a null character; half of a character is no text.
    const aText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\u0000', ''));
    const texts = [...fc.sample(aText, { numRuns: 50, seed: 20_261_125 }), '"\\\b\f\n\r\t\u001f\u007f\u2028</é🙂'];
    const rows = texts.map((value, place) => ({ key: `key ${place}`, value }));
    const { value: ids } = await change(store, (tx) => tx.insertMany('setting', rows));
    const one = sql<{ value: string }>`select value from setting where id = ${ids.at(-1)}`;
    expect((await one.execute(store.db)).rows).toEqual([{ value: texts.at(-1) }]);
    expect(await changes(store)).toEqual(
      ids.map((rowId) => ({ operation: 1, tableName: 'setting', rowId, action: 'insert', before: null })),
    );
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a row that came in bulk and changed in the same operation is sealed as both', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const [first = 0, second = 0] = await tx.insertMany('setting', [
        { key: 'a', value: 'one' },
        { key: 'b', value: 'two' },
      ]);
      await tx.updateMany('setting', [
        { id: first, value: 'uno' },
        { id: second, key: 'c', value: 'due' },
      ]);
    });
    const kept = await store.db.selectFrom('setting').select(['key', 'value']).orderBy('id').execute();
    expect(kept).toEqual([
      { key: 'a', value: 'uno' },
      { key: 'c', value: 'due' },
    ]);
    expect((await changes(store)).map(({ action }) => action)).toEqual(['insert', 'insert', 'update', 'update']);
    expect((await store.verify()).alterations).toEqual([]);
    await undo(store);
    expect(await store.db.selectFrom('setting').selectAll().execute()).toEqual([]);
  });

  test('says who did what, newest first', async () => {
    const store = await open();
    await change(store, (tx) => anOrganisation(tx, { handle: 'a' }), 'org add');
    await change(store, (tx) => anOrganisation(tx, { handle: 'b' }), 'org merge');
    expect(await listOperations(store.db, {})).toMatchObject([
      { operation: 2, actor: 'anna', command: 'org merge', changes: 1, at: '2026-03-01T12:00:00+02:00' },
      { operation: 1, actor: 'anna', command: 'org add', changes: 1 },
    ]);
    expect(await listOperations(store.db, { of: { table: 'organisation', row: 1 } })).toMatchObject([{ operation: 1 }]);
    expect(await listOperations(store.db, { who: 'bo' })).toEqual([]);
    expect(await listOperations(store.db, { since: '2026-03-02' })).toEqual([]);
    expect(await listOperations(store.db, { limit: 1 })).toMatchObject([{ operation: 2 }]);
  });

  test('has no entry when nothing was changed', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    const { operation } = await change(store, (tx) => editOrganisation(tx, id, { name: 'A' }));
    expect(operation).toBeNull();
    expect(await listOperations(store.db, {})).toHaveLength(1);
    expect(await changes(store)).toHaveLength(1);
  });

  test('a dry run gives its answer and keeps nothing', async () => {
    const store = await open();
    const act = async (tx: Parameters<typeof anOrganisation>[0]) => ({
      summary: 'x',
      value: await anOrganisation(tx, { handle: 'a' }),
    });
    expect(await store.operation(head(), act, 'nothing')).toMatchObject({ operation: null, value: 1 });
    expect(await names(store)).toEqual([]);
    expect(await listOperations(store.db, {})).toEqual([]);
    expect((await store.operation(head(), act)).operation).not.toBeNull();
    expect(await names(store)).toEqual(['a']);
  });

  test('an operation that fails leaves nothing of itself', async () => {
    const store = await open();
    const failing = change(store, async (tx) => {
      await anOrganisation(tx, { handle: 'a' });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await names(store)).toEqual([]);
    expect(await changes(store)).toEqual([]);
    await change(store, (tx) => anOrganisation(tx, { handle: 'b' }));
    expect(await names(store)).toEqual(['b']);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('many rows at once get numbers of their own and one entry', async () => {
    const store = await open();
    const rows = Array.from({ length: 1500 }, (_, index) => ({ name: `Org ${index}`, handle: `org-${index}` }));
    const { value: ids } = await change(store, (tx) =>
      tx.insertMany(
        'organisation',
        rows.map((row) => ({ ...row, sector: 'school' as const, languages: '[]' })),
      ),
    );
    expect(new Set(ids).size).toBe(1500);
    const found = await store.db.selectFrom('organisation').select(['id', 'handle']).orderBy('id').execute();
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(found.map(({ handle }) => handle)).toEqual(rows.map(({ handle }) => handle));
    expect(await listOperations(store.db, {})).toMatchObject([{ operation: 1, changes: 1500 }]);
    expect((await store.verify()).alterations).toEqual([]);
    await undo(store);
    expect(await names(store)).toEqual([]);
  });

  test('a number is never given twice, not even after undo', async () => {
    const store = await open();
    const first = await change(store, (tx) => anOrganisation(tx, { handle: 'a' }));
    await undo(store);
    const second = await change(store, (tx) => anOrganisation(tx, { handle: 'b' }));
    expect(second.value).toBeGreaterThan(first.value);
  });
});

onEachEngine('undo and redo', (open) => {
  test('undo repeated goes further back, redo comes forward again', async () => {
    const store = await open();
    for (const handle of ['a', 'b', 'c']) await change(store, (tx) => anOrganisation(tx, { handle }));
    expect((await undo(store)).value).toBe(3);
    expect(await names(store)).toEqual(['a', 'b']);
    expect((await undo(store)).value).toBe(2);
    expect((await undo(store)).value).toBe(1);
    expect(await names(store)).toEqual([]);
    await expect(undo(store)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await redo(store)).value).toBe(1);
    expect((await redo(store)).value).toBe(2);
    expect((await redo(store)).value).toBe(3);
    expect(await names(store)).toEqual(['a', 'b', 'c']);
    await expect(redo(store)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a row comes back as it was, with its number and every column', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) =>
      anOrganisation(tx, {
        handle: 'luckan',
        languages: ['sv', 'fi'],
        migrantLed: 1,
        notes: 'åäö "quoted" \\ 🙂\nline',
      }),
    );
    const before = await listOrganisations(store.db, 'all');
    await change(store, async ({ db }) => db.deleteFrom('organisation').where('id', '=', id).execute());
    await undo(store);
    expect(await listOrganisations(store.db, 'all')).toEqual(before);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('an operation that changed a row several times is taken back to what it found', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    await change(store, async (tx) => {
      await editOrganisation(tx, id, { name: 'B' });
      await editOrganisation(tx, id, { name: 'C' });
      const other = await anOrganisation(tx, { handle: 'x' });
      await editOrganisation(tx, other, { name: 'X' });
    });
    await undo(store);
    expect(await names(store)).toEqual(['A']);
    await redo(store);
    expect(await names(store)).toEqual(['C', 'X']);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('an operation without lasting effect does not stop the way back', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    await change(store, async (tx) => {
      await editOrganisation(tx, id, { name: 'B' });
      await editOrganisation(tx, id, { name: 'A' });
    });
    expect((await undo(store)).value).toBe(2);
    expect((await undo(store)).value).toBe(1);
    expect(await names(store)).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('undo N takes back that one alone', async () => {
    const store = await open();
    for (const handle of ['a', 'b', 'c']) await change(store, (tx) => anOrganisation(tx, { handle }));
    await undo(store, 2);
    expect(await names(store)).toEqual(['a', 'c']);
    await expect(undo(store, 2)).rejects.toMatchObject({ kind: 'conflict' });
    await redo(store);
    expect(await names(store)).toEqual(['a', 'b', 'c']);
  });

  test('undo N is refused when the row was changed since, and names the later operations', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    await change(store, (tx) => editOrganisation(tx, id, { name: 'B' }));
    await change(store, (tx) => editOrganisation(tx, id, { phone: '1' }));
    await expect(undo(store, 1)).rejects.toMatchObject({ kind: 'conflict', more: { details: { operations: [2, 3] } } });
    await expect(undo(store, 2)).rejects.toMatchObject({ kind: 'conflict', more: { details: { operations: [3] } } });
    expect(await names(store)).toEqual(['B']);
    await undo(store);
    await undo(store, 2);
    await undo(store, 1);
    expect(await names(store)).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('operations taken back already are not named among those that stand in the way', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    await change(store, (tx) => editOrganisation(tx, id, { name: 'B' }));
    await undo(store);
    const { operation } = await change(store, (tx) => editOrganisation(tx, id, { name: 'C' }));
    await expect(undo(store, 1)).rejects.toMatchObject({ more: { details: { operations: [operation] } } });
  });

  test('a short name that passed from one row to another in one operation goes back', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'Old' }));
    await change(store, async (tx) => {
      await tx.db.deleteFrom('organisation').where('id', '=', id).execute();
      await anOrganisation(tx, { handle: 'a', name: 'New' });
    });
    await undo(store);
    expect(await names(store)).toEqual(['Old']);
    await redo(store);
    expect(await names(store)).toEqual(['New']);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('undo N is refused when later rows point at its rows', async () => {
    const store = await open();
    const { value: organisation } = await change(store, (tx) => anOrganisation(tx, { handle: 'a' }));
    const { value: partnership } = await change(store, (tx) => aPartnership(tx, { handle: 'p' }));
    await change(store, (tx) => aMembership(tx, partnership, organisation));
    for (const operation of [1, 2])
      await expect(undo(store, operation)).rejects.toMatchObject({
        kind: 'conflict',
        more: { details: { operations: [3] } },
      });
    await undo(store, 3);
    await undo(store, 1);
    expect(await names(store)).toEqual([]);
  });

  test('rows made together, pointing at each other, go together and come back together', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const [partnership, organisation] = [
        await aPartnership(tx, { handle: 'p' }),
        await anOrganisation(tx, { handle: 'a' }),
      ];
      return aMembership(tx, partnership, organisation);
    });
    await undo(store);
    expect(await store.db.selectFrom('membership').select('id').execute()).toEqual([]);
    await redo(store);
    expect(await store.db.selectFrom('membership').select('id').execute()).toHaveLength(1);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a dry run of undo takes nothing back', async () => {
    const store = await open();
    await change(store, (tx) => anOrganisation(tx, { handle: 'a' }));
    expect(await store.undo(head('undo'), null, String, 'nothing')).toMatchObject({ operation: null, value: 1 });
    expect(await names(store)).toEqual(['a']);
    expect((await undo(store)).value).toBe(1);
  });

  test('undo brings back a handle that somebody took since: refused, nothing changed', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'First' }));
    await change(store, (tx) => editOrganisation(tx, id, { handle: 'b' }));
    await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'Second' }));
    await expect(undo(store, 2)).rejects.toMatchObject({ kind: 'conflict', more: { details: { operations: [3] } } });
    expect(await names(store)).toEqual(['First', 'Second']);
    expect((await store.verify()).alterations).toEqual([]);
  });
});

onEachEngine('verify', (open) => {
  const world = async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => anOrganisation(tx, { handle: 'a', name: 'A' }));
    await change(store, (tx) => editOrganisation(tx, id, { name: 'B' }));
    await change(store, (tx) => anOrganisation(tx, { handle: 'c' }));
    return store;
  };
  /** Runs SQL as somebody would who opens the database with another program and puts the triggers out of action first. */
  const behind = async (store: Store, statement: string) => {
    const run = (text: string) => sql.raw(text).execute(store.db);
    if (store.engine === 'sqlite') {
      for (const event of ['insert', 'update', 'delete']) await run(`drop trigger "log_${event}_organisation"`);
      await run(statement);
      return;
    }
    await run('alter table organisation disable trigger user');
    await run(statement);
    await run('alter table organisation enable trigger user');
  };

  test('finds nothing in a register that only Samspel wrote', async () => {
    const store = await world();
    const verification = await store.verify();
    expect(verification).toMatchObject({ operations: 3, changes: 3, alterations: [] });
    expect(verification.head).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the head changes with every operation', async () => {
    const store = await world();
    const { head: before } = await store.verify();
    await undo(store);
    expect((await store.verify()).head).not.toBe(before);
  });

  test.each([
    [
      'an altered row',
      `update organisation set name = 'Z' where id = 1`,
      { kind: 'row', table: 'organisation', row: 1 },
    ],
    ['a deleted row', `delete from organisation where id = 1`, { kind: 'row', table: 'organisation', row: 1 }],
    [
      'a row put in without the log',
      `insert into organisation (id, handle, name, sector, languages) values (77, 'z', 'Z', 'school', '[]')`,
      { kind: 'unlogged', table: 'organisation', row: 77 },
    ],
    [
      'an altered entry of the log',
      `update operation set actor = 'eve' where id = 2`,
      { kind: 'operation', operation: 2 },
    ],
    ['an altered summary', `update operation set summary = 'other' where id = 3`, { kind: 'operation', operation: 3 }],
    [
      'an altered before image',
      `update change set before = replace(before, '"A"', '"X"') where operation = 2`,
      { kind: 'row', table: 'organisation', row: 1 },
    ],
    ['a change that was removed', `delete from change where operation = 3`, { kind: 'operation', operation: 3 }],
    [
      'an altered digest of a change',
      `update change set digest = salt where operation = 3`,
      { kind: 'operation', operation: 3 },
    ],
    [
      'a forged digest of an operation',
      `update operation set digest = 'x' where id = 1`,
      { kind: 'operation', operation: 2 },
    ],
  ])('finds %s', async (_name, statement, alteration) => {
    const store = await world();
    await behind(store, statement);
    expect((await store.verify()).alterations).toContainEqual(expect.objectContaining(alteration));
  });

  test('finds a change made behind its back with the triggers in place', async () => {
    const store = await world();
    await sql.raw(`update organisation set name = 'Z' where id = 1`).execute(store.db);
    expect((await store.verify()).alterations).toContainEqual({ kind: 'outside', table: 'organisation', row: 1 });
  });

  test('an operation removed from the middle breaks the chain', async () => {
    const store = await world();
    await sql.raw(`delete from change where operation = 2`).execute(store.db);
    await sql.raw(`delete from operation where id = 2`).execute(store.db);
    expect((await store.verify()).alterations).toContainEqual({ kind: 'operation', operation: 3 });
  });
});

onEachEngine('the shape of the register', (open) => {
  test.each([
    ['an unknown sector', `insert into organisation (handle, name, sector, languages) values ('a', 'A', 'club', '[]')`],
    ['a missing name', `insert into organisation (handle, sector, languages) values ('a', 'school', '[]')`],
    [
      'a short name twice',
      `insert into organisation (handle, name, sector, languages) values ('x', 'A', 'school', '[]')`,
    ],
    ['a contact person of nobody', `insert into "contactPerson" ("organisationId", name) values (99, 'A')`],
    [
      'a flag that is neither 0 nor 1',
      `insert into organisation (handle, name, sector, languages, "migrantLed") values ('a', 'A', 'school', '[]', 2)`,
    ],
    ['a day that is none', `update organisation set "archivedOn" = 'soon'`],
  ])('refuses %s', async (_name, statement) => {
    const store = await open();
    await change(store, (tx) => anOrganisation(tx, { handle: 'x' }));
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow();
  });

  test('gives a day back as the text it was', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => aPartnership(tx, { handle: 'p', startOn: '2026-02-28' }));
    const row = await store.db.selectFrom('partnership').select('startOn').where('id', '=', id).executeTakeFirst();
    expect(row).toEqual({ startOn: '2026-02-28' });
  });
});
