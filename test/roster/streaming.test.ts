/** Large lists in portions: the same people come of them as of the list as a whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapColumns } from '../../src/roster/columns.ts';
import { planImport } from '../../src/roster/planning.ts';
import { type Arrival, applyPlan } from '../../src/roster/records.ts';
import { writeTable } from '../../src/roster/rejects.ts';
import { openBigList } from '../../src/roster/streaming/big-list.ts';
import { openIntake } from '../../src/roster/streaming/intake.ts';
import { RowReader } from '../../src/roster/validate.ts';
import type { Store, Tx } from '../../src/store/index.ts';
import { change, openSqlite } from '../support/stores.ts';
import { isHeading, readText, reference, tableOf, today } from './world.ts';

/** A file as it comes from a disk: pieces of any size, each in the memory of the one before. */
function inBlocks(bytes: Uint8Array, size: number): () => Generator<Buffer> {
  return function* () {
    const block = Buffer.alloc(size);
    for (let at = 0; at < bytes.length; at += size) {
      const length = Buffer.from(bytes.subarray(at, at + size)).copy(block);
      yield block.subarray(0, length);
    }
  };
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('Åsa', 'Олена', '"', '""', 'a;b', 'a\nb', 'a\r\nb', '', ' ', '\r', '"open'),
);

