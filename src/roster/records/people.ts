/** The people that a roster is compared with. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import { ownValuesOf } from '../../own-field/records.ts';
import { toFields } from '../../participant/records.ts';
import type { Db } from '../../store/index.ts';
import { type CurrentPerson, identityKeys } from '../changes.ts';
import type { KnownPerson } from '../match.ts';
import { nameFolder } from '../name-key.ts';
import { inPortions } from './portions.ts';

/** Everyone in the register with what tells her from others; numbers only those that the sender gave, when the sender is known. */
export async function knownPeople(db: Db, sender: number | null): Promise<KnownPerson[]> {
  const rows = await identities(db).orderBy('id').execute();
  const numbers = await numbersGivenBy(db, sender);
  const fold = nameFolder();
  return rows.map((row) => toKnown(row, numbers, fold));
}

/** By what someone who is known may be found. */
export interface Keys {
  readonly externalIds: readonly string[];
  readonly digests: readonly string[];
}

/** Those to whom any of these keys belong, in the order of their numbers. Uses external_id_by_value and participant_by_personal_id. */
export async function peopleByKeys(db: Db, sender: number | null, keys: Keys): Promise<KnownPerson[]> {
  const holders = await holdersOf(db, sender, keys.externalIds);
  const byCode =
    keys.digests.length === 0 ? [] : await identities(db).where('personalIdDigest', 'in', keys.digests).execute();
  const coded = new Set(byCode.map(({ id }) => id));
  const others = [...new Set(holders)].filter((id) => !coded.has(id));
  const byNumber = others.length === 0 ? [] : await identities(db).where('id', 'in', others).execute();
  return withNumbers(db, sender, [...byCode, ...byNumber]);
}

/** A name, and the day of birth if one is known: then only those born that day, or on a day that is not known. */
export interface NamedKey {
  readonly nameKey: string;
  readonly birthDate: DateText | null;
}

/** Those who have one of these names. Uses participant_by_name. */
export async function peopleByNames(db: Db, sender: number | null, named: readonly NamedKey[]): Promise<KnownPerson[]> {
  if (named.length === 0) return [];
  const dated = named.filter(({ birthDate }) => birthDate !== null);
  const undated = named.filter(({ birthDate }) => birthDate === null);
  const names = (of: readonly NamedKey[]) => [...new Set(of.map(({ nameKey }) => nameKey))];
  const days = [...new Set(dated.flatMap(({ birthDate }) => birthDate ?? []))];
  const found = await identities(db)
    .where((q) =>
      q.or([
        ...(dated.length === 0
          ? []
          : [
              q.and([q('nameKey', 'in', names(dated)), q.or([q('birthDate', 'in', days), q('birthDate', 'is', null)])]),
            ]),
        ...(undated.length === 0 ? [] : [q('nameKey', 'in', names(undated))]),
      ]),
    )
    .execute();
  return withNumbers(db, sender, found);
}

/** How many people are in the register, and the highest number that any of them has. */
export async function countPeople(db: Db): Promise<{ readonly people: number; readonly last: number }> {
  const row = await db
    .selectFrom('participant')
    .select((q) => [q.fn.countAll<number | string>().as('people'), q.fn.max('id').as('last')])
    .executeTakeFirst();
  return { people: Number(row?.people ?? 0), last: Number(row?.last ?? 0) };
}

const identities = (db: Db) =>
  db
    .selectFrom('participant')
    .select(['id', 'nameKey', 'familyName', 'birthDate', 'birthYear', 'personalIdDigest'])
    .where('archivedOn', 'is', null);

type Identity = Awaited<ReturnType<ReturnType<typeof identities>['execute']>>[number];

const toKnown = (
  { familyName, ...row }: Identity,
  numbers: ReadonlyMap<number, readonly string[]>,
  fold: (name: string) => string,
): KnownPerson => ({ ...row, familyKey: fold(familyName), externalIds: numbers.get(row.id) ?? [] });

async function withNumbers(db: Db, sender: number | null, rows: readonly Identity[]): Promise<KnownPerson[]> {
  const numbers = new Map<number, string[]>();
  for (const some of inPortions(rows.map(({ id }) => id)))
    for (const [id, given] of await numbersGivenBy(db, sender, some)) numbers.set(id, given);
  const fold = nameFolder();
  return rows.map((row) => toKnown(row, numbers, fold)).sort((a, b) => a.id - b.id);
}

async function holdersOf(db: Db, sender: number | null, externalIds: readonly string[]): Promise<number[]> {
  if (externalIds.length === 0) return [];
  let query = db.selectFrom('externalId').select('participantId').where('value', 'in', externalIds);
  if (sender !== null) query = query.where('organisationId', '=', sender);
  return (await query.execute()).map(({ participantId }) => participantId);
}

/** @param only of these people, where not of all */
async function numbersGivenBy(db: Db, sender: number | null, only?: readonly number[]): Promise<Map<number, string[]>> {
  let query = db.selectFrom('externalId').select(['participantId', 'value']).orderBy('id');
  if (sender !== null) query = query.where('organisationId', '=', sender);
  if (only !== undefined) query = query.where('participantId', 'in', only);
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
  for (const some of inPortions(ids)) {
    const numbers = await numbersGivenBy(db, sender, some);
    const levels = await newestLevels(db, some);
    const own = await ownValuesOf(db, 'participant', some);
    const sources = await identitySources(db, some);
    for (const row of await db.selectFrom('participant').selectAll().where('id', 'in', some).execute()) {
      current.set(row.id, {
        fields: toFields(row),
        personalIdKnown: row.personalIdDigest !== null,
        externalIds: numbers.get(row.id) ?? [],
        levels: levels.get(row.id) ?? [],
        own: own.get(row.id) ?? {},
        saidByOthers: saidByOthers(sources.get(row.id) ?? [], row.receivedFromId, sender),
      });
    }
  }
  return current;
}

const nobody: ReadonlySet<string> = new Set();

/** Without a sender nobody can tell who the others are. */
function saidByOthers(
  sources: readonly { readonly field: string; readonly organisationId: number | null }[],
  receivedFrom: number | null,
  sender: number | null,
): ReadonlySet<string> {
  if (sender === null || (sources.length === 0 && receivedFrom === sender)) return nobody;
  const by = new Map(sources.map(({ field, organisationId }) => [field, organisationId]));
  return new Set(identityKeys.filter((key) => (by.has(key) ? by.get(key) : receivedFrom) !== sender));
}

/** Who said the names and the day of birth, where it is not the one from whom the person came. */
async function identitySources(db: Db, ids: readonly number[]) {
  const rows = await db
    .selectFrom('fieldSource')
    .select(['participantId', 'field', 'organisationId'])
    .where('participantId', 'in', ids)
    .where('field', 'in', [...identityKeys])
    .execute();
  return groupBy(rows, ({ participantId }) => participantId);
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
