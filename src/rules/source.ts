/** Where the facts come from that rules are held against. */
import type { Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';

export interface AskedFacts {
  /** Numbers of the partnerships in which a clause asks for these facts; at least one. */
  readonly partnerships: readonly number[];
  /** Nothing after its last day is looked at. */
  readonly period: Period;
}

/**
 * Reads the facts of one sort for many partnerships at once: a query a table, whatever their number. By number of the partnership,
 * oldest first; a partnership without any may be missing.
 */
export type FactSource<F> = (db: Db, asked: AskedFacts) => Promise<ReadonlyMap<number, readonly F[]>>;
