/** Encrypting that is killed at any moment. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOrganisations } from '../../src/organisation/records.ts';
import { looksEncrypted } from '../../src/store/cipher.ts';
import { openRegister } from '../../src/store/open.ts';
import { tempFolder } from '../support/temp.ts';
import { aRegister, patience, samspelKilled, times } from './register.ts';

const key = 'a1'.repeat(32);

test(
  'killed at any moment of encrypting there is always one whole register',
  async () => {
    for (let round = 0; round < times; round += 1) {
      const folder = tempFolder();
      await aRegister(folder, 2);
      writeFileSync(join(folder, 'key.txt'), `${key}\n`);
      const moment = 150 + Math.round(((round * 37) % 100) * 5);
      await samspelKilled(folder, ['encrypt', '--key-file', 'key.txt', '--yes'], moment);
      const file = join(folder, 'samspel.db');
      const store = await openRegister(file, looksEncrypted(file) ? key : null);
      expect([(await store.verify()).alterations, (await listOrganisations(store.db, 'all')).length]).toEqual([[], 3]);
      await store.close();
    }
  },
  patience,
);
