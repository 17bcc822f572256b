/**
 * Words in own fields of text and in tags. They are looked through when somebody searches, not indexed: what is marked as sensitive never
 * stands in an index, and a mark that is set or a value that is taken away holds at once.
 */
import { type OwnField, ownName } from '../../own-field/own-field.ts';
import { listOwnFields } from '../../own-field/records.ts';
import type { Db } from '../../store/index.ts';
import { tagNames } from '../../tag/records.ts';
import { type FoundNoun, hasAllWords, type Place, type Searchable } from '../search.ts';
import { meetingTexts } from './meetings.ts';
import { organisationTexts, participantTexts, partnershipTexts } from './people.ts';

/** Texts of own fields that have all the words; of sensitive and of archived fields none. At most so many. */
export async function ownTextsWith(db: Db, typed: string, most: number): Promise<Searchable[]> {
  const fields = (await listOwnFields(db, null)).filter(({ kind, sensitive }) => kind === 'text' && !sensitive);
  const found: Searchable[] = [];
  for (const field of fields) {
    const hits = await valuesWith(db, field, typed, most - found.length);
    const things = await thingsOf(db, field.subject, [...hits.keys()]);
    const text = (id: number) => [{ place: ownName(field.key), text: hits.get(id) ?? null }];
    found.push(...things.map((thing) => ({ ...thing, texts: text(thing.id) })));
  }
  return found;
}

/** The values of a field that have all the words, by whose they are. */
async function valuesWith(
  db: Db,
  { id, subject }: OwnField,
  typed: string,
  most: number,
): Promise<Map<number, string>> {
  const written = await db.selectFrom('ownValue').select('value').distinct().where('fieldId', '=', id).execute();
  const meant = written.flatMap(({ value }) => (hasAllWords(value, typed) ? [value] : [])).slice(0, Math.max(0, most));
  if (meant.length === 0) return new Map();
  const of = subject === 'participant' ? 'participantId' : 'organisationId';
  const rows = await db
    .selectFrom('ownValue')
    .select([`${of} as of`, 'value'])
    .where('fieldId', '=', id)
    .where('value', 'in', meant)
    .where(of, 'is not', null)
    .orderBy(of)
    .limit(most)
    .execute();
  return new Map(rows.flatMap((row) => (row.of === null ? [] : [[row.of, row.value] as const])));
}

/** Whatever has a tag with all the words. At most so many of each kind. */
export async function taggedWith(db: Db, typed: string, most: number): Promise<Searchable[]> {
  const names = (await tagNames(db)).filter((name) => hasAllWords(name, typed));
  if (names.length === 0) return [];
  const found: Searchable[] = [];
  for (const [noun, column] of Object.entries(tagged)) {
    const rows = await db
      .selectFrom('tag')
      .select([`${column} as of`, 'name'])
      .where('name', 'in', names)
      .where(column, 'is not', null)
      .orderBy(column)
      .orderBy('name')
      .limit(most)
      .execute();
    const things = await thingsOf(db, noun as keyof typeof tagged, [...new Set(rows.flatMap(({ of }) => of ?? []))]);
    const texts = (id: number) =>
      rows.flatMap(({ of, name }): Searchable['texts'] => (of === id ? [{ place: 'tag' as Place, text: name }] : []));
    found.push(...things.map((thing) => ({ ...thing, texts: texts(thing.id) })));
  }
  return found;
}

const tagged = {
  organisation: 'organisationId',
  partnership: 'partnershipId',
  participant: 'participantId',
  activity: 'activityId',
  meeting: 'meetingId',
  speaker: 'speakerId',
} as const satisfies Partial<Record<FoundNoun, string>>;

async function thingsOf(db: Db, noun: keyof typeof tagged, ids: readonly number[]): Promise<Searchable[]> {
  if (ids.length === 0) return [];
  switch (noun) {
    case 'organisation':
      return organisationTexts(db, ids);
    case 'partnership':
      return partnershipTexts(db, ids);
    case 'participant':
      return participantTexts(db, ids);
    case 'meeting':
      return meetingTexts(db, ids);
    case 'activity':
      return (await activities(db, ids)).map(({ id, name, startsOn, partnership }) => ({
        ...{ row: id, noun, id, label: name, partnership, date: startsOn, texts: [] },
      }));
    case 'speaker':
      return (
        await db
          .selectFrom('speaker')
          .select(['id', 'name'])
          .where('id', 'in', [...ids])
          .orderBy('id')
          .execute()
      ).map(({ id, name }) => ({ ...{ row: id, noun, id, label: name, partnership: null, date: null, texts: [] } }));
  }
}

const activities = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('activity')
    .leftJoin('partnership', 'partnership.id', 'activity.partnershipId')
    .select(['activity.id', 'activity.name', 'activity.startsOn', 'partnership.handle as partnership'])
    .where('activity.id', 'in', [...ids])
    .orderBy('activity.id')
    .execute();
