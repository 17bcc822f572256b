/** Restoring an older backup: who was erased or made anonymous since does not come back, and nobody else goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRegister } from '../../src/store/open.ts';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

/** A register with a key for its backups; `day` runs a command line on that day. */
async function aRegister() {
  const folder = tempFolder();
  const day = (today: string) => {
    const samspel = typedIn(folder, today);
    return async (line: string) => {
      const said = await samspel(...line.split(' '));
      if (said.code !== 0) throw new Error(`${line}: ${said.err}`);
      return said.out;
    };
  };
  const first = day('2026-01-01');
  await first('init -q');
  await first('org add Luckan --sector third-sector -q');
  await first('backup --new-key key.txt -q');
  return { folder, day, refused: typedIn(folder, '2026-06-01') };
}

const person = (name: string) => `participant add --given-name ${name} --family-name Kovaljenko --birth-year 1987 -q`;
const restore = (file: string) => `restore ${file} --identity key.txt --json`;

async function peopleIn(folder: string) {
  const store = await openRegister(join(folder, 'samspel.db'));
  const people = await store.db
    .selectFrom('participant')
    .select(['id', 'givenName', 'birthYear'])
    .orderBy('id')
    .execute();
  const gone = await store.db
    .selectFrom('erasure')
    .select(['participant', 'erasedOn', 'why', 'way'])
    .orderBy('id')
    .execute();
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
  return { people, gone };
}

test('the erased are erased again and the anonymous made anonymous again, on the day and for the reason that it was done', async () => {
  const { folder, day } = await aRegister();
  const run = day('2026-02-01');
  for (const name of ['Olga', 'Mariam', 'Zahra']) await run(person(name));
  await run('participant edit Mariam --left-on 2026-02-01 -q');
  await run('backup old.age -q');
  await run('privacy retention set participant --months 2 --afterwards anonymise -q');
  await day('2026-04-03')('privacy erase Olga --yes -q');
  await day('2026-05-02')('privacy retention --apply --yes -q');
  const before = await peopleIn(folder);
  expect(JSON.parse(await day('2026-06-01')(`${restore('old.age')} --force`))).toMatchObject({
    erasedAgain: [1],
    anonymisedAgain: [2],
    left: [],
  });
  const after = await peopleIn(folder);
  expect(after).toEqual(before);
  expect(after.people).toEqual([
    { id: 3, givenName: 'Zahra', birthYear: 1987 },
    { id: 4, givenName: '[anonymous]', birthYear: 1985 },
  ]);
  expect(after.gone).toEqual([
    { participant: 1, erasedOn: '2026-04-03', why: 'request', way: 'erase' },
    { participant: 2, erasedOn: '2026-05-02', why: 'retention', way: 'anonymise' },
  ]);
  const bytes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'));
  for (const word of ['Olga', 'Mariam']) expect(bytes.join('\n'), word).not.toContain(word);
});

test('after an earlier restore each may have what the other has not: that is not replaced unasked, and the erased stay erased', async () => {
  const { folder, day, refused } = await aRegister();
  const run = day('2026-02-01');
  await run(person('Olga'));
  await run('backup one.age -q');
  await run(person('Mariam'));
  await run('backup two.age -q');
  await run('privacy erase Olga --yes -q');
  await run(`${restore('one.age')} --force`);
  await run('org add Arbis --sector school -q');
  const said = await refused('restore', 'two.age', '--identity', 'key.txt');
  expect([said.code, said.err]).toEqual([5, expect.stringContaining('2 operations more')]);
  expect(JSON.parse(await run(`${restore('two.age')} --force`)).erasedAgain).toEqual([1]);
  expect((await peopleIn(folder)).people).toMatchObject([{ givenName: 'Mariam' }]);
});

test('a number that means another person there erases nobody', async () => {
  const { folder, day } = await aRegister();
  const run = day('2026-02-01');
  await run('backup empty.age -q');
  await run(person('Mariam'));
  await run('backup mariam.age -q');
  await run(`${restore('empty.age')} --force`);
  await run(person('Olga'));
  await run('privacy erase Olga --yes -q');
  expect(JSON.parse(await run(`${restore('mariam.age')} --force`)).erasedAgain).toEqual([]);
  expect((await peopleIn(folder)).people).toMatchObject([{ id: 1, givenName: 'Mariam' }]);
});
