/** What can be found, read from its tables: for the index of words, and for showing where the words stand. */
import type { Db, ReadTexts, SearchedTable, SearchHit, Store } from '../store/index.ts';
import {
  actionTexts,
  agendaTexts,
  agreementTexts,
  decisionTexts,
  laterTexts,
  meetingTexts,
} from './records/meetings.ts';
import { ownTextsWith, taggedWith } from './records/own.ts';
import { contactTexts, organisationTexts, participantTexts, partnershipTexts } from './records/people.ts';
import { type Found, locate, type Searchable, wholeText } from './search.ts';

type Read = (db: Db, ids: readonly number[]) => Promise<Searchable[]>;

const sources: Readonly<Record<SearchedTable, Read>> = {
  organisation: organisationTexts,
  contactPerson: contactTexts,
  partnership: partnershipTexts,
  participant: participantTexts,
  meeting: meetingTexts,
  agendaItem: agendaTexts,
  laterPoint: laterTexts,
  decision: decisionTexts,
  action: actionTexts,
  agreementVersion: agreementTexts,
};

const readTexts: ReadTexts = async (db, table, ids) =>
  new Map((await sources[table](db, ids)).map((thing) => [thing.row, wholeText(thing)]));

/** The best first, then those that have the words only in an own field or a tag; a meeting whose points and own particulars both have the words stands once, where they fit best. */
export async function findEverywhere(store: Store, typed: string, limit: number): Promise<Found[]> {
  const hits = await store.find(typed, limit, readTexts);
  const things = await thingsOf(store.db, hits);
  const indexed = hits.flatMap(({ tableName, rowId }) => things.get(`${tableName} ${rowId}`) ?? []);
  const found = [
    ...indexed,
    ...(await ownTextsWith(store.db, typed, limit)),
    ...(await taggedWith(store.db, typed, limit)),
  ];
  const seen = new Set<string>();
  return found
    .map((thing) => locate(thing, typed))
    .filter(({ noun, id }) => !seen.has(`${noun} ${id}`) && seen.add(`${noun} ${id}`) !== null)
    .slice(0, limit);
}

/** One query a table, not a row. */
async function thingsOf(db: Db, hits: readonly SearchHit[]): Promise<ReadonlyMap<string, Searchable>> {
  const things = new Map<string, Searchable>();
  for (const table of new Set(hits.map(({ tableName }) => tableName))) {
    const ids = hits.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId);
    for (const thing of await sources[table](db, ids)) things.set(`${table} ${thing.row}`, thing);
  }
  return things;
}
