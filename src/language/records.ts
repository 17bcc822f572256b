/** The records of languages: levels over time and the choice of a path. */

import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { CefrLevel, Path } from '../lib/vocabulary.ts';
import type { LanguageSkill, LevelSource } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';
import { listedPerson } from '../participant/records.ts';
import { changeRow, removeRows } from '../store/correct.ts';
import type { Db, Tx } from '../store/index.ts';
import type { Level, NotedLevel, PathChoice } from './language.ts';

export interface NewLevel {
  readonly language: string;
  readonly level: string;
  readonly cefr: CefrLevel;
  readonly skill: LanguageSkill | null;
  readonly assessedOn: DateText;
  readonly source: LevelSource | null;
}

/** Gives back the number of the new level. */
export async function addLevel({ db }: Tx, participantId: number, level: NewLevel): Promise<number> {
  const values = { participantId, ...level };
  return (await db.insertInto('languageLevel').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** The level with this number, or null. */
export async function findLevel(db: Db, id: number): Promise<NotedLevel | null> {
  const row = await db
    .selectFrom('languageLevel')
    .innerJoin('participant', 'participant.id', 'languageLevel.participantId')
    .select(['languageLevel.id', 'languageLevel.participantId', ...listedPerson])
    .select(['languageLevel.language', 'languageLevel.level', 'languageLevel.cefr', 'languageLevel.skill'])
    .select(['languageLevel.assessedOn as on', 'languageLevel.source'])
    .where('languageLevel.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Throws `conflict` when it went meanwhile; so does `removeLevel`. */
export const editLevel = (tx: Tx, id: number, change: Partial<NewLevel>): Promise<void> =>
  changeRow(tx, 'languageLevel', id, change);

export const removeLevel = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'languageLevel', [id]);

/** The participant's own path follows the newest choice. Gives back the number of the choice. */
export async function choosePath(
  { db }: Tx,
  participantId: number,
  path: Path,
  chosenOn: DateText,
  reason: string,
): Promise<{ readonly id: number; readonly isNewest: boolean }> {
  const isNewest = (await pathChoicesOf(db, participantId)).every(({ on }) => on <= chosenOn);
  if (isNewest)
    await db.updateTable('participant').set({ integrationLanguage: path }).where('id', '=', participantId).execute();
  const values = { participantId, path, chosenOn, reason };
  const { id } = await db.insertInto('pathChoice').values(values).returning('id').executeTakeFirstOrThrow();
  return { id, isNewest };
}

/** The choices of a participant, oldest first. */
export const pathChoicesOf = (db: Db, participant: number): Promise<PathChoice[]> =>
  db
    .selectFrom('pathChoice')
    .select(['path', 'chosenOn as on', 'reason'])
    .where('participantId', '=', participant)
    .orderBy('chosenOn')
    .orderBy('id')
    .execute();

export interface PersonLevels extends ListedPerson {
  readonly levels: readonly Level[];
}

/** The levels of languages of all who have any in the period, person by person, oldest first. */
export async function levelsByPerson(
  db: Db,
  filter: {
    readonly partnership?: number | undefined;
    readonly period?: Period | undefined;
    readonly languages: readonly string[];
  },
): Promise<PersonLevels[]> {
  let query = db
    .selectFrom('languageLevel')
    .innerJoin('participant', 'participant.id', 'languageLevel.participantId')
    .select(['participant.id as participantId', ...listedPerson])
    .select(['languageLevel.language', 'languageLevel.level', 'languageLevel.cefr', 'languageLevel.skill'])
    .select(['languageLevel.assessedOn as on', 'languageLevel.source'])
    .where('languageLevel.language', 'in', [...filter.languages])
    .orderBy('participant.familyName')
    .orderBy('participant.givenName')
    .orderBy('participant.id')
    .orderBy('languageLevel.assessedOn')
    .orderBy('languageLevel.id');
  const { partnership, period } = filter;
  if (partnership !== undefined)
    query = query.where('participant.id', 'in', (q) =>
      q.selectFrom('participation').select('participantId').where('partnershipId', '=', partnership),
    );
  if (period !== undefined)
    query = query
      .where('languageLevel.assessedOn', '>=', period.from)
      .where('languageLevel.assessedOn', '<=', period.until);
  const people = new Map<number, ListedPerson & { levels: Level[] }>();
  for (const { language, level, cefr, skill, on, source, ...row } of await query.execute()) {
    const person = people.get(row.participantId) ?? { ...row, levels: [] };
    person.levels.push({ language, level, cefr, skill, on, source });
    people.set(row.participantId, person);
  }
  return [...people.values()];
}
