/** A frozen report in the register: any byte of it that is altered behind the program's back is found. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { keepFrozen } from '../../src/report/records/frozen.ts';
import type { Store } from '../../src/store/index.ts';
import { change, onEachEngine } from '../support/stores.ts';

const frozen = {
  kind: 'quarterly',
  period: { from: '2026-07-01', until: '2026-09-30' },
  edition: 1,
  frozenOn: '2026-10-12',
  frozenBy: 'anna',
  minimumCell: 5,
  program: '0.1.0',
  digest: 'e60ef7b1d1f2',
  definitions: { participantsActive: 'People who took part.' },
  sections: [
    {
      id: 'participants',
      figures: [
        { id: 'participantsActive', now: { kind: 'guarded', value: 35 }, before: { kind: 'guarded', value: null } },
      ],
      tables: [],
    },
  ],
} as const;

/** Without the triggers, as someone with another program would. */
async function behindTheBack(store: Store, column: string, value: string | number): Promise<void> {
  const triggers = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'trigger' and tbl_name = 'frozenReport'`
    .execute(store.db)
    .then(({ rows }) => rows.map(({ name }) => name))
    .catch(() => null);
  if (triggers === null) await sql`alter table "frozenReport" disable trigger user`.execute(store.db);
  else for (const name of triggers) await sql`drop trigger ${sql.ref(name)}`.execute(store.db);
  await sql`update "frozenReport" set ${sql.ref(column)} = ${value}`.execute(store.db);
  if (triggers === null) await sql`alter table "frozenReport" enable trigger user`.execute(store.db);
}

onEachEngine('a frozen report', (open) => {
  const kept = async () => {
    const store = await open();
    await change(store, async (tx) => void (await keepFrozen(tx, frozen)));
    return store;
  };

  test('is as it was written when nobody touched it', async () => {
    expect((await (await kept()).verify()).alterations).toEqual([]);
  });

  test.each([
    ['digest', 'e60ef7b1d1f3'],
    ['document', JSON.stringify(frozen.sections).replace('35', '36')],
    ['definitions', '{}'],
    ['minimumCell', 3],
    ['frozenOn', '2026-10-11'],
    ['frozenBy', 'bo'],
    ['program', '0.2.0'],
    ['edition', 2],
    ['periodUntil', '2026-10-01'],
  ])('whose %s was altered is found by verify', async (column, value) => {
    const store = await kept();
    await behindTheBack(store, column, value);
    expect((await store.verify()).alterations).toMatchObject([{ kind: 'row', table: 'frozenReport', row: 1 }]);
  });
});

describe('any letter of its document', () => {
  test('counts', async () => {
    const { openSqlite } = await import('../support/stores.ts');
    const store = await openSqlite();
    await change(store, async (tx) => void (await keepFrozen(tx, frozen)));
    const document = JSON.stringify(frozen.sections);
    // Only where it stays JSON: the table takes nothing else.
    const places = [...document].flatMap((letter, at) => (/[a-zA-Z0-9]/.test(letter) ? [at] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async (at) => {
        const other = /[0-8]/.test(document[at] ?? '') ? '9' : document[at] === 'x' ? 'y' : 'x';
        const altered = `${document.slice(0, at)}${other}${document.slice(at + 1)}`;
        fc.pre(altered !== document && isJson(altered));
        await behindTheBack(store, 'document', altered);
        expect((await store.verify()).alterations).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
    await behindTheBack(store, 'document', document);
    expect((await store.verify()).alterations).toEqual([]);
    await store.close();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
