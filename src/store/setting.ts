/** One setting of the register, for those who need it before any subject is loaded. */
import type { Db } from './schema.ts';

/** Null when it was never set. */
export const findSetting = async (db: Db, key: string): Promise<string | null> =>
  (await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null;
