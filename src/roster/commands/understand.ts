/** What an import must know before it begins: how the list is read, who sent it, where its people go. */
import type { Context } from '../../cli/context.ts';
import { plainFileSize, readBlocks, readFile } from '../../cli/files.ts';
import { useLittleMemory } from '../../cli/memory.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { ColumnField } from '../own-fields.ts';
import {
  type Circumstances,
  type ListOptions,
  type OpenedList,
  openList,
  type ReadList,
  type UnderstoodList,
  understandColumns,
  understandList,
} from '../read-list.ts';
import { headingTest, type Reference } from '../reference.ts';
import type { ImportRequest } from '../request.ts';
import { type BigList, openBigList } from '../streaming/big-list.ts';
import type { Blocks } from '../streaming/portions.ts';
import { type Answered, askColumns } from './ask-columns.ts';
import { withProfile } from './choose-profile.ts';
import { circumstances, referenceFor } from './circumstances.ts';

/** Below this a list is read as a whole, at no cost that anybody would notice. */
const bigFile = 1_000_000;

export interface Said {
  readonly file: string;
  readonly from: string | undefined;
  readonly partnership: string | undefined;
  readonly profile: string | undefined;
  readonly reading: ListOptions;
}

interface Known extends Pick<ImportRequest, 'sender' | 'partnership' | 'reading'>, Pick<Answered, 'profile'> {}

/** A list that is in memory as a whole, its table left behind: only the number of its rows stays. */
export interface WholeList extends Known {
  readonly kind: 'whole';
  readonly bytes: Uint8Array;
  readonly list: Omit<ReadList, 'table'>;
  readonly rows: number;
  readonly reference: Reference;
}

/** A list that is read portion by portion. */
export interface ListInPortions extends Known {
  readonly kind: 'big';
  readonly understood: UnderstoodList;
  readonly big: BigList;
  readonly reference: Reference;
  readonly where: Circumstances;
}

/** Asks what is unsure on a terminal. Throws as the steps do. */
export async function understand(
  context: Context,
  said: Said,
  how: 'in-portions' | 'whole',
): Promise<WholeList | ListInPortions> {
  const reference = await referenceFor(context);
  const isBig = (plainFileSize(context, said.file) ?? 0) >= bigFile;
  const blocks = () => readBlocks(context, said.file);
  const big = isBig && how === 'in-portions' ? openBigList(blocks, said.reading, headingTest(reference)) : null;
  return big === null ? asWhole(context, said, reference) : inPortions(context, said, reference, blocks, big);
}

/** By one of these a row is known again without the rest of the list. */
const keys: readonly ColumnField[] = ['externalId', 'personalId'];

/** As a whole after all, when the list tells its people apart by name only. */
async function inPortions(
  context: Context,
  said: Said,
  reference: Reference,
  blocks: Blocks,
  first: BigList,
): Promise<WholeList | ListInPortions> {
  const open = (options: ListOptions) =>
    options === said.reading ? first : (openBigList(blocks, options, headingTest(reference)) ?? first);
  const { opened: big, ...known } = await ask(context, said, reference, async (options) => open(options));
  const understood = understandColumns(big, known.reading, reference);
  const hasKeys = understood.mapping.columns.some(({ field }) => keys.includes(field));
  if (!hasKeys) return asWhole(context, said, reference, known);
  return { kind: 'big', ...known, understood, big, reference, where: await circumstances(context) };
}

/** The table is let go as soon as it has been read as people: it takes as much memory as they do. */
async function asWhole(context: Context, said: Said, reference: Reference, answered?: Known): Promise<WholeList> {
  const bytes = await readFile(context, said.file);
  if (bytes.length >= bigFile) useLittleMemory();
  const open = (options: ListOptions) => openList(bytes, options, reference);
  const { opened, ...known } =
    answered === undefined
      ? await ask(context, said, reference, open)
      : { opened: await open(answered.reading), ...answered };
  const { table, ...list } = understandList(opened, known.reading, reference, await circumstances(context));
  return { kind: 'whole', ...known, bytes, list, rows: table.rows.length, reference };
}

async function ask<O extends OpenedList>(
  context: Context,
  { from, partnership, profile: named, reading: given }: Said,
  reference: Reference,
  open: (options: ListOptions) => Promise<O>,
): Promise<Known & { readonly opened: O }> {
  const { opened, reading, profile } = await withProfile(context, named, given, open);
  const senderName = from ?? profile?.organisation ?? undefined;
  const sender = senderName === undefined ? null : await chooseOrganisation(context, senderName);
  const to = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
  const answered = await askColumns(context, opened, reading, reference, sender?.handle ?? null);
  return { opened, sender, partnership: to, reading: answered.reading, profile: answered.profile };
}
