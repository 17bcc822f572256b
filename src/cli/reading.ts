/** Notes who reads about whom, where the register says that it should. */
import { addListReading, addReadings, readPrefix } from '../store/reading.ts';
import { findSetting } from '../store/setting.ts';
import type { Context } from './context.ts';
import type { Table } from './table.ts';

type Reader = Pick<Context, 'store' | 'actor' | 'moment' | 'texts'>;

/** Called before the page is shown: what can't be noted is not shown. Does nothing while the setting `log-reads` is off. */
export async function noteReading(context: Reader, participants: readonly number[], page: string): Promise<void> {
  if (participants.length > 0) await note(context, { participants }, page);
}

/**
 * A list that names more people than this is noted with their number only. Whoever looks someone up through a list leaves the same trace as on
 * her page; a trace of everybody at each list of all would tell nothing of anyone, and be a register of its own.
 */
const mostByNumber = 10;

/** Called before a list with names is shown; one entry, whatever its length. Who is in a short one is noted, of a long one how many. */
export async function noteListing(context: Reader, page: string, participants: readonly number[]): Promise<void> {
  const named = [...new Set(participants)];
  if (named.length === 0) return;
  await note(context, named.length <= mostByNumber ? { participants: named } : { people: named.length }, page);
}

/** Called with what is shown of a table; does nothing for one that names nobody. */
export async function noteTable<R>(context: Reader, { names, rows }: Table<R>): Promise<void> {
  if (names === undefined) return;
  const named = rows.flatMap((row) => names.of(row) ?? []);
  await noteListing(context, names.page, named);
}

/** Something in which nobody can tell who is named: an answer in rows, the whole register. */
export const noteSome = (context: Reader, page: string, people: number): Promise<void> =>
  people === 0 ? Promise.resolve() : note(context, { people }, page);

type Read = { readonly participants: readonly number[] } | { readonly people: number };

async function note(context: Reader, read: Read, page: string): Promise<void> {
  const store = await context.store();
  if ((await findSetting(store.db, 'log-reads')) !== 'on') return;
  const head = { command: `${readPrefix}${page}`, actor: context.actor, at: context.moment() };
  const people = 'people' in read ? read.people : read.participants.length;
  await store.operation(head, async (tx) => {
    if ('people' in read) await addListReading(tx, read.people, page);
    else await addReadings(tx, read.participants, page);
    // Without her number: the entry in the log stays when retention lets the reading go.
    return { summary: context.texts.privacyPapers.reading(page, people), value: null };
  });
}
