/** The last guard of a change of status: the row itself must still stand where the step begins. */
import { SamspelError } from '../i18n/error.ts';
import { leadingTo, type Steps } from '../lib/steps.ts';

/** The statuses from which one may come to this one, for the condition of an update. Throws `conflict` when nothing leads there. */
export function originsOf<S extends string>(steps: Steps<S>, to: S): S[] {
  const origins = leadingTo(steps, to);
  if (origins.length === 0) throw notAllowed();
  return origins;
}

/**
 * Throws `conflict` when fewer rows changed than were meant: their status does not allow the step, or somebody took another one meanwhile.
 * @param rows what the update gave back, with the allowed statuses in its condition
 */
export function requireMoved(rows: { readonly numUpdatedRows: bigint }, meant = 1): void {
  if (Number(rows.numUpdatedRows) !== meant) throw notAllowed();
}

const notAllowed = () =>
  new SamspelError('conflict', (t) => t.store.movedMeanwhile, { hint: (t) => t.store.movedMeanwhileHint });
