/** Writes what a list brings: new people in bulk, changed ones field by field. */
import type { DateText } from '../../lib/date.ts';
import type { OwnField } from '../../own-field/own-field.ts';
import { nameKey } from '../../participant/participant.ts';
import { noteSources, toRow, toRowChange } from '../../participant/records.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';
import type { PlanRow } from '../plan.ts';
import type { RosterPerson } from '../roster.ts';
import { addOwnOfRows, changeOwnOfRow } from './own-values.ts';
import { inPortions } from './portions.ts';

/** Where a list comes from and goes to. */
export interface Arrival {
  readonly sender: number | null;
  readonly partnership: number | null;
  readonly today: DateText;
  readonly actor: string;
  readonly digestOf: (personalId: string) => string;
  /** The fields that `own` of a person speaks of. */
  readonly ownFields?: readonly OwnField[];
  /** Called after each portion with how many rows it wrote. */
  readonly written: (rows: number) => void;
}

/** Someone new: the row that told of her, and her number. */
export interface Newcomer {
  readonly row: number;
  readonly id: number;
}

/** Carries out a plan: new people in bulk, changed ones field by field. Rejected rows, and those of which the sender must be asked, are left alone. */
export async function applyPlan(tx: Tx, rows: readonly PlanRow[], arrival: Arrival): Promise<Newcomer[]> {
  const created = rows.filter(({ outcome, apart }) => outcome === 'created' || apart);
  const newcomers: Newcomer[] = [];
  for (const some of inPortions(created)) {
    const ids = await create(tx, some, arrival);
    for (const [place, id] of ids.entries()) newcomers.push({ row: some[place]?.row ?? 0, id });
    arrival.written(some.length);
  }
  for (const row of rows) if (row.outcome === 'updated') await update(tx, row, arrival);
  return newcomers;
}

async function create(tx: Tx, rows: readonly PlanRow[], arrival: Arrival): Promise<readonly number[]> {
  const provenance = { enteredBy: arrival.actor, enteredOn: arrival.today, receivedFromId: arrival.sender };
  const people = rows.map(({ person, nameKey: key }) => ({ person: person ?? {}, key }));
  const ids = await tx.insertMany(
    'participant',
    people.map(({ person, key }) => {
      const { personalId, externalId: _, levels: __, own: ___, ...fields } = person;
      const digest = personalId === undefined ? null : arrival.digestOf(personalId);
      return toRow({ givenName: '', familyName: '', ...fields }, provenance, digest, key);
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
  await addOwnOfRows(tx, numbered, arrival.ownFields ?? []);
  const { partnership } = arrival;
  if (partnership !== null)
    await tx.insertMany(
      'participation',
      numbered.map(({ person, id }) => participationOf(person, id, partnership, arrival.today)),
    );
  return ids;
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
  const { personalId, externalId: _, levels = [], own: __, ...fields } = person;
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
  const { sender: organisationId, today, actor } = arrival;
  await noteSources(tx, [
    {
      participantId: participant,
      fields: Object.keys(changed),
      organisationId,
      saidOn: today,
      enteredBy: actor,
      enteredOn: today,
    },
  ]);
  if ('externalId' in changes) await tx.insertMany('externalId', numbersOf(person, participant, arrival));
  await tx.insertMany(
    'languageLevel',
    levelsOf({ levels: levels.filter(({ language }) => levelKey(language) in changes) }, participant, arrival),
  );
  await changeOwnOfRow(tx, { person, id: participant, changes }, arrival.ownFields ?? []);
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
