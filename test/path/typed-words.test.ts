/** What is typed by hand is read as lists are read: in everyday words of three languages, to the same codes. */
import { expect, test } from 'vitest';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

const name = ['--given-name', 'Ali', '--family-name', 'Berg'];

async function register() {
  const typed = typedIn(tempFolder(), '2026-09-01');
  expect((await typed('init')).code).toBe(0);
  return typed;
}

const shown = async (typed: Awaited<ReturnType<typeof register>>) =>
  JSON.parse((await typed('participant', 'show', '1', '--json')).out) as Record<string, unknown>;

test.each([
  ['--mother-tongue', 'arabiska', 'motherTongue', 'ar'],
  ['--service-language', 'ruotsi', 'serviceLanguage', 'sv'],
  ['--other-languages', 'engelska,Somali', 'otherLanguages', ['en', 'so']],
  ['--citizenships', 'Syrien,IQ', 'citizenships', ['SY', 'IQ']],
  ['--citizenships', 'statslös', 'citizenships', ['statslös']],
  ['--origin-country', 'Afganistan', 'originCountry', 'AF'],
  ['--education-country', 'ukraina', 'educationCountry', 'UA'],
  ['--gender', 'kvinna', 'gender', 'female'],
  ['--gender', 'mies', 'gender', 'male'],
  ['--residence-ground', 'flykting', 'residenceGround', 'asylum'],
  ['--residence-ground', 'perheside', 'residenceGround', 'family'],
  ['--integration-language', 'på svenska', 'integrationLanguage', 'sv'],
  ['--permit-type', 'jatkuva', 'permitType', 'A'],
  ['--permit-type', 'p-eu', 'permitType', 'P-EU'],
  ['--interpreter', 'ja', 'interpreter', true],
  ['--interpreter', 'ei', 'interpreter', false],
  ['--notes', 'en\u001b[31m rad', 'notes', 'en[31m rad'],
])('%s %s', async (option, said, key, kept) => {
  const typed = await register();
  const added = await typed('participant', 'add', ...name, option, said);
  expect(added.err).not.toContain('Error');
  expect((await shown(typed))[key]).toEqual(kept);
});

test.each([
  [['--mother-tongue', 'arabisk'], 'Did you mean arabiska?'],
  [['--citizenships', 'Syrien,irakk'], 'Did you mean irak?'],
  [['--origin-country', 'Narnia'], 'No country is called "Narnia".'],
  [['--municipality', 'Esboo'], 'Did you mean Espoo?'],
  [['--birth-date', '1.1.1890'], 'more than 125 years ago'],
  [['--birth-date', '1.1.1991', '--birth-year', '1990'], 'not that of the date of birth'],
  [['--birth-year', '2031'], 'not a year of birth'],
])('%j is refused', async (options, said) => {
  const typed = await register();
  const { code, err } = await typed('participant', 'add', ...name, ...options);
  expect(err).toContain(said);
  expect(code).toBe(4);
});

test('names keep no control characters', async () => {
  const typed = await register();
  await typed('participant', 'add', '--given-name', 'A\u001bli', '--family-name', 'Berg\u202e');
  expect(await shown(typed)).toMatchObject({ givenName: 'Ali', familyName: 'Berg' });
});

test('lists are asked in the same words', async () => {
  const typed = await register();
  const add = async (given: string, ...options: string[]) =>
    typed('participant', 'add', '--given-name', given, '--family-name', 'Berg', ...options);
  await add('Ali', '--mother-tongue', 'arabiska', '--residence-ground', 'quota', '--integration-language', 'sv');
  await add('Bo', '--birth-date', '3.4.1991', '--goal', 'Bli 100 % bättre', '--needs', 'LÄXHJÄLP');
  await add('Cy', '--birth-year', '1980', '--interests', 'musik_och_dans');
  await typed('language', 'set', '1', 'sv', '--level', 'B1', '--on', '1.8.2026');
  await typed('participant', 'contact', 'add', '1', '--on', '1.8.2026', '--how', 'phone', '--by', 'Eva');
  const found = async (...options: string[]) => {
    const { out, err } = await typed('participant', 'list', ...options, '--json');
    expect(err).not.toContain('Error');
    return (JSON.parse(out) as { id: number }[]).map(({ id }) => id);
  };
  expect(await found('--language', 'ar')).toEqual([1]);
  expect(await found('--ground', 'kiintiöpakolainen')).toEqual([1]);
  expect(await found('--path', 'svenska')).toEqual([1]);
  expect(await found('--level', 'YKI 3')).toEqual([1]);
  expect(await found('--level', 'b1')).toEqual([1]);
  expect(await found('--search', 'berg ali')).toEqual([1]);
  expect(await found('--search', '%')).toEqual([]);
  expect(await found('--text', '%')).toEqual([2]);
  expect(await found('--text', '0 % B')).toEqual([2]);
  expect(await found('--needs', '_')).toEqual([]);
  expect(await found('--needs', 'läx')).toEqual([2]);
  expect(await found('--interest', 'k_och')).toEqual([3]);
  await add('Di', '--interests', 'fotbol');
  expect(await found('--interest', 'jalkapallo')).toEqual([4]);
  await typed('undo');
  expect(await found('--where', 'birthYear>1985')).toEqual([2]);
  expect(await found('--where', 'birthYear=1991')).toEqual([2]);
  for (const span of ['60 days', '60 dagar', '60 päivää', '60pv', '2 kk', '8 viikkoa', '2 månader', '60d'])
    expect(await found('--no-contact-for', span), span).toEqual([2, 3]);
});

