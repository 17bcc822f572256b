/** The tables by which a list is read, with the own fields of the register. */
import { existsSync } from 'node:fs';
import type { Context } from '../../cli/context.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { isServer } from '../../store/open.ts';
import { withOwnFields } from '../own-fields.ts';
import type { Reference } from '../reference.ts';
import { loadReference } from '../tables.ts';

/** A list can be looked at before there is a register: then there are no own fields either. */
export async function registerReference(context: Context): Promise<Reference> {
  if (!isServer(context.where) && !existsSync(context.where)) return loadReference();
  const { db } = await context.store();
  return withOwnFields(loadReference(), await listOwnFields(db, 'participant'));
}
