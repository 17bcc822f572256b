import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnKey } from '../../src/own-field/own-field.ts';
import { type CurrentPerson, changesTo } from '../../src/roster/changes.ts';
import { mapColumns, surveyColumns, understand } from '../../src/roster/columns.ts';
import { keepUnknown } from '../../src/roster/keep-unknown.ts';
import { readMapOptions } from '../../src/roster/map-option.ts';
import { headingOf } from '../../src/roster/outgoing.ts';
import { columnFields, takenNames, withOwnFields } from '../../src/roster/own-fields.ts';
import { validate } from '../../src/roster/validate.ts';
import { reference as shipped, tableOf, today } from '../roster/world.ts';
import { aField } from './world.ts';

const fields = [
  aField({ id: 1, key: 'shoeSize', kind: 'number', labels: { en: 'Shoe size', sv: 'Skostorlek', fi: 'Kengän koko' } }),
  aField({ id: 2, key: 'crew', kind: 'choice', choices: ['red', 'blue'], labels: { en: null, sv: 'Grupp', fi: null } }),
  aField({ id: 3, key: 'laptop', kind: 'yes-no', labels: { en: null, sv: 'Har dator', fi: null } }),
  aField({ id: 4, key: 'visited', kind: 'date' }),
  aField({ id: 5, key: 'mobile', labels: { en: null, sv: 'Telefon', fi: null } }),
];
const reference = withOwnFields(shipped, fields);

/** A list with a name, read with these columns. */
function readList(text: string, map: readonly string[] = []) {
  const table = tableOf(text);
  const options = readMapOptions(map, table.header, columnFields(reference));
  if (!options.ok) throw new Error(JSON.stringify(options.faults));
  const mapped = mapColumns(table, reference, options.chosen);
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.fault));
  return { mapping: mapped.mapping, ...validate(table, mapped.mapping, reference, { today }) };
}

describe('a heading', () => {
  test.each([
    ['Skostorlek', 'own:shoeSize'],
    ['kengän koko', 'own:shoeSize'],
    ['shoeSize', 'own:shoeSize'],
    ['own:shoeSize', 'own:shoeSize'],
    ['Skostorlek / Kengän koko', 'own:shoeSize'],
    ['Har dator', 'own:laptop'],
    // A heading whose values had no place now has one.
    ['Grupp', 'own:crew'],
    // What everybody means by it stays what it was.
    ['Telefon', 'phone'],
  ])('%s is %s', (heading, field) => expect(understand(heading, reference)?.field).toBe(field));

  test('goes out so that it is read back as the same field', () => {
    for (const field of fields) {
      const heading = headingOf(`own:${field.key}`, {}, 'sv', reference);
      expect(understand(heading, reference)?.field).toBe(`own:${field.key}`);
    }
  });
});

test('names that mean something else are told when the field is made', () => {
  expect(takenNames(aField({ key: 'mobile', labels: { en: null, sv: 'Telefon', fi: 'Oma' } }), shipped)).toEqual([
    { name: 'mobile', field: 'phone' },
    { name: 'Telefon', field: 'phone' },
  ]);
  // What was known and had no place has one now.
  expect(takenNames(aField({ key: 'crew', labels: { en: null, sv: 'Grupp', fi: null } }), shipped)).toEqual([]);
});

describe('--keep-unknown', () => {
  const keysOf = (header: string, taken = fields) => {
    const table = tableOf(`Namn,${header}\n"Ek, Ada"${',x'.repeat(header.split(',').length)}`);
    const { map, reference: more } = keepUnknown(
      { unknown: surveyColumns(table, reference, []).unknown, header: table.header },
      reference,
      taken,
      'sv',
    );
    return { map, made: (more.ownFields ?? []).slice(fields.length) };
  };

  test('makes a sensitive field of text of each column that is not known, named after its heading', () => {
    const { map, made } = keysOf('Storlek på tröjan,Skostorlek,2:a val');
    expect(map).toEqual(['Storlek på tröjan=own:storlekPaTrojan', '2:a val=own:column2AVal']);
    expect(made).toMatchObject([
      {
        key: 'storlekPaTrojan',
        kind: 'text',
        sensitive: true,
        labels: { en: null, sv: 'Storlek på tröjan', fi: null },
      },
      { key: 'column2AVal' },
    ]);
  });

  test('takes no key that is there, archived or not', () => {
    const gone = aField({ id: 9, key: 'onskan', archivedOn: '2026-01-01' });
    expect(keysOf('Önskan', [...fields, gone]).map).toEqual(['Önskan=own:onskan2']);
  });

  test('keeps both columns of a heading that stands twice', () => {
    expect(keysOf('Önskan,Önskan').map).toEqual(['Önskan=own:onskan', 'Önskan#2=own:onskan2']);
  });

  test('leaves columns without a heading that can be read alone', () => expect(keysOf('+++').map).toEqual([]));

  test('whatever the headings are: keys that can be used, each once, and the list is read by them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 8 }),
        (headings) => {
          const unknown = headings.map((heading, index) => ({ index, heading: heading.trim() }));
          const header = unknown.map(({ heading }) => heading);
          const { map, reference: more } = keepUnknown({ unknown, header }, reference, fields, 'en');
          const keys = (more.ownFields ?? []).map(({ key }) => key.toLowerCase());
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.every(isOwnKey)).toBe(true);
          const read = readMapOptions(map, header, columnFields(more));
          expect(read.ok && new Set(read.chosen.map(({ index }) => index)).size).toBe(map.length);
        },
      ),
    ));
});

