/** What long lists do in order to be quick must not change what they say. */
import { expect, test } from 'vitest';
import { languageCode } from '../../src/language/codes.ts';
import { findLanguage } from '../../src/roster/values/language.ts';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

test('a language named by its code is the same language as through the table of names', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const meant = findLanguage(code);
    if (meant !== null) expect(languageCode(code)).toBe(meant);
  }
  expect(() => languageCode('qx')).toThrow();
});

test('a condition that the database looks at lets through what the listing does', async () => {
  const type = typedIn(tempFolder(), '2026-09-01');
  await type('init');
  for (const [given, birth, municipality] of [
    ['Ali', '1.9.1990', 'Esbo'],
    ['Bo', '2.9.1990', 'Esbo'],
    ['Cai', '1.9.1990', 'Vanda'],
  ] as const)
    await type(
      'participant',
      'add',
      '--given-name',
      given,
      '--family-name',
      'Berg',
      '--birth-date',
      birth,
      '--municipality',
      municipality,
    );
  const names = async (...words: string[]) => {
    const { out, err } = await type('participant', 'list', '--json', ...words);
    expect(err).toBe('');
    return (JSON.parse(out) as { givenName: string }[]).map(({ givenName }) => givenName);
  };
  expect(await names('--where', 'birthDate=1.9.1990')).toEqual(['Ali', 'Cai']);
  expect(await names('--where', 'birthDate=1990-09-01', '--limit', '1')).toEqual(['Ali']);
  expect(await names('--where', 'municipality=049', '--limit', '2')).toEqual(['Ali', 'Bo']);
  expect(await names('--where', 'municipality=049', '--where', 'givenName>Ali', '--limit', '1')).toEqual(['Bo']);
  expect(await names('--where', 'familyName=BERG', '--sort', '-givenName', '--limit', '1')).toEqual(['Cai']);
});
