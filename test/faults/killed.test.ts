/** The program is killed at random moments: nothing that it had answered is lost, nothing is half written. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { readIdentities, unseal } from '../../src/backup/seal.ts';
import * as ownFields from '../../src/store/migrations/0009-own-fields.ts';
import * as senders from '../../src/store/migrations/0010-senders.ts';
import * as pathMore from '../../src/store/migrations/0011-path-more.ts';
import * as reportMore from '../../src/store/migrations/0012-report-more.ts';
import * as papers from '../../src/store/migrations/0013-papers.ts';
import * as entrustedMore from '../../src/store/migrations/0014-entrusted-more.ts';
import * as listIndexes from '../../src/store/migrations/0015-list-indexes.ts';
import * as moreTags from '../../src/store/migrations/0017-more-tags.ts';
import { type Brought, takeAway } from '../support/older.ts';
import { tempFolder } from '../support/temp.ts';
import {
  aRegister,
  countRows,
  expectWhole,
  patience,
  type Rows,
  randomMoments,
  samspel,
  samspelKilled,
  times,
} from './register.ts';

interface Killing {
  readonly words: readonly string[];
  /** Makes the register in the folder ready. */
  readonly prepare?: (folder: string) => void;
  readonly after?: (folder: string) => Promise<void> | void;
}

/** What came after version 8, the newest first. */
const later: readonly Brought[] = [
  moreTags,
  listIndexes,
  entrustedMore,
  papers,
  reportMore,
  pathMore,
  senders,
  ownFields,
];

/** A register of the shape that 0.1.0 first had: version 8. */
function toOlderShape(folder: string): void {
  const database = new Sqlite(join(folder, 'samspel.db'));
  takeAway(database, later);
  database.pragma('user_version = 8');
  database.close();
}

/** Whatever stands under a backup's own name opens and is whole; what was begun stands under another. */
async function backupsOpen(folder: string): Promise<void> {
  const identities = readIdentities(readFileSync(join(folder, 'key.txt'), 'utf8'));
  const made = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
  for (const name of made.filter((one) => !one.startsWith('.')))
    await unseal(readFileSync(join(folder, 'backups', name)), { identities }, name);
}

const killings: Readonly<Record<string, Killing>> = {
  'while a list is read in': {
    words: ['roster', 'import', 'list.csv', '--from', 'arbis', '--partnership', 'vagen-in'],
  },
  'while minutes are recorded': { words: ['meeting', 'record', 'minutes.md'] },
  'while an import is undone': {
    words: ['undo'],
    prepare: (folder) => void samspel(folder, ['roster', 'import', 'list.csv', '--from', 'arbis']),
  },
  'while a backup is made': {
    words: ['backup'],
    prepare: (folder) => {
      samspel(folder, ['backup', '--new-key', 'key.txt']);
      rmSync(join(folder, 'backups'), { recursive: true });
    },
    after: backupsOpen,
  },
  'while the register gets a new shape': { words: ['status'], prepare: toOlderShape },
};

describe.each(Object.entries(killings))('killed %s', (_name, { words, prepare, after }) => {
  test(
    'at any moment',
    async () => {
      const base = tempFolder();
      await aRegister(base, 300);
      prepare?.(base);
      const before = countRows(join(base, 'samspel.db'));
      const { takes, done } = undisturbed(base, words);
      let killed = 0;
      for (const moment of randomMoments(20_261_125 + words.join().length, times, takes * 1.1)) {
        const folder = copyOf(base);
        const { code } = await samspelKilled(folder, words, moment);
        if (code === null) killed += 1;
        // What answered is there; what did not is there wholly or not at all. Opening it brings it to the newest shape.
        const allowed = code === 0 ? [done] : [before, done];
        if (prepare !== toOlderShape) await expectWhole(join(folder, 'samspel.db'), allowed);
        else await expectWhole(join(folder, 'samspel.db'), [done]);
        await after?.(folder);
        rmSync(folder, { recursive: true, force: true });
      }
      expect(killed).toBeGreaterThan(0);
    },
    patience,
  );
});

/** How long it takes and what there is afterwards when nobody kills it. */
function undisturbed(base: string, words: readonly string[]): { takes: number; done: Rows } {
  const folder = copyOf(base);
  const { milliseconds, code, output } = samspel(folder, words);
  expect(code, output).toBe(0);
  return { takes: milliseconds, done: countRows(join(folder, 'samspel.db')) };
}

/** A copy as another register: its files, not what was left open. */
function copyOf(base: string): string {
  const folder = tempFolder();
  for (const name of readdirSync(base))
    if (/\.(db|csv|md|txt)$/.test(name)) copyFileSync(join(base, name), join(folder, name));
  return folder;
}
