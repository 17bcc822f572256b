/** How tags look, as rows of their own and in the listings and pages of what has them. */
import type { Context } from '../cli/context.ts';
import { many, text } from '../cli/parameter.ts';
import { type Column, type Details, type Table, table } from '../cli/table.ts';
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import { type TaggedNoun, taggedNouns } from '../lib/vocabulary-own.ts';
import { listPartnerships } from '../partnership/records.ts';
import { tagNames, tagsOf } from './records.ts';
import { knownTag, type TagCount } from './tag.ts';

/** `--tag WORD` of the listings, as often as there are words. */
export const tagOption = { tag: many(text((t) => t.tag.options.tag, 'WORD')) };

/** The tags meant, spelled as they are kept. Throws `not-found` for one that nothing has. */
export async function chooseTags(context: Context, typed: readonly string[]): Promise<string[]> {
  if (typed.length === 0) return [];
  const known = await tagNames((await context.store()).db);
  return typed.map((one) => {
    const found = knownTag(known, one.trim());
    if (found !== undefined) return found;
    const close = nearest(one, known);
    throw new SamspelError('not-found', (t) => t.tag.unknown(one), {
      hint: (t) => (close === null ? t.tag.unknownHint : t.cli.didYouMean(close)),
    });
  });
}

/** A listing with the tags of its rows (programs always get them), and only those rows that have all the tags asked for. */
export async function withTags<R extends { readonly id: number }>(
  context: Context,
  noun: TaggedNoun,
  listed: Table<R>,
  typed: readonly string[] = [],
): Promise<Table<R>> {
  const { db } = await context.store();
  const wanted = await chooseTags(context, typed);
  const tags = await tagsOf(
    db,
    noun,
    listed.rows.map(({ id }) => id),
  );
  const column: Column<R> = {
    key: 'tags',
    heading: (t) => t.tag.heading,
    value: ({ id }) => tags.get(id) ?? [],
    hidden: true,
  };
  const rows = listed.rows.filter(({ id }) => wanted.every((name) => tags.get(id)?.includes(name)));
  return { ...listed, rows, columns: [...listed.columns, column] };
}

/**
 * A listing of what hangs on things with tags (the skills of people, the agreements of partnerships): only the rows of which the thing has all
 * the tags asked for.
 * @param of the number of the thing that a row hangs on
 */
export async function ofTagged<R>(
  context: Context,
  noun: TaggedNoun,
  listed: Table<R>,
  typed: readonly string[],
  of: (row: R) => number | null,
): Promise<Table<R>> {
  if (typed.length === 0) return listed;
  const wanted = await chooseTags(context, typed);
  const tags = await tagsOf((await context.store()).db, noun, null);
  const hasAll = (id: number | null) => id !== null && wanted.every((name) => tags.get(id)?.includes(name));
  return { ...listed, rows: listed.rows.filter((row) => hasAll(of(row))) };
}

/** The same for rows that say their partnership by its handle. */
export async function ofTaggedPartnerships<R extends { readonly partnership: string }>(
  context: Context,
  listed: Table<R>,
  typed: readonly string[],
): Promise<Table<R>> {
  if (typed.length === 0) return listed;
  const partnerships = await listPartnerships((await context.store()).db, 'all');
  const numbers = new Map(partnerships.map(({ handle, id }) => [handle, id]));
  return ofTagged(context, 'partnership', listed, typed, ({ partnership }) => numbers.get(partnership) ?? null);
}

/** A page with the tags of the thing. */
export async function withTagField(context: Context, noun: TaggedNoun, id: number, details: Details): Promise<Details> {
  const tags = (await tagsOf((await context.store()).db, noun, [id])).get(id) ?? [];
  return { ...details, fields: [...details.fields, { key: 'tags', heading: (t) => t.tag.heading, value: tags }] };
}

export const tagTable = (rows: readonly TagCount[]): Table<TagCount> =>
  table({
    columns: [
      { key: 'tag', heading: (t) => t.tag.headings.tag, value: (row) => row.name },
      { key: 'total', heading: (t) => t.tag.headings.total, value: (row) => row.total, kind: 'number' },
      ...taggedNouns.map(
        (noun): Column<TagCount> => ({
          key: noun,
          heading: (t) => t.tag.headings[noun],
          value: (row) => row.of[noun],
          kind: 'number',
          // Most registers tag two or three kinds of things.
          ...(rows.some(({ of }) => of[noun] > 0) ? {} : { hidden: true as const }),
        }),
      ),
    ],
    rows,
    empty: (t) => t.tag.empty,
  });
