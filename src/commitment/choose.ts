/** The commitment that a number, or a part of who promised what, means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import type { Commitment } from './commitment.ts';
import { listCommitments } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseCommitment(context: Context, typed: string): Promise<Commitment> {
  const { db } = await context.store();
  const commitments = await listCommitments(db, { asOf: '9999-12-31' });
  const named = commitments.map((commitment) => {
    const { id, organisation, kind, partnership, due } = commitment;
    return { id, name: `${organisation} ${kind} ${partnership}`, more: context.texts.format.date(due), commitment };
  });
  return (await choose(context, (t) => t.commitment.noun, typed, named)).commitment;
}
