/** The records of tags. */
import { byText } from '../lib/text.ts';
import { type TaggedNoun, taggedNouns } from '../lib/vocabulary-own.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { TagCount } from './tag.ts';

const columnOf = {
  participant: 'participantId',
  org: 'organisationId',
  partnership: 'partnershipId',
  activity: 'activityId',
  meeting: 'meetingId',
  speaker: 'speakerId',
  action: 'actionId',
  decision: 'decisionId',
  programme: 'programmeId',
} as const satisfies Record<TaggedNoun, string>;

/** The names of all tags, each once. */
export async function tagNames(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('tag').select('name').distinct().execute();
  return rows.map(({ name }) => name).sort(byText);
}

/** All tags by name, with how many things of each kind have them. */
export async function countTags(db: Db): Promise<TagCount[]> {
  const columns = taggedNouns.map((noun) => columnOf[noun]);
  const rows = await db
    .selectFrom('tag')
    .select('name')
    .select(({ fn }) => columns.map((column) => fn.count<number>(column).as(column)))
    .groupBy('name')
    .execute();
  return rows
    .map((row) => {
      const of = Object.fromEntries(taggedNouns.map((noun) => [noun, Number(row[columnOf[noun]])])) as TagCount['of'];
      return { name: row.name, of, total: Object.values(of).reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => byText(a.name, b.name));
}

/** The tags of each of these (null: of all), by their number. */
export async function tagsOf(
  db: Db,
  noun: TaggedNoun,
  ids: readonly number[] | null,
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (ids?.length === 0) return new Map();
  const column = columnOf[noun];
  let query = db
    .selectFrom('tag')
    .select([`${column} as of`, 'name'])
    .where(column, 'is not', null);
  // More than this are read with everyone: a long list of numbers costs more.
  if (ids !== null && ids.length <= 2000) query = query.where(column, 'in', ids);
  const found = new Map<number, string[]>();
  for (const { of, name } of await query.execute()) if (of !== null) found.set(of, [...(found.get(of) ?? []), name]);
  for (const names of found.values()) names.sort(byText);
  return found;
}

/** Gives tags to one thing; those that it has are passed over. */
export async function addTags(tx: Tx, noun: TaggedNoun, id: number, names: readonly string[]): Promise<void> {
  const has = (await tagsOf(tx.db, noun, [id])).get(id) ?? [];
  const rows = names
    .filter((name) => !has.includes(name))
    .map((name): Omit<NewRow<'tag'>, 'id'> => ({ name, ...emptyPointers, [columnOf[noun]]: id }));
  await tx.insertMany('tag', rows);
}

const emptyPointers = Object.fromEntries(Object.values(columnOf).map((column) => [column, null]));

/** Takes tags away from one thing. */
export async function removeTags({ db }: Tx, noun: TaggedNoun, id: number, names: readonly string[]): Promise<void> {
  await db.deleteFrom('tag').where(columnOf[noun], '=', id).where('name', 'in', names).execute();
}

/** Everywhere one tag under another name; where a thing has both it keeps one. */
export async function renameTag({ db }: Tx, from: string, to: string): Promise<void> {
  for (const noun of taggedNouns) {
    const column = columnOf[noun];
    const both = db.selectFrom('tag').select(column).where('name', '=', to).where(column, 'is not', null);
    const ids = (await both.execute()).map((row) => (row as Record<string, number | null>)[column]);
    if (ids.length > 0)
      await db
        .deleteFrom('tag')
        .where('name', '=', from)
        .where(
          column,
          'in',
          ids.filter((id): id is number => typeof id === 'number'),
        )
        .execute();
  }
  await db.updateTable('tag').set({ name: to }).where('name', '=', from).execute();
}
