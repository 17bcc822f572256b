/** The key of the register from which the pseudonyms in lists for an audit are made. */
import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '../../store/index.ts';
import { findSetting } from '../../store/setting.ts';

const name = 'pseudonymKey';

/** Null until a list was made for the first time. */
export const findPseudonymKey = (db: Db): Promise<string | null> => findSetting(db, name);

export async function makePseudonymKey({ db }: Tx): Promise<string> {
  const value = randomBytes(32).toString('hex');
  await db.insertInto('setting').values({ key: name, value }).execute();
  return value;
}

export const participantNumbers = async (db: Db): Promise<number[]> =>
  (await db.selectFrom('participant').select('id').orderBy('id').execute()).map(({ id }) => id);
