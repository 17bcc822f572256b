/** What people or files may carry in with ill will, and what must come of it: nothing. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePerson } from '../../src/action/person.ts';
import { parseAgreement } from '../../src/agreement/parse.ts';
import { fold } from '../../src/lib/fold.ts';
import { defuseFormula, printable } from '../../src/lib/text.ts';
import { participantFields } from '../../src/participant/fields.ts';
import { aRegister, env } from '../faults/register.ts';
import { samspelHere } from '../support/here.ts';
import { tempFolder } from '../support/temp.ts';

const samspel = (folder: string, words: readonly string[]) => samspelHere(folder, words, env);

const nasty = [
  `Robert'); drop table participant;--`,
  `" or 1=1 --`,
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>',
  '\u001b]0;owned\u0007\u001b[2J\u202eevil',
  '../../../../etc/passwd',
  '%s%n$(id)`id`',
  '{{7*7}}<%= 7*7 %>',
];

describe.each(nasty)('%j in every text field', (text) => {
  test('is kept as it is, runs nowhere, breaks nothing', async () => {
    const folder = tempFolder();
    await aRegister(folder, 1);
    const options = Object.entries(participantFields)
      .filter(
        ([key, { kind }]) => kind === 'text' && !['givenName', 'familyName', 'phone', 'guardianPhone'].includes(key),
      )
      .flatMap(([key]) => [`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${text}`]);
    const added = await samspel(folder, [
      'participant',
      'add',
      `--given-name=${text}`,
      `--family-name=${text}`,
      ...options,
      '--partnership',
      'vagen-in',
    ]);
    expect(added.code, added.output).toBe(0);
    await samspel(folder, ['participant', 'contact', 'add', '1', '--how', 'phone', `--by=${text}`, `--notes=${text}`]);
    const shown = await samspel(folder, ['participant', 'show', '1']);
    expect(shown.code).toBe(0);
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(shown.output).not.toContain(sign);
    const csv = await samspel(folder, ['participant', 'list', '--csv']);
    expect(csv.output).not.toMatch(/(^|[,"])=HYPERLINK/m);
    const page = await samspel(folder, ['privacy', 'export', '1', '-o', 'copy.html']);
    expect(page.code, page.output).toBe(0);
    expect(readFileSync(join(folder, 'copy.html'), 'utf8')).not.toContain('<script');
    const verified = await samspel(folder, ['verify']);
    expect([verified.code, readdirSync(folder).includes('passwd')]).toEqual([0, false]);
  }, 120_000);
});

test('a YAML bomb is refused at once', () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(',')}]`,
  );
  const before = performance.now();
  const read = parseAgreement(`a0: &a0 x\n${levels.join('\n')}`, { organisations: [], ruleFaults: () => [] });
  expect('mistakes' in read).toBe(true);
  expect(performance.now() - before).toBeLessThan(3000);
});

test.each([
  ['a name of many brackets', () => parsePerson('('.repeat(50_000))],
  ['a name of many dashes', () => parsePerson(`a${' - '.repeat(20_000)}b`)],
  ['folding a long name', () => fold('ß-é '.repeat(20_000))],
  ['printing many escapes', () => printable('\u001b['.repeat(50_000))],
  ['a cell of many signs', () => defuseFormula('+1 '.repeat(50_000))],
])('no expression goes astray on %s', (_name, act) => {
  const before = performance.now();
  act();
  expect(performance.now() - before).toBeLessThan(1500);
});

test('a backup that swells is no backup: only what age sealed is opened', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'x'));
  await aRegister(join(folder, 'x'), 1);
  writeFileSync(join(folder, 'x/bomb.age'), Buffer.alloc(1000, 31));
  const restored = await samspel(join(folder, 'x'), ['restore', 'bomb.age', '--passphrase-file', 'list.csv']);
  expect(restored.code).toBe(4);
});
