/** What a suspicious user would try: each ends in words that help, and loses nothing. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

async function aRegister() {
  const folder = tempFolder();
  const samspel = typedIn(folder, '2026-03-04');
  await samspel('init', '-q');
  await samspel('org', 'add', 'Luckan', '--sector', 'third-sector', '-q');
  await samspel('backup', 'one.age', '--new-key', 'key.txt', '-q');
  writeFileSync(join(folder, 'pass.txt'), 'correct horse battery staple');
  return { folder, samspel };
}

test('a backup is never written over, and the hint names no option that is not there', async () => {
  const { folder, samspel } = await aRegister();
  const before = readFileSync(join(folder, 'one.age'));
  const { code, err } = await samspel('backup', 'one.age');
  expect([code, err]).toEqual([5, expect.not.stringContaining('--force')]);
  expect(readFileSync(join(folder, 'one.age')).equals(before)).toBe(true);
});

test('two keys for one backup: neither is left out silently', async () => {
  const { samspel } = await aRegister();
  const { code } = await samspel('backup', 'two.age', '--new-key', 'two.txt', '--passphrase-file', 'pass.txt');
  expect(code).toBe(2);
});

test('two restores in one second keep both registers that were there', async () => {
  const { folder, samspel } = await aRegister();
  const restore = () => samspel('restore', 'one.age', '--identity', 'key.txt', '--force', '-q');
  for (const name of ['Arbis', 'Nyland']) {
    await samspel('org', 'add', name, '--sector', 'school', '-q');
    expect((await restore()).code).toBe(0);
  }
  const aside = readdirSync(folder).filter((name) => name.includes('.before-restore-') && !/-(wal|shm)$/.test(name));
  expect(aside).toHaveLength(2);
  const kept = aside.map((name) => readFileSync(join(folder, name), 'latin1'));
  expect([kept.some((bytes) => bytes.includes('Arbis')), kept.some((bytes) => bytes.includes('Nyland'))]).toEqual([
    true,
    true,
  ]);
});

test('a folder that is not there is named, not the file that would have been made in it', async () => {
  const { samspel } = await aRegister();
  const { code, err } = await samspel('restore', 'one.age', '--identity', 'key.txt', '--db', 'gone/new.db');
  expect(code).toBe(7);
  expect(err).not.toContain('.restored');
});

test('a damaged register is called so, whatever is asked of it', async () => {
  const { folder, samspel } = await aRegister();
  const file = join(folder, 'samspel.db');
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 3);
  mkdirSync(join(folder, 'bad'));
  writeFileSync(join(folder, 'bad/samspel.db'), bytes);
  for (const words of [['backup', 'x.age', '--passphrase-file', 'pass.txt'], ['org', 'list'], ['verify'], ['doctor']]) {
    const { code, err } = await samspel(...words, '--db', 'bad/samspel.db');
    expect([code, err], words.join(' ')).toEqual([7, expect.stringContaining('is damaged')]);
  }
});

test('a time that no calendar has is refused', async () => {
  const { samspel } = await aRegister();
  expect((await samspel('privacy', 'retention', 'set', 'participant', '--months', '100000000')).code).toBe(4);
});
