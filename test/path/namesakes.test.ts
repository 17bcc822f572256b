/** Two people of one name are told apart in every list that names them, by year of birth and municipality, never by an identity code. */
import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { afterName } from '../../src/participant/tell-apart.ts';
import { succeedingIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

const person = (id: number, name: string, birthYear: number | null, municipality: string | null = null) => ({
  ...{ id, name, birthDate: null, birthYear, municipality },
});
type Person = ReturnType<typeof person>;
const by = { who: ({ id }: Person) => id, name: ({ name }: Person) => name, beside: (row: Person) => row };

test.each([
  ['one of the name', [person(1, 'Ali Berg', 1990)], ['']],
  ['the same person twice', [person(1, 'Ali Berg', 1990), person(1, 'Ali Berg', 1990)], ['', '']],
  [
    'two of the name',
    [person(1, 'Ali Berg', 1990, '049'), person(2, 'ali berg', 1991), person(3, 'Bo Ek', 1990)],
    [' (född 1990, Esbo)', ' (född 1991)', ''],
  ],
  ['two of whom nothing is known', [person(1, 'Ali Berg', null), person(2, 'Ali Berg', null)], ['', '']],
])('%s', async (_name, rows, said) => {
  const t = await loadTexts('sv');
  const after = afterName(rows, by);
  expect(rows.map((row) => after(row, t))).toEqual(said);
});

test('all lists say it, and no list gives a code', async () => {
  const type = succeedingIn(tempFolder(), '2026-09-01');
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  await type('org', 'add', 'Arbis', '--sector', 'school');
  for (const [birth, place, code] of [
    ['11.1.1990', 'Esbo', '110190-9027'],
    ['12.2.1975', 'Vanda', '120275-907Y'],
  ] as const)
    await type(
      ...['participant', 'add', '--given-name', 'Ali', '--family-name', 'Berg', '--birth-date', birth],
      ...['--municipality', place, '--personal-id', code],
    );
  for (const id of ['1', '2']) {
    await type('skill', 'add', id, 'elektriker');
    await type('recognition', 'open', id, '--what', 'examen', '--kind', 'degree', '--body', 'Utbildningsstyrelsen');
    await type('outcome', 'record', id, '--kind', 'job');
    await type('language', 'set', id, 'sv', '--level', 'A1', '--source', 'teacher', '--on', '1.3.2026');
    await type('language', 'set', id, 'sv', '--level', 'A2', '--source', 'teacher', '--on', '1.8.2026');
    await type(
      'referral',
      'make',
      id,
      '--from',
      'luckan',
      '--to',
      'arbis',
      '--for',
      'kurs',
      '--basis',
      'law',
      '--because',
      'lagen',
    );
  }
  for (const words of [
    ['skill', 'list'],
    ['skill', 'find', 'elektriker'],
    ['recognition', 'list'],
    ['outcome', 'list'],
    ['language', 'change'],
    ['referral', 'list'],
    ['activity', 'community'],
  ]) {
    const { out } = await type(...words);
    expect(out, words.join(' ')).toContain('(born 1990, Espoo)');
    expect(out, words.join(' ')).toContain('(born 1975, Vantaa)');
    expect(out).not.toMatch(/-902|-907/);
    // Scripts go by the number: names stay as they are.
    expect((await type(...words, '--json')).out).not.toContain('born 1990');
  }
});

test('so do lists of what was entrusted, and the home screen of pairs', async () => {
  const folder = tempFolder();
  const succeeding = succeedingIn(folder, '2026-09-01');
  const type = async (...words: string[]) => (await succeeding(...words)).out;
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  await type('partnership', 'add', 'Yrkesbron', '--purpose', 'x', '--start', '1.1.2026', '--lead', 'luckan');
  await type(
    'programme',
    'add',
    'Yrke',
    '--owner',
    'luckan',
    '--preset',
    'own-profession',
    '--partnership',
    'yrkesbron',
  );
  for (const [birth, place, id, mentor] of [
    ['11.1.1990', 'Esbo', '1', 'Anna Ek'],
    ['12.2.1975', 'Vanda', '2', 'Eva Ås'],
  ] as const) {
    await type(
      ...['participant', 'add', '--given-name', 'Ali', '--family-name', 'Berg', '--birth-date', birth],
      ...['--municipality', place, '--partnership', 'yrkesbron'],
    );
    await type('privacy', 'consent', 'give', id, '--to', 'luckan', '--purpose', 'kurs', '--fields', 'givenName');
    await type('privacy', 'request', 'add', id, '--kind', 'access');
    await type('privacy', 'restrict', id, '--reason', 'x');
    await type('mentor', 'add', mentor, '--organisation', 'luckan', '--languages', 'sv', '--occupation', 'elektriker');
    await type('mentee', 'add', id, '--consent', 'yes');
    await type('mentor', 'pair', mentor, id, '--anyway', '--as-of', '1.3.2026');
    await type('mentor', 'accept', id, '--by', 'both', '--as-of', '2.3.2026');
  }
  for (const words of [
    ['privacy', 'consent', 'list'],
    ['privacy', 'request', 'list'],
    ['privacy', 'restriction', 'list'],
    ['status'],
  ]) {
    const out = await type(...words);
    expect(out, words.join(' ')).toContain('Ali Berg (born 1990, Espoo)');
    expect(out, words.join(' ')).toContain('Ali Berg (born 1975, Vantaa)');
    expect(await type(...words, '--json'), words.join(' ')).not.toContain('born 1990');
  }
});
