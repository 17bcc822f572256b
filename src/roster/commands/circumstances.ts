/** What the reading of a list depends on besides it: the day, the country of the register, the headings it has learned. */
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { readSettings } from '../../register/records.ts';
import type { Db } from '../../store/index.ts';
import { withOwnFields } from '../own-fields.ts';
import type { Circumstances } from '../read-list.ts';
import { listHeadings } from '../records.ts';
import type { Reference } from '../reference.ts';
import { loadReference } from '../tables.ts';

export async function circumstances(context: Context): Promise<Circumstances> {
  const country = await fromRegister(context, async (db) => (await readSettings(db)).country);
  return { today: context.today, ...(country === null ? {} : { country }) };
}

/** The tables that ship, with the register's own headings and own fields. */
export async function referenceFor(context: Context): Promise<Reference> {
  const shipped = loadReference((await fromRegister(context, listHeadings)) ?? []);
  const ownFields = await fromRegister(context, (db) => listOwnFields(db, 'participant'));
  return ownFields === null ? shipped : withOwnFields(shipped, ownFields);
}

/** Null where there is no register yet: a list can be looked at without one. */
export async function fromRegister<T>(context: Context, read: (db: Db) => Promise<T>): Promise<T | null> {
  try {
    return await read((await context.store()).db);
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'not-found') return null;
    throw error;
  }
}
