/** Lists of mentors and mentees know the own fields of the participants among them. */
import { expect, test } from 'vitest';
import { succeedingIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

test('mentees and mentors by an own field', async () => {
  const succeeding = succeedingIn(tempFolder(), '2026-09-01');
  const type = async (...words: string[]) => (await succeeding(...words)).out;
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  await type('programme', 'add', 'Yrke', '--owner', 'luckan', '--preset', 'own-profession');
  await type('config', 'field', 'add', 'laptop', '--for', 'participant', '--type', 'yes-no');
  await type('participant', 'add', '--given-name', 'Noll', '--family-name', 'Berg');
  for (const [given, laptop] of [
    ['Ali', 'ja'],
    ['Bo', 'nej'],
  ] as const)
    await type('participant', 'add', '--given-name', given, '--family-name', 'Berg', '--own', `laptop=${laptop}`);
  await type('mentee', 'add', 'Bo Berg');
  await type('mentee', 'add', 'Ali Berg');
  await type('mentor', 'add', '--participant', 'Ali Berg', '--languages', 'sv');
  await type('mentor', 'add', 'Anna Ek', '--organisation', 'luckan', '--languages', 'sv');
  const list = async (...words: string[]) => JSON.parse(await type(...words, '--json'));
  expect(await list('mentee', 'list', '--where', 'own:laptop=no', '--columns', 'name,own:laptop')).toEqual([
    { name: 'Bo Berg', 'own:laptop': false },
  ]);
  expect(await list('mentor', 'list', '--sort', 'name', '--columns', 'name,own:laptop')).toEqual([
    { name: 'Ali Berg', 'own:laptop': true },
    { name: 'Anna Ek', 'own:laptop': null },
  ]);
  expect(Object.keys((await list('mentee', 'list'))[0])).not.toContain('own:laptop');
});
