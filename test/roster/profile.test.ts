/** How a list is known again when its sender has changed its headings. */
import { expect, test } from 'vitest';
import { hasHeading } from '../../src/roster/map-option.ts';
import { changedHeadings } from '../../src/roster/profile.ts';

const known = ['Asnro', 'Etunimi', 'Sukun', 'Synt', 'Puhelin'];

test.each([
  ['the same, moved', ['Puhelin', 'Synt', 'SUKUN', 'Etunimi', 'Asnro'], { gone: [], fresh: [] }],
  ['one renamed', ['Asnro', 'Etunimi', 'Sukun', 'Synt', 'GSM'], { gone: ['Puhelin'], fresh: ['GSM'] }],
  ['two left out', ['Asnro', 'Etunimi', 'Sukun', ''], { gone: ['Synt', 'Puhelin'], fresh: [] }],
  ['another list', ['Etunimi', 'Sukunimi', 'Puhelin', 'Kunta'], null],
])('%s', (_name, header, changed) => {
  expect(changedHeadings(known, header)).toEqual(changed);
});

test('two headings are too few to know a list by', () => {
  expect(changedHeadings(['Nimi', 'Puh'], ['Nimi', 'Puh'])).toBeNull();
});

test('a profile keeps what it says of the second column of a heading', () => {
  const header = ['Nimi', 'Puh.', 'Puh.', 'Huom-\nautus'];
  expect(hasHeading('Puh.#2=-', header)).toBe(true);
  expect(hasHeading('Puh.#3=-', header)).toBe(false);
  expect(hasHeading('Huom- autus=notes', header)).toBe(true);
  expect(hasHeading('Tel=phone', header)).toBe(false);
});
