/** What the reading of cells depends on besides the list: the day, and the country of the register. */
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { readSettings } from '../../register/records.ts';
import type { Circumstances } from '../read-list.ts';

/** A list can be looked at where there is no register yet. */
export async function circumstances(context: Context): Promise<Circumstances> {
  const { today } = context;
  try {
    return { today, country: (await readSettings((await context.store()).db)).country };
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'not-found') return { today };
    throw error;
  }
}
