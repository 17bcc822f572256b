import { describe, expect, test } from 'vitest';
import { readGlobals, todayFrom } from '../../src/cli/globals.ts';

describe('the global options', () => {
  test.each([
    ['before the command', ['--json', 'org', 'list'], ['org', 'list'], { json: true }],
    ['after it', ['org', 'list', '--json'], ['org', 'list'], { json: true }],
    ['with a value after it', ['--db', 'a.db', 'org'], ['org'], { db: 'a.db' }],
    ['with a value attached', ['org', '--db=a=b.db'], ['org'], { db: 'a=b.db' }],
    ['a letter', ['org', 'list', '-q'], ['org', 'list'], { quiet: true }],
    ['the last one given', ['--actor', 'a', '--actor', 'b'], [], { actor: 'b' }],
    ['an option of the command stays', ['org', 'list', '--sort', 'name'], ['org', 'list', '--sort', 'name'], {}],
    ['after -- nothing is an option', ['org', 'add', '--', '--json'], ['org', 'add', '--', '--json'], { json: false }],
    ['--version alone', ['--version'], [], { version: true }],
    [
      '--version of a command is its own',
      ['agreement', 'show', 'vagen-in', '--version', '1'],
      ['agreement', 'show', 'vagen-in', '--version', '1'],
      { version: false },
    ],
  ])('%s', (_name, argv, rest, globals) => {
    const read = readGlobals(argv);
    expect(read.rest).toEqual(rest);
    expect(read.globals).toMatchObject(globals);
  });

  test.each([
    ['a value missing', ['org', '--db']],
    ['two formats', ['--json', '--csv']],
    ['an unknown language', ['--lang', 'de']],
  ])('refused: %s', (_name, argv) =>
    expect(() => readGlobals(argv)).toThrow(expect.objectContaining({ kind: 'usage' })),
  );
});

describe('today', () => {
  const now = new Date(2026, 2, 4, 23, 59);
  test('is the clock’s day here, not in Greenwich', () => expect(todayFrom(undefined, {}, now)).toBe('2026-03-04'));
  test('is what SAMSPEL_TODAY says', () =>
    expect(todayFrom(undefined, { SAMSPEL_TODAY: '2026-01-01' }, now)).toBe('2026-01-01'));
  test('is what --as-of says before that', () =>
    expect(todayFrom('-1d', { SAMSPEL_TODAY: '2026-01-01' }, now)).toBe('2026-03-03'));
  test.each([
    ['--as-of', 'soon', {}],
    ['SAMSPEL_TODAY', undefined, { SAMSPEL_TODAY: '2026-02-30' }],
  ])('refused: %s', (_name, asOf, env) =>
    expect(() => todayFrom(asOf, env, now)).toThrow(expect.objectContaining({ kind: 'usage' })),
  );
});