test('a file in pieces has the same rows and faults as the file as a whole', () => {
  const list = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, fc.array(cell, { maxLength: 2 }), fc.integer({ min: 1, max: 40 }), (rows, raw, size) => {
      const text = `${writeTable(';', [['Id', 'Etunimi', 'Sukunimi'], ...rows])}${raw.join(';')}`;
      const bytes = new TextEncoder().encode(text);
      const big = openBigList(inBlocks(bytes, size), { delimiter: ';', encoding: 'utf-8' }, isHeading);
      if (bytes.includes(0) || big === null) return;
      const whole = tableOf(new TextDecoder().decode(bytes));
      fc.pre(whole.delimiter === ';');
      const parts = [...big.portions()];
      expect(parts.flatMap((part) => part.rows)).toEqual(whole.rows);
      expect(parts.flatMap((part) => part.faults)).toEqual(whole.faults);
      expect(big.rows).toBe(whole.rows.length);
      expect(big.table.header).toEqual(whole.header);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['windows-1252', 'latin1'],
  ['utf-8', 'utf8'],
] as const)('the encoding of a file in pieces is found: %s', (encoding, written) => {
  const text = `Id;Förnamn;Efternamn\n${'1;Åsa;Öberg\n'.repeat(200)}`;
  const big = openBigList(inBlocks(Buffer.from(text, written), 7), {}, isHeading);
  expect(big?.source.encoding).toBe(encoding);
  expect([...(big?.portions() ?? [])].flatMap(({ rows }) => rows)[199]?.cells).toEqual(['1', 'Åsa', 'Öberg']);
});

test('a file in two encodings is read as a whole, where each line can be read in its own', () => {
  const rows = `Id;Förnamn;Efternamn\n${'1;Åsa;Öberg\n'.repeat(200)}`;
  const mixed = Buffer.concat([Buffer.from(rows, 'utf8'), Buffer.from('2;Åke;Älg\n', 'latin1')]);
  expect(openBigList(inBlocks(mixed, 64), {}, isHeading)).toBeNull();
});

const person = fc.record({
  id: fc.option(fc.integer({ min: 1, max: 12 }).map(String), { freq: 3, nil: '' }),
  given: fc.constantFrom('Anna', 'Åsa', 'Fatima', 'Omar', 'Muhammad', 'Mohamed'),
  family: fc.constantFrom('Ek', 'Öberg', 'Al-Hassan', 'Hussein'),
  born: fc.constantFrom('1990-03-15', '1991-03-15', '', '1990-01-01'),
  code: fc.constantFrom('', '', '', '150390-901C', '150390Y901C'),
});

const csvOf = (people: readonly { readonly [key: string]: string }[]): string =>
  writeTable(';', [
    ['Id', 'Etunimi', 'Sukunimi', 'Syntymäaika', 'Hetu'],
    ...people.map(({ id = '', given = '', family = '', born = '', code = '' }) => [id, given, family, born, code]),
  ]);

const arrival: Arrival = {
  sender: null,
  partnership: null,
  today,
  actor: 'anna',
  digestOf: (code) => `digest of ${code}`,
  written: () => {},
};
const request = { ...arrival, partnership: null, onMatch: 'update', linkage: 'on' } as const;

async function takeIn(tx: Tx, csv: string): Promise<void> {
  await applyPlan(tx, (await planImport(tx, readText(csv).validation, request)).rows, arrival);
}

const asWhole = (store: Store, csv: string): Promise<unknown> => change(store, (tx) => takeIn(tx, csv));

async function inPortions(store: Store, csv: string, size: number): Promise<void> {
  const table = tableOf(csv);
  const mapped = mapColumns(table, reference);
  if (!mapped.ok) throw new Error('no names');
  const reader = new RowReader(() => new Set(), mapped.mapping, reference, { today });
  await change(store, async (tx) => {
    const intake = await openIntake(tx, { ...request, arrival, numberHeading: 'Id' });
    for (let from = 0; from < table.rows.length; from += size) {
      const rows = table.rows.slice(from, from + size);
      const numbers = new Set(rows.map(({ row }) => row));
      const { people } = reader.read({ rows, faults: table.faults.filter(({ row }) => numbers.has(row)) });
      await intake.take(people);
    }
    await intake.finish();
  });
}

const peopleIn = async (store: Store): Promise<string[]> => {
  const rows = await store.db
    .selectFrom('participant')
    .leftJoin('externalId', 'externalId.participantId', 'participant.id')
    .select(['givenName', 'familyName', 'birthDate', 'personalIdDigest', 'externalId.value'])
    .execute();
  return rows.map((row) => JSON.stringify(row)).sort();
};

test('an empty register has the same people after a list in portions as after the list as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (people, size) => {
        const [whole, parts] = [await openSqlite(), await openSqlite()];
        try {
          await asWhole(whole, csvOf(people));
          await inPortions(parts, csvOf(people), size);
          expect(await peopleIn(parts)).toEqual(await peopleIn(whole));
          await inPortions(parts, csvOf(people), size);
          expect(await peopleIn(parts), 'read a second time').toEqual(await peopleIn(whole));
        } finally {
          await whole.close();
          await parts.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('a known person who is in a list twice, in two portions, is changed once and asked about once', async () => {
  const store = await openSqlite();
  await asWhole(store, csvOf([{ given: 'Anna', family: 'Ek', born: '1990-03-15', code: '150390-901C' }]));
  const again = csvOf([
    { id: '1', given: 'Anna', family: 'Ek', born: '1990-03-15', code: '150390-901C' },
    { id: '2', given: 'Anne', family: 'Berg', born: '1990-03-15', code: '150390-901C' },
  ]);
  await inPortions(store, again, 1);
  expect(await peopleIn(store)).toHaveLength(1);
  await store.close();
});

test('what the rows of one person say is put together, in portions as in the whole', async () => {
  const text =
    'Id;Förnamn;Efternamn;Född;Telefon;E-post\n' +
    '1;Anna;Ek;1.2.1990;040 123 4567;\n2;Bo;Sten;3.4.1985;;\n1;Anna;Ek;1.2.1990;;anna@example.fi\n1;Anna;Ek;1.2.1990;050 123 4567;x@example.fi\n';
  for (const size of [1, 2, 4]) {
    const store = await openSqlite();
    await inPortions(store, text, size);
    const people = await store.db
      .selectFrom('participant')
      .select(['givenName', 'phone', 'email'])
      .orderBy('id')
      .execute();
    expect(people).toEqual([
      { givenName: 'Anna', phone: '+358401234567', email: 'anna@example.fi' },
      { givenName: 'Bo', phone: null, email: null },
    ]);
    expect((await store.verify()).alterations).toEqual([]);
    await store.close();
  }
});

test('a list read a second time changes nothing, and the order of its rows does not matter', async () => {
  const once = fc.uniqueArray(person, {
    minLength: 1,
    maxLength: 8,
    selector: ({ given, family, born }) => given + family + born,
  });
  const plain = once.map((people) => people.map((one, at) => ({ ...one, id: String(at + 1), code: '' })));
  await fc.assert(
    fc.asyncProperty(
      plain.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
      async ([people, shuffled]) => {
        const [straight, other] = [await openSqlite(), await openSqlite()];
        try {
          await asWhole(straight, csvOf(people));
          const first = await peopleIn(straight);
          expect((await change(straight, async (tx) => void (await takeIn(tx, csvOf(people))))).operation).toBeNull();
          await asWhole(other, csvOf(shuffled));
          expect(await peopleIn(other)).toEqual(first);
        } finally {
          await straight.close();
          await other.close();
        }
      },
    ),
    { numRuns: 15 },
  );
});
