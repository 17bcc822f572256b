/** The records that a roster is compared with and written to. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import { nameKey } from '../../participant/participant.ts';
import { toFields, toRow, toRowChange } from '../../participant/records.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';
import type { CurrentPerson } from '../changes.ts';
import type { KnownPerson } from '../match.ts';
import { nameFolder } from '../name-key.ts';
import type { PlanRow } from '../plan.ts';
import type { RosterPerson } from '../roster.ts';

/** SQLite takes at most 32,766 values in a statement; so many numbers at a time leave room. */
const idsAtATime = 5000;

/** Everyone in the register with what tells her from others; numbers only those that the sender gave, when the sender is known. */
export async function knownPeople(db: Db, sender: number | null): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'nameKey', 'familyName', 'birthDate', 'birthYear', 'personalIdDigest'])
    .where('archivedOn', 'is', null)
    .orderBy('id')
    .execute();
  const numbers = await numbersGivenBy(db, sender);
  const fold = nameFolder();
  return rows.map(({ familyName, ...row }) => ({
    ...row,
    familyKey: fold(familyName),
    externalIds: numbers.get(row.id) ?? [],
  }));
}

async function numbersGivenBy(db: Db, sender: number | null): Promise<Map<number, string[]>> {
  let query = db.selectFrom('externalId').select(['participantId', 'value']).orderBy('id');
  if (sender !== null) query = query.where('organisationId', '=', sender);
  return groupBy(
    await query.execute(),
    ({ participantId }) => participantId,
    ({ value }) => value,
  );
}

/** What is kept now of these people. */
export async function currentPeople(
  db: Db,
  ids: readonly number[],
  sender: number | null,
): Promise<ReadonlyMap<number, CurrentPerson>> {
  const current = new Map<number, CurrentPerson>();
  const numbers = await numbersGivenBy(db, sender);
  for (const some of inPortions(ids)) {
    const levels = await newestLevels(db, some);
    for (const row of await db.selectFrom('participant').selectAll().where('id', 'in', some).execute()) {
      current.set(row.id, {
        fields: toFields(row),
        personalIdKnown: row.personalIdDigest !== null,
        externalIds: numbers.get(row.id) ?? [],
        levels: levels.get(row.id) ?? [],
      });
    }
  }
  return current;
}

async function newestLevels(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, { language: 'sv' | 'fi' | 'en'; level: string }[]>> {
  const rows = await db
    .selectFrom('languageLevel')
    .select(['participantId', 'language', 'level'])
    .where('participantId', 'in', ids)
    .orderBy('assessedOn')
    .orderBy('id')
    .execute();
  const newest = new Map<number, Map<string, string>>();
  for (const { participantId, language, level } of rows)
    newest.set(participantId, (newest.get(participantId) ?? new Map<string, string>()).set(language, level));
  return new Map(
    [...newest].map(([id, levels]) => [
      id,
      [...levels].map(([language, level]) => ({ language: language as 'sv', level })),
    ]),
  );
}

/** Which of these people take part in a partnership on a day. */
export async function takingPart(db: Db, partnership: number, on: DateText): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('participation')
    .select('participantId')
    .where('partnershipId', '=', partnership)
    .where((q) => q.or([q('leftOn', 'is', null), q('leftOn', '>=', on)]))
    .execute();
  return new Set(rows.map(({ participantId }) => participantId));
}

/** Those whom an organisation has told of: by a list that it sent, or by a number that it gave. */
export async function toldOfBy(db: Db, organisation: number): Promise<ReadonlySet<number>> {
  const received = await db.selectFrom('participant').select('id').where('receivedFromId', '=', organisation).execute();
  const numbered = await db
    .selectFrom('externalId')
    .select('participantId as id')
    .where('organisationId', '=', organisation)
    .execute();
  return new Set([...received, ...numbered].map(({ id }) => id));
}

/** Where a list comes from and goes to. */
export interface Arrival {
  readonly sender: number | null;
  readonly partnership: number | null;
  readonly today: DateText;
  readonly actor: string;
  readonly digestOf: (personalId: string) => string;
  /** Called after each portion with how many rows it wrote. */
  readonly written: (rows: number) => void;
}

