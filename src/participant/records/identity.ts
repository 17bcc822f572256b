/** The key with which identity codes are made into digests: never the code itself is kept. */
import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '../../store/index.ts';
import { findSetting } from '../../store/setting.ts';

/** The register's own key for the digests of identity codes; made when first needed. */
export async function identityKey({ db }: Tx): Promise<string> {
  const stored = await findIdentityKey(db);
  if (stored !== null) return stored;
  const value = randomBytes(32).toString('hex');
  await db.insertInto('setting').values({ key: 'identityKey', value }).execute();
  return value;
}

export const findIdentityKey = (db: Db): Promise<string | null> => findSetting(db, 'identityKey');
