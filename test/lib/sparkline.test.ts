import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showsBlocks } from '../../src/cli/characters.ts';
import { sparkline } from '../../src/lib/sparkline.ts';

test.each([
  ['rises', [0, 5, 10], '▁▅█'],
  ['has a gap where a number is hidden', [10, null, 10], '█·█'],
  ['is flat when nothing happened', [0, 0], '▁▁'],
  ['is nothing for nothing', [], ''],
])('a line %s', (_name, values, expected) => expect(sparkline(values)).toBe(expected));

test('has a character for each number, the greatest the fullest, in letters too', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const greatest = values.indexOf(Math.max(...values));
      for (const [style, full] of [
        ['blocks', '█'],
        ['letters', '#'],
      ] as const) {
        const line = [...sparkline(values, style)];
        expect(line).toHaveLength(values.length);
        if (Math.max(...values) > 0) expect(line[greatest]).toBe(full);
      }
    }),
  );
});

test.each([
  ['UTF-8', { LANG: 'sv_FI.UTF-8' }, 'linux', true],
  ['LC_ALL is stronger', { LANG: 'sv_FI.UTF-8', LC_ALL: 'C' }, 'linux', false],
  ['nothing said', {}, 'linux', false],
  ['the terminal of Windows', { WT_SESSION: '1' }, 'win32', true],
  ['the old console of Windows', {}, 'win32', false],
] as const)('blocks are shown: %s', (_name, env, platform, shown) => expect(showsBlocks(env, platform)).toBe(shown));
