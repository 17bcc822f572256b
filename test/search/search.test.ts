/** Where words stand in a thing, and what is shown around them. */
import { expect, test } from 'vitest';
import { locate } from '../../src/search/search.ts';

const thing = (text: string) => ({
  row: 1,
  noun: 'decision' as const,
  id: 1,
  label: 'x',
  partnership: null,
  date: null,
  texts: [
    { place: 'title' as const, text: 'Höstens grupper' },
    { place: 'text' as const, text },
  ],
});

test.each([
  ['grupper', 'title', 'Höstens grupper'],
  ['två grupper', 'text', 'Vi startar två grupper.'],
  ['TVA', 'text', 'Vi startar två grupper.'],
])('%s is found in the %s', (typed, place, excerpt) => {
  expect(locate(thing('Vi startar två grupper.'), typed)).toMatchObject({ place, excerpt });
});

test('a long text is cut at words, around the first one found', () => {
  const long = `${'ord '.repeat(40)}språkkaféet är öppet ${'mera '.repeat(40)}`;
  const { excerpt } = locate(thing(long), 'sprakkafe');
  expect(excerpt).toMatch(/^… (ord )+språkkaféet är öppet (mera )+…$/);
  expect(excerpt.length).toBeLessThan(100);
});

test('a line break in a text is a blank', () =>
  expect(locate(thing('rad ett\nrad två'), 'tva').excerpt).toBe('rad ett rad två'));
