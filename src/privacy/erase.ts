/**
 * Erasing people from the register: their rows and all that belongs to them, what the log remembers of them, and their names in the texts of
 * others. What stays is named. In the operation's transaction; afterwards the store is scrubbed, so that the files hold nothing either.
 */
import type { DateText } from '../lib/date.ts';
import type { ErasureReason } from '../lib/vocabulary-privacy.ts';
import { deleteRows, forgetRows } from '../store/erase.ts';
import type { Tx } from '../store/index.ts';
import { addErasures } from './records.ts';
import { type BlotOptions, type Blotted, blotOut, findTraces } from './traces.ts';

export interface ErasureOptions extends BlotOptions {
  readonly on: DateText;
  readonly why: ErasureReason;
}

export interface Erased extends Blotted {
  readonly participants: readonly number[];
  /** How many rows went, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Handles of organisations that got data of these people: they must be told (Article 19). */
  readonly receivers: readonly string[];
}

/** Erases these participants. Those that do not exist are passed over. */
export async function erasePeople(tx: Tx, ids: readonly number[], options: ErasureOptions): Promise<Erased> {
  const traces = await findTraces(tx, ids);
  const { participants, before, live, logged, receivers } = traces;
  await deleteRows(tx.db, live);
  await forgetRows(tx.db, live);
  await forgetRows(tx.db, logged);
  const texts = await blotOut(tx, traces, options);
  const rows = Object.fromEntries([...live].map(([table, numbers]) => [table, numbers.size]));
  await addErasures(tx, [...participants, ...before], { ...options, way: 'erase' }, rows);
  return { participants, rows, ...texts, receivers };
}
