/** The records of the register itself: its settings. */
import type { Db, Tx } from '../store/index.ts';
import { defaultSettings, type SettingKey, type Settings, settingKeys } from './settings.ts';

/** All settings, those never set with what holds then. */
export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('setting').select(['key', 'value']).execute();
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  return Object.fromEntries(settingKeys.map((key) => [key, stored[key] ?? defaultSettings[key]])) as Settings;
}

/** Sets a setting, or changes it. */
export async function writeSetting({ db }: Tx, key: SettingKey, value: string): Promise<void> {
  const present = await db.selectFrom('setting').select('id').where('key', '=', key).executeTakeFirst();
  if (present === undefined) await db.insertInto('setting').values({ key, value }).execute();
  else await db.updateTable('setting').set({ value }).where('id', '=', present.id).execute();
}

/** False for a register in which nothing has been set yet: it is new. */
export const hasSettings = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('setting').select('id').limit(1).executeTakeFirst()) !== undefined;
