/** A register that is encrypted: nothing readable in any byte, the format that others know, and no way to lose it but losing the key. */
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewrite } from '../../src/backup/rewrite.ts';
import { looksEncrypted } from '../../src/store/cipher.ts';
import type { Store } from '../../src/store/index.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { exchangeRegister, plainBytes, recode } from '../../src/store/snapshot.ts';
import { anOrganisation } from '../support/builders.ts';
import { typedIn } from '../support/in-process.ts';
import { change } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';

const key = 'a1'.repeat(32);
const names = async (store: Store) =>
  (await store.db.selectFrom('organisation').select('name').orderBy('id').execute()).map(({ name }) => name);

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

/** A register with Hemlan in it, encrypted. */
async function encrypted(withKey = key): Promise<{ folder: string; file: string }> {
  const folder = tempFolder();
  const file = join(folder, 'samspel.db');
  const store = await createRegister(file);
  await change(store, (tx) => anOrganisation(tx, { handle: 'hemlan', name: 'Hemlan' }));
  await store.close();
  await rewrite(file, null, withKey);
  return { folder, file };
}

test.each([
  ['a key', key],
  ['a passphrase with a quotation mark', "it's a long passphrase"],
])(
  'with %s nothing can be read in any file, while it is written in too, and the log verifies',
  async (_name, with_) => {
    const { folder, file } = await encrypted(with_);
    expect(readdirSync(folder)).toEqual(['samspel.db']);
    expect([looksEncrypted(file), bytesIn(folder).includes('Hemlan')]).toEqual([true, false]);
    const store = await openRegister(file, with_);
    await change(store, (tx) => anOrganisation(tx, { handle: 'gomman', name: 'Gömman' }));
    await store.copyAside('import');
    expect(existsSync(`${file}-wal`)).toBe(true);
    for (const word of ['Hemlan', 'Gömman', 'organisation', 'SQLite format'])
      expect(bytesIn(folder), word).not.toContain(Buffer.from(word).toString('latin1'));
    expect(await names(store)).toEqual(['Hemlan', 'Gömman']);
    expect([(await store.verify()).alterations, store.faults()]).toEqual([[], []]);
    await store.close();
  },
);

test('made with a key, a register is never plain: not its first page, its write-ahead log nor a copy', async () => {
  const folder = tempFolder();
  const file = join(folder, 'samspel.db');
  const store = await createRegister(file, key);
  await change(store, (tx) => anOrganisation(tx, { handle: 'hemlan', name: 'Hemlan' }));
  await store.copyAside('import');
  expect(existsSync(`${file}-wal`)).toBe(true);
  for (const word of ['Hemlan', 'organisation', 'SQLite format']) expect(bytesIn(folder), word).not.toContain(word);
  await store.close();
  expect(looksEncrypted(file)).toBe(true);
  await expect(openRegister(file)).rejects.toMatchObject({ kind: 'refused' });
});

test('init makes it so, and leaves no key behind when no register could be made', async () => {
  const folder = tempFolder();
  const samspel = typedIn(folder, '2026-03-04');
  const made = await samspel('init', '--name', 'Hemlan', '--encrypt', '--new-key', 'key.txt', '--yes', '--json');
  const file = join(folder, 'samspel.db');
  expect(JSON.parse(made.out)).toEqual({ operation: 1, id: 1, file, encrypted: true, keyFile: 'key.txt' });
  expect(bytesIn(folder)).not.toContain('Hemlan');
  const store = await openRegister(file, readFileSync(join(folder, 'key.txt'), 'utf8').trim());
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
  expect((await samspel('init', '--new-key', 'two.txt', '--yes')).code).toBe(5);
  expect((await samspel('init', 'gone/two.db', '--new-key', 'two.txt', '--yes')).code).not.toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['key.txt', 'samspel.db']);
});

test('the format is that of SQLCipher 4: read here with nothing but AES and HMAC', async () => {
  const { file } = await encrypted();
  const page = readFileSync(file).subarray(0, 4096);
  const [salt, reserve] = [page.subarray(0, 16), 80];
  const raw = Buffer.from(key, 'hex');
  const hmacKey = pbkdf2Sync(raw, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const [sealed, rest] = [page.subarray(16, 4096 - reserve), page.subarray(4096 - reserve)];
  const number = Buffer.from([1, 0, 0, 0]);
  const mac = createHmac('sha512', hmacKey).update(sealed).update(rest.subarray(0, 16)).update(number).digest();
  expect(mac.equals(rest.subarray(16, 80))).toBe(true);
  const cipher = createDecipheriv('aes-256-cbc', raw, rest.subarray(0, 16)).setAutoPadding(false);
  const opened = Buffer.concat([cipher.update(sealed), cipher.final()]);
  // After the 16 bytes in which the salt stands: page size, then Samspel's own mark where SQLite keeps it.
  expect([opened.readUInt16BE(0), opened.subarray(52, 56).toString()]).toEqual([4096, 'Sams']);
});

test.each([
  ['without a key', null],
  ['with another key', 'b2'.repeat(32)],
  ['with another passphrase', 'another passphrase'],
])('%s it stays closed, and is as it was', async (_name, other) => {
  const { file } = await encrypted();
  const before = readFileSync(file);
  await expect(openRegister(file, other)).rejects.toMatchObject({ kind: 'refused' });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an altered byte is found out', async () => {
  const { file } = await encrypted();
  const bytes = readFileSync(file);
  bytes[20 * 4096 + 100] = (bytes[20 * 4096 + 100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const look = async () => {
    const store = await openRegister(file, key);
    try {
      expect(store.faults()).toEqual([]);
      await store.verify();
    } finally {
      await store.close();
    }
  };
  await expect(look()).rejects.toThrow();
});

test('a text file, a folder and nothing are no encrypted register', () => {
  const file = join(tempFolder(), 'x.db');
  writeFileSync(file, 'Dear Anna, '.padEnd(4096));
  expect(looksEncrypted(file)).toBe(false);
  expect([looksEncrypted(join(file, '..')), looksEncrypted(`${file}.gone`)]).toEqual([false, false]);
});

test('decrypting brings back the same register; what goes into a backup is plain in memory only', async () => {
  const { folder, file } = await encrypted();
  const opened = plainBytes(file, key);
  expect(opened.includes('Hemlan')).toBe(true);
  expect(bytesIn(folder)).not.toContain('Hemlan');
  const copy = join(tempFolder(), 'copy.db');
  writeFileSync(copy, opened);
  const plain = await openRegister(copy);
  expect([await names(plain), (await plain.verify()).alterations]).toEqual([['Hemlan'], []]);
  await plain.close();
  recode(copy, null, key);
  expect(looksEncrypted(copy)).toBe(true);
  await rewrite(file, key, null);
  const again = await openRegister(file);
  expect([await names(again), (await again.verify()).alterations]).toEqual([['Hemlan'], []]);
  await again.close();
});

test('what somebody wrote meanwhile is not lost: the exchange is refused, the register is as it was', async () => {
  const { file } = await encrypted();
  const store = await openRegister(file, key);
  const { head } = await store.verify();
  const copy = `${file}.copy`;
  store.snapshot?.(copy);
  await change(store, (tx) => anOrganisation(tx, { handle: 'sen', name: 'Sen' }));
  await store.close();
  expect(() => exchangeRegister(file, copy, key, head)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  const after = await openRegister(file, key);
  expect(await names(after)).toEqual(['Hemlan', 'Sen']);
  await after.close();
});