describe('--map', () => {
  test('takes own fields, and knows the nearest', () => {
    const known = columnFields(reference);
    expect(readMapOptions(['Storlek=own:shoesize'], ['Storlek'], known)).toEqual({
      ok: true,
      chosen: [{ index: 0, field: 'own:shoeSize' }],
    });
    expect(readMapOptions(['Storlek=own:shoSize'], ['Storlek'], known)).toEqual({
      ok: false,
      faults: [{ kind: 'map-field', given: 'own:shoSize', nearest: 'own:shoeSize' }],
    });
  });

  test('what is mapped elsewhere is not read', () => {
    const { people } = readList('Namn,Skostorlek,Storlek\n"Ek, Ada",38,40', ['Skostorlek=-', 'Storlek=own:shoeSize']);
    expect(people[0]?.person.own).toEqual({ shoeSize: 40 });
  });
});

describe('cells', () => {
  test('are read by what the field holds; an empty one says nothing', () => {
    const { people, faults } = readList(
      'Namn;Skostorlek;Grupp;Har dator;visited\n"Ek, Ada";38,5;Red;x;1.9.26\n"By, Bo";;-;;46000',
    );
    expect(faults).toEqual([]);
    expect(people.map(({ person }) => person.own)).toEqual([
      { shoeSize: 38.5, crew: 'red', laptop: true, visited: '2026-09-01' },
      { visited: '2025-12-09' },
    ]);
  });

  test('that can’t be are told with row, column and value', () => {
    const { people, faults } = readList(
      'Namn;Skostorlek;Grupp;Har dator;visited\n"Ek, Ada";stor;lila;kanske;32.1.2026\n"By, Bo";40;blue;nej;',
    );
    expect(people.map(({ row }) => row)).toEqual([3]);
    expect(faults).toEqual([
      { row: 2, column: 'Skostorlek', value: 'stor', kind: 'number' },
      { row: 2, column: 'Grupp', value: 'lila', kind: 'choice', choices: ['red', 'blue'] },
      { row: 2, column: 'Har dator', value: 'kanske', kind: 'yes-no' },
      { row: 2, column: 'visited', value: '32.1.2026', kind: 'no-such-day' },
    ]);
  });

  test('of two columns for one field the first that says something counts', () => {
    const { people } = readList('Namn,Storlek A,Storlek B\n"Ek, Ada",,40\n"By, Bo",38,41', [
      'Storlek A=own:shoeSize',
      'Storlek B=own:shoeSize',
    ]);
    expect(people.map(({ person }) => person.own?.shoeSize)).toEqual([40, 38]);
  });
});

describe('what a list changes of someone known', () => {
  const current = (own: Record<string, string | number | boolean>): CurrentPerson => ({
    fields: {},
    personalIdKnown: false,
    externalIds: [],
    levels: [],
    own,
  });

  test.each([
    ['update', { 'own:shoeSize': { from: 38, to: 40 }, 'own:laptop': { from: null, to: false } }],
    ['fill', { 'own:laptop': { from: null, to: false } }],
    ['skip', {}],
  ] as const)('%s', (policy, changes) => {
    expect(changesTo(current({ shoeSize: 38, crew: 'red' }), { own: { shoeSize: 40, laptop: false } }, policy)).toEqual(
      changes,
    );
  });

  test('a value false is known: nothing fills it', () => {
    expect(changesTo(current({ laptop: false }), { own: { laptop: true } }, 'fill')).toEqual({});
  });

  test('the same list a second time changes nothing, whatever it says', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), value),
        fc.dictionary(fc.constantFrom('a', 'b'), value),
        (own, was) => {
          const after = { ...was, ...own };
          expect(changesTo(current(after), { own }, 'update')).toEqual({});
          for (const key of Object.keys(changesTo(current(was), { own }, 'update'))) expect(key).toMatch(/^own:[abc]$/);
        },
      ),
    );
  });
});
