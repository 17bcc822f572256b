import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, madeAt, superfluous } from '../../src/backup/backup.ts';
import { newKeyPair, readIdentities, seal, unseal } from '../../src/backup/seal.ts';
import { addDays } from '../../src/lib/date.ts';
import { aDay } from '../support/arbitrary.ts';

const named = (day: string, time = '120000') =>
  backupName('samspel', `${day}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}+02:00`);

test('a backup is named for its register, day and time', () => {
  expect(named('2026-03-04')).toBe('samspel-2026-03-04-120000.db.gz.age');
  expect(madeAt(named('2026-03-04'))).toBe('2026-03-04 120000');
  expect(madeAt('samspel.db')).toBeNull();
});

describe('which backups may go', () => {
  const daily = Array.from({ length: 400 }, (_, back) => named(addDays('2026-12-31', -back)));

  test('of a year of daily ones stay a week of days, five weeks, twelve months', () => {
    const gone = new Set(superfluous(daily, { daily: 7, weekly: 5, monthly: 12 }));
    const kept = daily.filter((name) => !gone.has(name)).map((name) => madeAt(name)?.slice(5, 10));
    expect(kept).toEqual([
      '12-31',
      '12-30',
      '12-29',
      '12-28',
      '12-27',
      '12-26',
      '12-25',
      '12-20',
      '12-13',
      '12-06',
      '11-30',
      '10-31',
      '09-30',
      '08-31',
      '07-31',
      '06-30',
      '05-31',
      '04-30',
      '03-31',
      '02-28',
      '01-31',
    ]);
  });

  test('the newest three stay, whatever is asked', () => {
    expect(superfluous(daily, { daily: 0, weekly: 0, monthly: 0 })).toEqual(daily.slice(3));
  });

  test('other files are never touched, and pruning twice removes nothing more', () => {
    const some = fc.array(fc.tuple(aDay, fc.integer({ min: 100000, max: 235959 })), { maxLength: 60 });
    fc.assert(
      fc.property(some, (made) => {
        const names = [...new Set(made.map(([day, time]) => named(day, String(time)))), 'notes.txt', 'key.age'];
        const keeping = { daily: 3, weekly: 2, monthly: 2 };
        const gone = new Set(superfluous(names, keeping));
        expect(gone.has('notes.txt') || gone.has('key.age')).toBe(false);
        expect(
          superfluous(
            names.filter((name) => !gone.has(name)),
            keeping,
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('sealing', () => {
  const content = Buffer.from('Olena Shevchenko '.repeat(1000));

  test('only the right key opens it, and nothing of it can be read', async () => {
    const [ours, others] = [await newKeyPair(), await newKeyPair()];
    const sealed = await seal(content, { recipients: [ours.recipient] });
    expect(Buffer.from(sealed).includes('Shevchenko')).toBe(false);
    expect(Buffer.from(await unseal(sealed, { identities: [ours.identity] }, 'x')).equals(content)).toBe(true);
    await expect(unseal(sealed, { identities: [others.identity] }, 'x')).rejects.toMatchObject({ kind: 'refused' });
  });

  test('any changed byte is found', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = Buffer.from(await seal(content, { recipients: [recipient] }));
    for (const at of [250, sealed.length - 40, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(unseal(changed, { identities: [identity] }, 'x')).rejects.toThrow();
    }
    await expect(unseal(sealed.subarray(0, -10), { identities: [identity] }, 'x')).rejects.toThrow();
    await expect(unseal(Buffer.from('no backup'), { identities: [identity] }, 'x')).rejects.toMatchObject({
      kind: 'bad-data',
    });
  });

  test('a key file may carry notes', () => {
    expect(readIdentities('# mine\r\nAGE-SECRET-KEY-1ABC\n\n')).toEqual(['AGE-SECRET-KEY-1ABC']);
  });
});
