/** The contact with working life, or the answer at a point, that a number means. */
import type { Context } from '../cli/context.ts';
import { chooseByNumber } from '../cli/naming.ts';
import { listChecks, listWork } from './records.ts';
import type { EmploymentCheck, WorkContact } from './work.ts';

/** Throws `not-found` for what is no number of a contact. */
export function chooseWork(context: Context, typed: string): Promise<WorkContact> {
  return chooseByNumber(context, typed, async (db, id) => (await listWork(db, { id }))[0], {
    noun: (t) => t.work.noun,
    hint: (t) => t.work.notFoundHint,
  });
}

/** Throws `not-found` for what is no number of an answer. */
export function chooseCheck(context: Context, typed: string): Promise<EmploymentCheck> {
  return chooseByNumber(context, typed, async (db, id) => (await listChecks(db, { id }))[0], {
    noun: (t) => t.correction.nouns.check,
    hint: (t) => t.correction.checkHint,
  });
}
