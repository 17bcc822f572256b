import { describe, expect, test } from 'vitest';
import { loadTexts, type Texts } from '../../src/i18n/index.ts';

type Leaf = { readonly key: string; readonly value: unknown };

/** Every text with the way to it: `organisation.help.add`. */
function leaves(value: unknown, key = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, key === '' ? name : `${key}.${name}`));
}

const english = await loadTexts('en');
/** Names and words that are the same in every language, and the form of dates and numbers. */
const notTranslated = (key: string) => key === 'language' || key.startsWith('format.');

describe.each(['sv', 'fi'] as const)('the texts in %s', async (language) => {
  const texts: Texts = await loadTexts(language);
  const [ours, theirs] = [leaves(english), leaves(texts)];
  const translated = new Map(theirs.map(({ key, value }) => [key, value]));

  test('are the same as in English, each of the same kind', () => {
    expect(theirs.map(({ key, value }) => `${key}: ${typeof value}`).sort()).toEqual(
      ours.map(({ key, value }) => `${key}: ${typeof value}`).sort(),
    );
  });

  test('are nowhere empty', () => {
    expect(
      theirs.filter(({ value }) => typeof value === 'string' && value.trim() === '').map(({ key }) => key),
    ).toEqual([]);
  });

  test('are nowhere left in English', () => {
    const left = ours.filter(
      ({ key, value }) =>
        !notTranslated(key) && wordsIn(value).length >= 4 && String(value) === String(translated.get(key)),
    );
    expect(left.map(({ key }) => key)).toEqual([]);
  });
});

/** The words that a text says itself: of a function, those in its quotation marks, without what is put in. */
function wordsIn(value: unknown): readonly string[] {
  const text = String(value);
  const said =
    typeof value === 'function'
      ? (text.replace(/\$\{[^}]*\}/g, ' ').match(/(['"`])(?:(?!\1).)*\1/gs) ?? []).join(' ')
      : text;
  return said.match(/\p{L}{2,}/gu) ?? [];
}
