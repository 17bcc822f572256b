/** `find` in own fields and tags, what it must not find, and whose names it tells apart. */
import { expect, test } from 'vitest';
import { succeedingIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

async function register() {
  const succeeding = succeedingIn(tempFolder(), '2026-09-01');
  const type = async (...words: string[]) => (await succeeding(...words)).out;
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  for (const [birth, place] of [
    ['11.1.1990', 'Esbo'],
    ['12.2.1975', 'Vanda'],
  ] as const)
    await type(
      ...['participant', 'add', '--given-name', 'Ali', '--family-name', 'Berg', '--birth-date', birth],
      ...['--municipality', place],
    );
  const found = async (text: string, ...options: string[]) =>
    (JSON.parse(await type('find', text, ...options, '--json')) as { noun: string; id: number; place: string }[]).map(
      ({ noun, id, place }) => `${noun} ${id} ${place}`,
    );
  return { type, found };
}

test('own fields of text are found, with the name of the field', async () => {
  const { type, found } = await register();
  await type('config', 'field', 'add', 'bus', '--for', 'participant', '--type', 'text', '--label-sv', 'Busslinje');
  await type('config', 'field', 'add', 'door', '--for', 'organisation', '--type', 'text');
  await type('participant', 'edit', '2', '--own', 'bus=Linje 12 från Åggelby');
  await type('org', 'edit', 'luckan', '--own', 'door=Ring på i Åggelby');
  expect(await found('aggelby')).toEqual(['participant 2 own:bus', 'organisation 1 own:door']);
  expect(await found('åggel linje')).toEqual(['participant 2 own:bus']);
  expect(await found('aggelby', '--among', 'organisation')).toEqual(['organisation 1 own:door']);
  const shown = await type('find', 'aggelby', '--lang', 'sv');
  expect(shown).toContain('Busslinje');
  expect(shown).toContain('Ali Berg: Linje 12 från Åggelby');
  expect(await found('12 zebra')).toEqual([]);
  await type('participant', 'edit', '2', '--own', 'bus=');
  expect(await found('linje')).toEqual([]);
});

test('a field that is sensitive, or put away, is never searched', async () => {
  const { type, found } = await register();
  await type('config', 'field', 'add', 'diet', '--for', 'participant', '--type', 'text', '--sensitive');
  await type('participant', 'edit', '1', '--own', 'diet=utan gluten');
  expect(await found('gluten')).toEqual([]);
  await type('config', 'field', 'edit', 'diet', '--not-sensitive');
  expect(await found('gluten')).toEqual(['participant 1 own:diet']);
  await type('config', 'field', 'edit', 'diet', '--sensitive');
  expect(await found('gluten')).toEqual([]);
  await type('config', 'field', 'edit', 'diet', '--not-sensitive');
  await type('config', 'field', 'archive', 'diet');
  expect(await found('gluten')).toEqual([]);
});

test('tags are found on whatever has them', async () => {
  const { type, found } = await register();
  await type('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '1.1.2026', '--lead', 'luckan');
  await type('activity', 'add', 'Kör', '--kind', 'culture', '--by', 'luckan');
  await type('speaker', 'add', 'Farid Rahimi', '--topics', 'arbete');
  for (const [noun, id] of [
    ['participant', '1'],
    ['org', 'luckan'],
    ['partnership', 'vagen-in'],
    ['activity', '1'],
    ['speaker', '1'],
  ] as const)
    await type('tag', 'add', noun, id, 'Kväll');
  expect(await found('kvall')).toEqual([
    'organisation 1 tag',
    'partnership 1 tag',
    'participant 1 tag',
    'activity 1 tag',
    'speaker 1 tag',
  ]);
  expect(await type('find', 'kväll', '--among', 'speaker', '--columns', 'id,label')).toContain('Farid Rahimi');
});

test('two people of one name are told apart', async () => {
  const { type } = await register();
  const out = await type('find', 'berg');
  expect(out).toContain('Ali Berg (born 1990, Espoo)');
  expect(out).toContain('Ali Berg (born 1975, Vantaa)');
  expect(await type('find', '"Ali Berg"', '--where', 'id=1')).toContain('Ali Berg (born 1990, Espoo)');
});