test.each([
  [['--where', 'birthDate>banana'], '"banana" is not a day'],
  [['--where', 'birthYear>ung'], '"ung" is not a number'],
  [['--no-contact-for', '60'], 'neither a length of time nor a day'],
])('%j is told to be wrong', async (options, said) => {
  const typed = await register();
  const { code, err } = await typed('participant', 'list', ...options);
  expect(err).toContain(said);
  expect(code).toBe(2);
});

test('a page says languages and countries by their names', async () => {
  const typed = await register();
  await typed('participant', 'add', ...name, '--mother-tongue', 'ar', '--citizenships', 'SY,IQ');
  await typed('language', 'set', '1', 'sv', '--level', 'B1', '--skill', 'speaking');
  const { out } = await typed('participant', 'show', '1', '--lang', 'sv');
  for (const word of ['arabiska', 'Syrien, Irak', 'svenska, ']) expect(out).toContain(word);
});

test('a list in which nothing fits does not say how to begin', async () => {
  const typed = await register();
  expect((await typed('participant', 'list')).out).toContain('Add one: samspel participant add');
  await typed('participant', 'add', ...name);
  for (const options of [
    ['--needs', 'jobb'],
    ['--where', 'givenName=Bo'],
    ['--path', 'sv'],
  ])
    expect((await typed('participant', 'list', ...options)).out, options.join(' ')).toBe(
      'Nothing fits that. Ask for less, or leave the conditions out.\n',
    );
  expect((await typed('referral', 'list', '--waiting')).out).toContain('Nothing fits that.');
});

test('a name that nobody has is answered with the nearest', async () => {
  const typed = await register();
  await typed('participant', 'add', '--given-name', 'Rana', '--family-name', 'Haddad');
  for (const [said, meant] of [
    ['Rana Hadad', 'Did you mean Rana Haddad?'],
    ['Hadad Rana', 'Did you mean Rana Haddad?'],
    ['Hadadd', 'Did you mean Haddad?'],
    ['Zlatan', 'participant list --search'],
    ['77', 'participant list --search'],
  ] as const) {
    const { code, err } = await typed('participant', 'show', said);
    expect(code).toBe(3);
    expect(err, said).toContain(meant);
  }
});

test('a second person of the name is told when she is added', async () => {
  const typed = await register();
  await typed('participant', 'add', ...name, '--municipality', 'Esbo');
  expect((await typed('participant', 'add', ...name)).err).toContain('The name is there already: 1, Espoo.');
  expect((await typed('participant', 'add', ...name, '--distinct')).err).toBe('');
  await typed('participant', 'add', '--given-name', 'Bo', '--family-name', 'Ek', '--birth-date', '1.1.1990');
  const other = await typed(
    'participant',
    'add',
    '--given-name',
    'Bo',
    '--family-name',
    'Ek',
    '--birth-date',
    '2.1.1990',
  );
  expect(other).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['--given-name', 'x'.repeat(101), 'Given name: Too long. At most 100 characters.'],
  ['--address', 'x'.repeat(501), 'Address: Too long.'],
  ['--interests', `musik,${'x'.repeat(101)}`, 'Interests: Too long.'],
  ['--notes', 'x'.repeat(10_001), 'Notes: Too long.'],
])('%s is bounded as in lists', async (option, value, said) => {
  const typed = await register();
  const { code, err } = await typed('participant', 'add', ...name, option, value);
  expect(err).toContain(said);
  expect(code).toBe(4);
});

test('no text of any command keeps control characters', async () => {
  const typed = await register();
  await typed('participant', 'add', ...name, '--postal-code', '210');
  await typed('skill', 'add', '1', 'elek\u001b[31mtriker');
  await typed('participant', 'goal', 'add', '1', 'Jag\u0007 vill\narbeta');
  expect((await typed('skill', 'list', '--json')).out).toContain('elek[31mtriker');
  expect((await typed('participant', 'plan', 'show', '1', '--json')).out).toContain('Jag vill arbeta');
  expect(await shown(typed)).toMatchObject({ postalCode: '00210' });
});

test('the history of a person is told in words, for scripts in codes', async () => {
  const typed = await register();
  await typed(
    'participant',
    'add',
    ...name,
    '--citizenships',
    'SY,IQ',
    '--municipality',
    'Esbo',
    '--interpreter',
    'ja',
  );
  await typed('participant', 'edit', '1', '--mother-tongue', 'ar', '--gender', 'kvinna', '--arrival-date', '1.2.2026');
  const { out } = await typed('participant', 'show', '1', '--history', '--lang', 'sv');
  for (const words of ['Syrien, Irak', 'Esbo', 'arabiska', 'kvinna', '1.2.2026']) expect(out).toContain(words);
  const { history } = JSON.parse((await typed('participant', 'show', '1', '--history', '--json')).out);
  expect(history.map(({ to }: { to: unknown }) => to)).toEqual(expect.arrayContaining(['049', 'ar', '2026-02-01']));
});
