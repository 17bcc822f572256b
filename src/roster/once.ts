/** Faults and warnings told once for each cause: a column that is wrong in a thousand rows is one thing to mend. */
import type { Place, RowFault, RowWarning } from './fault.ts';

/** What was found first, and in which other rows it was found too. */
export interface Once<F extends Place> {
  readonly first: F;
  readonly others: readonly number[];
}

/** Kinds in which each value is a cause of its own: a word that is in no list must be mended, or taught, by itself. */
const byValue: ReadonlySet<(RowFault | RowWarning)['kind']> = new Set([
  'municipality',
  'choice',
  'yes-no',
  'unknown-language',
  'unknown-country',
  'unknown-level',
  'letters-lost',
  'digits-in-name',
  'not-a-name',
  'only-name',
  'total-row',
  'note-row',
]);

/** In the order in which they were found. */
export function tellOnce<F extends RowFault | RowWarning>(found: readonly F[]): Once<F>[] {
  const causes = new Map<string, { readonly first: F; readonly others: number[] }>();
  for (const one of found) {
    const cause = JSON.stringify([one.kind, one.column, byValue.has(one.kind) ? one.value : detailOf(one)]);
    const there = causes.get(cause);
    if (there === undefined) causes.set(cause, { first: one, others: [] });
    else there.others.push(one.row);
  }
  return [...causes.values()];
}

/** What tells causes of one kind apart: a slip in a code is not the same as half a code, a row too long not as one too short. */
function detailOf(one: RowFault | RowWarning): string | boolean | null {
  if (one.kind === 'identity-code') return one.cause;
  return one.kind === 'cell-count' ? one.found < one.expected : null;
}