/** Carries out a plan: new people in bulk, changed ones field by field. Rejected rows, and those of which the sender must be asked, are left alone. */
export async function applyPlan(tx: Tx, rows: readonly PlanRow[], arrival: Arrival): Promise<void> {
  const created = rows.filter(({ outcome, apart }) => outcome === 'created' || apart);
  for (const some of inPortions(created)) {
    await create(tx, some, arrival);
    arrival.written(some.length);
  }
  for (const row of rows) if (row.outcome === 'updated') await update(tx, row, arrival);
}

async function create(tx: Tx, rows: readonly PlanRow[], arrival: Arrival): Promise<void> {
  const provenance = { enteredBy: arrival.actor, enteredOn: arrival.today, receivedFromId: arrival.sender };
  const people = rows.map(({ person, nameKey: key }) => ({ person: person ?? {}, key }));
  const ids = await tx.insertMany(
    'participant',
    people.map(({ person, key }) => {
      const { personalId, externalId: _, levels: __, ...fields } = person;
      const digest = personalId === undefined ? null : arrival.digestOf(personalId);
      return { ...toRow({ givenName: '', familyName: '', ...fields }, provenance, digest), nameKey: key };
    }),
  );
  const numbered = people.map(({ person }, index) => ({ person, id: ids[index] ?? 0 }));
  await tx.insertMany(
    'externalId',
    numbered.flatMap(({ person, id }) => numbersOf(person, id, arrival)),
  );
  await tx.insertMany(
    'languageLevel',
    numbered.flatMap(({ person, id }) => levelsOf(person, id, arrival)),
  );
  const { partnership } = arrival;
  if (partnership !== null)
    await tx.insertMany(
      'participation',
      numbered.map(({ person, id }) => participationOf(person, id, partnership, arrival.today)),
    );
}

const numbersOf = ({ externalId }: RosterPerson, participantId: number, { sender }: Arrival) =>
  externalId === undefined ? [] : [{ participantId, organisationId: sender, value: externalId }];

const levelsOf = (
  { levels = [] }: RosterPerson,
  participantId: number,
  { today }: Arrival,
): Omit<NewRow<'languageLevel'>, 'id'>[] =>
  levels.map(({ language, level, cefr }) => ({
    participantId,
    language,
    level,
    cefr,
    assessedOn: today,
    source: null,
  }));

const participationOf = (
  { joinedOn, leftOn, exitReason }: RosterPerson,
  participantId: number,
  partnershipId: number,
  today: DateText,
) => ({
  participantId,
  partnershipId,
  joinedOn: joinedOn ?? today,
  leftOn: leftOn ?? null,
  exitReason: exitReason ?? null,
});

async function update(tx: Tx, { participant, person, changes }: PlanRow, arrival: Arrival): Promise<void> {
  if (participant === null || person === null) return;
  const { personalId, externalId: _, levels = [], ...fields } = person;
  const changed = Object.fromEntries(Object.entries(fields).filter(([key]) => key in changes));
  const row = {
    ...toRowChange(changed),
    ...('personalId' in changes && personalId !== undefined ? { personalIdDigest: arrival.digestOf(personalId) } : {}),
  };
  if (Object.keys(row).length > 0)
    await tx.db
      .updateTable('participant')
      .set(await withNameKey(tx.db, participant, row))
      .where('id', '=', participant)
      .execute();
  if ('externalId' in changes) await tx.insertMany('externalId', numbersOf(person, participant, arrival));
  await tx.insertMany(
    'languageLevel',
    levelsOf({ levels: levels.filter(({ language }) => levelKey(language) in changes) }, participant, arrival),
  );
  if ('partnership' in changes && arrival.partnership !== null) {
    await tx.insertMany('participation', [participationOf(person, participant, arrival.partnership, arrival.today)]);
  }
}

/** The folded name follows a changed name. */
async function withNameKey<R extends { givenName?: string | undefined; familyName?: string | undefined }>(
  db: Db,
  id: number,
  row: R,
): Promise<R & { nameKey?: string }> {
  if (row.givenName === undefined && row.familyName === undefined) return row;
  const before = await db
    .selectFrom('participant')
    .select(['givenName', 'familyName'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, nameKey: nameKey(row.givenName ?? before.givenName, row.familyName ?? before.familyName) };
}

const levelKey = (language: 'sv' | 'fi' | 'en'): string => ({ sv: 'levelSv', fi: 'levelFi', en: 'levelEn' })[language];

function* inPortions<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += idsAtATime) yield all.slice(from, from + idsAtATime);
}
