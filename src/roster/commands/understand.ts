/** What an import must know before it begins: how the list is read, who sent it, where its people go. */
import type { Context } from '../../cli/context.ts';
import { plainFileSize, readBlocks, readFile } from '../../cli/files.ts';
import { useLittleMemory } from '../../cli/memory.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { surveyColumns } from '../columns.ts';
import { keepUnknown } from '../keep-unknown.ts';
import type { ColumnField } from '../own-fields.ts';
import {
  type Circumstances,
  chosenColumns,
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
  /** Which columns that are not known become fields of the register's own: all of them, those of which a person says so, or none. */
  readonly unknown: 'all' | 'as-answered' | 'none';
}

interface Known extends Pick<ImportRequest, 'sender' | 'partnership' | 'reading'>, Pick<Answered, 'profile'> {
  readonly reference: Reference;
}

/** A list that is in memory as a whole, its table left behind: only the number of its rows stays. */
export interface WholeList extends Known {
  readonly kind: 'whole';
  readonly bytes: Uint8Array;
  readonly list: Omit<ReadList, 'table'>;
  readonly rows: number;
}

/** A list that is read portion by portion. */
export interface ListInPortions extends Known {
  readonly kind: 'big';
  readonly understood: UnderstoodList;
  readonly big: BigList;
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
  return big === null ? asWhole(context, said, reference) : inPortions(context, said, blocks, { big, reference });
}

/** By one of these a row is known again without the rest of the list. */
const keys: readonly ColumnField[] = ['externalId', 'personalId'];

/** As a whole after all, when the list tells its people apart by name only. */
async function inPortions(
  context: Context,
  said: Said,
  blocks: Blocks,
  { big: first, reference: before }: { readonly big: BigList; readonly reference: Reference },
): Promise<WholeList | ListInPortions> {
  const open = (options: ListOptions) =>
    options === said.reading ? first : (openBigList(blocks, options, headingTest(before)) ?? first);
  const { opened: big, ...known } = await ask(context, said, before, async (options) => open(options));
  const understood = understandColumns(big, known.reading, known.reference);
  const hasKeys = understood.mapping.columns.some(({ field }) => keys.includes(field));
  if (!hasKeys) return asWhole(context, said, known.reference, known);
  return { kind: 'big', ...known, understood, big, where: await circumstances(context) };
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
  const { table, ...list } = understandList(opened, known.reading, known.reference, await circumstances(context));
  return { kind: 'whole', ...known, bytes, list, rows: table.rows.length };
}

async function ask<O extends OpenedList>(
  context: Context,
  { from, partnership, profile: named, reading: given, unknown }: Said,
  reference: Reference,
  open: (options: ListOptions) => Promise<O>,
): Promise<Known & { readonly opened: O }> {
  const said = from === undefined ? null : await chooseOrganisation(context, from);
  const { opened, reading, profile } = await withProfile(context, { named, sender: said?.handle ?? null }, given, open);
  const sender = said ?? (profile?.organisation ? await chooseOrganisation(context, profile.organisation) : null);
  const to = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
  const answered = await askColumns(context, opened, reading, { reference, sender: sender?.handle ?? null, unknown });
  const known = { opened, sender, partnership: to, profile: answered.profile };
  const isKept = (column: number) => unknown === 'all' || answered.keep.includes(column);
  return { ...known, ...(await withUnknown(context, opened, answered.reading, reference, isKept)) };
}

/** The reading and the fields by which the list is read, with those that its unknown columns become. */
async function withUnknown(
  context: Context,
  { table }: OpenedList,
  reading: ListOptions,
  reference: Reference,
  isKept: (column: number) => boolean,
): Promise<Pick<Known, 'reading' | 'reference'>> {
  const all = surveyColumns(table, reference, chosenColumns(reading.map, table, reference));
  const unknown = all.unknown.filter(({ index }) => isKept(index));
  if (unknown.length === 0) return { reading, reference };
  const taken = await listOwnFields((await context.store()).db, null, 'all');
  const kept = keepUnknown({ unknown, header: table.header }, reference, taken, context.texts.language);
  return { reading: { ...reading, map: [...reading.map, ...kept.map] }, reference: kept.reference };
}
