/** Telephone numbers as they are kept, by the country of the register. */
import type { Context } from '../cli/context.ts';
import { readSettings } from '../register/records.ts';

/** Loaded when a number is there. Null for what can be no number. */
export async function numberReader(context: Context): Promise<(written: string) => string | null> {
  const { country } = await readSettings((await context.store()).db);
  const { internationalNumber } = await import('../lib/phone.ts');
  return (written) => internationalNumber(written, country);
}

/** The same particulars with the number in its international form; a switchboard that is more than a number stays as it was written. */
export async function withNumber<P extends { readonly phone?: string | undefined }>(
  context: Context,
  given: P,
): Promise<P> {
  const { phone } = given;
  if (phone === undefined || phone === '') return given;
  return { ...given, phone: (await numberReader(context))(phone) ?? phone };
}
