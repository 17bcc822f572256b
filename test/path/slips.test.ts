/** Slips of the finger along a person's path are told, and never counted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { succeedingIn, typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

async function register() {
  const folder = tempFolder();
  const typed = typedIn(folder, '2026-09-01');
  const type = succeedingIn(folder, '2026-09-01');
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  await type('org', 'add', 'Arbis', '--sector', 'school');
  await type('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '1.1.2026', '--lead', 'luckan');
  for (const given of ['Ali', 'Bo', 'Cy'])
    await type('participant', 'add', '--given-name', given, '--family-name', 'Berg', '--partnership', 'vagen-in');
  writeFileSync(join(folder, 'svar.yaml'), 'answers: {work: 3}\n');
  return { folder, typed, type };
}

test('what is noted has been: a day to come is refused', async () => {
  const { typed, type } = await register();
  await type('skill', 'add', '1', 'elektriker');
  await type('recognition', 'open', '1', '--what', 'examen', '--kind', 'degree', '--body', 'Utbildningsstyrelsen');
  await type('participant', 'goal', 'add', '1', 'Arbete', '--step', 'Kurs');
  await type('participant', 'plan', 'set', '1');
  await type('participant', 'edit', '1', '--graduated-on', '1.8.2026');
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan');
  await type('speaker', 'add', 'Ali Berg', '--topics', 'arbete', '--may-be-asked');
  const basis = ['--basis', 'law', '--because', '27 §'];
  for (const words of [
    ['skill', 'add', '1', 'kock'],
    ['skill', 'recognise', '1', '--by', 'arbis', '--to', 'assessed'],
    ['recognition', 'open', '1', '--what', 'examen', '--kind', 'degree', '--body', 'Arbis'],
    ['recognition', 'move', '1', '--to', 'applied'],
    ['outcome', 'assess', '1', 'svar.yaml'],
    ['outcome', 'record', '1', '--kind', 'job'],
    ['referral', 'make', '1', '--from', 'luckan', '--to', 'arbis', '--for', 'kurs', ...basis],
    ['work', 'check', '1', '--point', 'graduation', '--situation', 'looking'],
    ['learning', 'add', 'vagen-in', 'Små grupper'],
    ['participant', 'plan', 'set', '1'],
    ['participant', 'plan', 'review', '1', '--result', 'ok'],
    ['participant', 'goal', 'add', '1', 'Vänner'],
    ['participant', 'goal', 'step', '1', '1'],
    ['participant', 'goal', 'close', '1'],
    ['activity', 'feedback', 'add', 'Kör', '--rating', '4'],
    ['speaker', 'talk', 'add', '1', '--topic', 'arbete'],
    ['speaker', 'add', 'Bo Berg', '--topics', 'arbete', '--may-be-asked'],
    ['language', 'set', '1', 'sv', '--level', 'A1'],
    ['participant', 'contact', 'add', '1', '--how', 'phone', '--by', 'Eva'],
  ]) {
    const { code, err } = await typed(...words, '--on', '2.9.2026');
    expect(code, `${words.join(' ')}: ${err}`).toBe(4);
  }
});

test('a plan that was forgotten does not move the days of the newest', async () => {
  const { type } = await register();
  await type('participant', 'plan', 'set', '1', '--on', '1.8.2026');
  const { out } = await type('participant', 'plan', 'set', '1', '--on', '1.8.2025', '--json');
  expect(JSON.parse(out)).toMatchObject({ madeOn: '2025-08-01', validUntil: '2026-08-01' });
  const shown = JSON.parse((await type('participant', 'show', '1', '--json')).out);
  expect(shown).toMatchObject({ planDate: '2026-08-01', planUntil: '2027-08-01' });
});

test('how far a skill has come is not what it is recognised as', async () => {
  const { typed, type } = await register();
  await type('skill', 'add', '1', 'elektriker');
  const { code, err } = await typed('skill', 'recognise', '1', '--by', 'arbis', '--as', 'identified');
  expect(code).toBe(2);
  expect(err).toContain('--to identified');
  expect((await typed('skill', 'add', '1', 'elektriker', '--years', '200')).code).toBe(4);
});

test('she is not asked how the year has gone before it has', async () => {
  const { typed, type } = await register();
  await type('participant', 'edit', '1', '--graduated-on', '1.3.2026');
  expect((await typed('work', 'check', '1', '--point', '12-months', '--situation', 'looking')).code).toBe(4);
  await type('work', 'check', '1', '--point', '6-months', '--situation', 'looking', '--on', '15.8.2026');
});

test('an activity has places, an order of days and ages, and a day of the week in any language', async () => {
  const { typed, type } = await register();
  const add = (...options: string[]) =>
    typed('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan', ...options);
  for (const options of [
    ['--end', '1.1.2020'],
    ['--places', '0'],
    ['--from-age', '18', '--to-age', '10'],
  ])
    expect((await add(...options)).code, options.join(' ')).toBe(4);
  expect((await add('--weekday', 'maanantai', '--time', '18', '--from-age', '18', '--cost', '4,50')).code).toBe(0);
  const { out } = await type('activity', 'show', 'Kör');
  expect(out).toContain('Mon 18:00');
  expect(out).toContain('€4.50');
  expect((await typed('activity', 'edit', 'Kör', '--end', '1.1.2020')).code).toBe(4);
  expect((await typed('activity', 'edit', 'Kör', '--to-age', '10')).code).toBe(4);
});

test('those who wait get the places that are added', async () => {
  const { type } = await register();
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan', '--places', '1');
  await type('activity', 'enrol', 'Kör', '1', '2', '3');
  const { out } = await type('activity', 'edit', 'Kör', '--places', '2');
  expect(out).toContain('1 from the waiting list got a place');
  const { people } = JSON.parse((await type('activity', 'show', 'Kör', '--json')).out);
  expect(people.map((row: { status: string }) => row.status)).toEqual(['enrolled', 'enrolled', 'waiting']);
});

test('nobody is both present and absent, and a slip in a list is named', async () => {
  const { folder, typed, type } = await register();
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan');
  const twice = await typed('activity', 'attend', 'Kör', '--present', '1,2', '--absent', '1');
  expect(twice.code).toBe(4);
  writeFileSync(join(folder, 'lista.csv'), '1;present\n2;absnt\n');
  const slip = await typed('activity', 'attend', 'Kör', 'lista.csv');
  expect(slip.err).toContain('lista.csv:2: 2 absnt – Did you mean absent?');
});

test('a number is no name of a speaker', async () => {
  const { typed } = await register();
  const { code, err } = await typed('speaker', 'add', '1', '--topics', 'arbete');
  expect(code).toBe(2);
  expect(err).toContain('--participant 1');
});

test('on one day, what came first stands first', async () => {
  const { type } = await register();
  await type('skill', 'add', '1', 'elektriker');
  await type('skill', 'recognise', '1', '--by', 'arbis', '--to', 'assessed');
  await type(
    ...['referral', 'make', '1', '--from', 'luckan', '--to', 'arbis', '--for', 'kurs'],
    ...['--basis', 'law', '--because', '27 §'],
  );
  await type('referral', 'accept', '1');
  await type('referral', 'complete', '1', '--result', 'ok');
  const lines = (await type('participant', 'timeline', '1')).out.split('\n');
  const at = (text: string) => lines.findIndex((line) => line.includes(text));
  const order = ['elektriker: told', 'elektriker: assessed', 'arbis: made', 'arbis: accepted', 'arbis: completed'].map(
    at,
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test('`list` is understood where the listing has another name', async () => {
  const { type, typed } = await register();
  await type('speaker', 'add', 'Farid Rahimi', '--topics', 'arbete', '--may-be-asked');
  expect((await type('speaker', 'list', '--columns', 'name')).out.split('\n')[1]).toBe('Farid Rahimi');
  expect((await typed('privacy', 'list')).code).toBe(2);
});

test('the path and the plan that hold are the newest, with who said so', async () => {
  const { type } = await register();
  await type('participant', 'edit', '1', '--integration-language', 'undecided', '--as-of', '1.6.2026');
  await type('language', 'path', '1', '--to', 'sv', '--reason', 'vänner', '--on', '1.8.2026');
  await type('language', 'path', '1', '--to', 'fi', '--reason', 'arbete', '--on', '1.7.2026');
  await type('participant', 'plan', 'set', '1', '--on', '2.8.2026', '--by', 'arbis');
  const shown = JSON.parse((await type('participant', 'show', '1', '--sources', '--json')).out);
  expect(shown.integrationLanguage).toBe('sv');
  const source = (field: string) => shown.sources.find((row: { field: string }) => row.field === field);
  expect(source('integrationLanguage')).toMatchObject({ on: '2026-08-01', from: null });
  expect(source('planDate')).toMatchObject({ on: '2026-08-02', from: 'arbis' });
});

test('who preferred not to say has answered; a question that nobody answered has not', async () => {
  const { folder, type } = await register();
  writeFileSync(join(folder, 'a.yaml'), 'answers: {work: 1, stability: "-", safety: 3}\n');
  writeFileSync(join(folder, 'b.yaml'), 'answers: {work: 5, stability: "-", culture: 4}\n');
  await type('outcome', 'assess', '1', 'a.yaml', '--on', '1.3.2026');
  await type('outcome', 'assess', '1', 'b.yaml', '--on', '1.8.2026');
  const lines = (await type('outcome', 'change', '1')).out.split('\n');
  const line = (domain: string) => lines.find((one) => one.startsWith(domain))?.replace(/ {2,}/g, ' | ');
  expect(line('stability')).toBe('stability | prefer not to say | prefer not to say | can’t be compared');
  expect(line('safety')).toBe('safety | 3 | not answered | can’t be compared');
  expect(line('culture')).toBe('culture | not answered | 4 | can’t be compared');
  const rows = JSON.parse((await type('outcome', 'change', '1', '--json')).out);
  expect(rows).toContainEqual({
    ...{ domain: 'stability', before: null, after: null },
    ...{ beforeNotSaid: true, afterNotSaid: true, change: null },
  });
});

test('a goal is not due before it is set, and languages are told with those that have no level', async () => {
  const { typed, type } = await register();
  expect((await typed('participant', 'goal', 'add', '1', 'Vänner', '--due', '1.1.2020')).code).toBe(4);
  await type('participant', 'edit', '1', '--mother-tongue', 'uk', '--other-languages', 'sv,en', '--occupation', 'kock');
  await type('language', 'set', '1', 'en', '--level', 'B1');
  const { out } = await type('skill', 'find', 'kock', '--speaks', 'sv');
  expect(out).toContain('Ukrainian, English B1, Swedish');
});

test('a slip in the name of a body that recognises is said', async () => {
  const { type } = await register();
  const open = async (body: string) =>
    (await type('recognition', 'open', '1', '--what', 'examen', '--kind', 'degree', '--body', body)).err;
  expect(await open('Utbildningstyrelsen')).toContain('If Utbildningsstyrelsen was meant');
  expect(await open('Arbiss')).toContain('If Arbis was meant');
  for (const known of ['opetushallitus', 'Arbis', 'Åbo Akademi']) expect(await open(known)).toBe('');
});

test('nothing happens to her before she is born', async () => {
  const { typed, type } = await register();
  await type('participant', 'edit', '1', '--birth-date', '1.1.1990');
  for (const words of [
    ['participant', 'contact', 'add', '1', '2', '--how', 'phone', '--by', 'Eva'],
    ['language', 'set', '1', 'sv', '--level', 'A1'],
    ['language', 'path', '1', '--to', 'sv', '--reason', 'x'],
    ['skill', 'add', '1', 'kock'],
    ['outcome', 'record', '1', '--kind', 'job'],
    ['outcome', 'assess', '1', 'svar.yaml'],
    ['participant', 'plan', 'set', '1'],
    ['participant', 'goal', 'add', '1', 'Arbete'],
    ['referral', 'make', '1', '--from', 'luckan', '--to', 'arbis', '--for', 'x', '--basis', 'law', '--because', 'x'],
  ]) {
    const { code, err } = await typed(...words, '--on', '31.12.1989');
    expect(code, words.join(' ')).toBe(4);
    expect(err).toContain('before she was born');
  }
});

test('a name in a list of who came that two people have is answered with both', async () => {
  const { folder, type, typed } = await register();
  await type(
    'participant',
    'add',
    '--given-name',
    'Ali',
    '--family-name',
    'Berg',
    '--birth-year',
    '1991',
    '--distinct',
  );
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan');
  await type('activity', 'enrol', 'Kör', '1', '4');
  writeFileSync(join(folder, 'lista.csv'), '1;present\nAli Berg\n');
  const { err } = await typed('activity', 'attend', 'Kör', 'lista.csv');
  expect(err).toContain(
    'lista.csv:2: Ali Berg – "Ali Berg" fits more than one participant: 1 Ali Berg; 4 Ali Berg (aged 35)',
  );
});

test('a child is not of age because the day is put off', async () => {
  const { typed, type } = await register();
  await type('participant', 'edit', '1', '--birth-date', '1.1.2010');
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan');
  expect((await typed('activity', 'enrol', 'Kör', '1')).code).toBe(6);
  expect((await typed('activity', 'enrol', 'Kör', '1', '--on', '1.2.2028')).code).toBe(4);
});

test('a speaker is found by a topic with a slip', async () => {
  const { type } = await register();
  await type('speaker', 'add', 'Farid Rahimi', '--topics', 'arbete,företagande', '--may-be-asked');
  for (const topic of ['arbetee', 'foretagnde', 'före'])
    expect((await type('speaker', 'find', '--topic', topic)).out, topic).toContain('Farid Rahimi');
  expect((await type('speaker', 'find', '--topic', 'skola')).out).toContain('Nothing fits that');
});
