/** The contact with working life, or the answer at a point, that a number means. */
import type { Context } from '../cli/context.ts';
import { numberTyped } from '../cli/correction.ts';
import { SamspelError } from '../i18n/error.ts';
import { listChecks, listWork } from './records.ts';
import type { EmploymentCheck, WorkContact } from './work.ts';

/** Throws `not-found` for what is no number of a contact. */
export async function chooseWork(context: Context, typed: string): Promise<WorkContact> {
  const { db } = await context.store();
  const id = numberTyped(typed);
  const [found] = id === null ? [] : await listWork(db, { id });
  if (found === undefined)
    throw new SamspelError('not-found', (t) => t.cli.notFound(t.work.noun, typed), {
      hint: (t) => t.work.notFoundHint,
    });
  return found;
}

/** Throws `not-found` for what is no number of an answer. */
export async function chooseCheck(context: Context, typed: string): Promise<EmploymentCheck> {
  const { db } = await context.store();
  const id = numberTyped(typed);
  const [found] = id === null ? [] : await listChecks(db, { id });
  if (found === undefined)
    throw new SamspelError('not-found', (t) => t.cli.notFound(t.correction.nouns.check, typed), {
      hint: (t) => t.correction.checkHint,
    });
  return found;
}
