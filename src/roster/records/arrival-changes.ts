/** What a list changes of people who are known, many of them at once. */
import { nameKey } from '../../participant/participant.ts';
import { noteSources, toRowChange } from '../../participant/records.ts';
import type { RowUpdate, Tx } from '../../store/index.ts';
import { levelKeys } from '../changes.ts';
import type { PlanRow } from '../plan.ts';
import type { RosterPerson } from '../roster.ts';
import { type Arrival, levelsOf, numbersOf, participationOf } from './arrival-rows.ts';
import { changeOwnOfRow } from './own-values.ts';

/** Who is changed: what of her, by what the list says. */
type KnownChange = Pick<PlanRow, 'participant' | 'person' | 'changes'>;

interface Changed extends Pick<PlanRow, 'changes'> {
  readonly id: number;
  readonly person: RosterPerson;
}

/** Carries out what the plan changes of these people. */
export async function changeKnown(tx: Tx, rows: readonly KnownChange[], arrival: Arrival): Promise<void> {
  const people = rows.flatMap(({ participant: id, person, changes }): Changed[] =>
    id === null || person === null ? [] : [{ id, person, changes }],
  );
  if (people.length === 0) return;
  await changeFields(tx, people, arrival);
  const { sender, partnership, today, actor } = arrival;
  const by = { organisationId: sender, saidOn: today, enteredBy: actor, enteredOn: today };
  await noteSources(
    tx,
    people.map((one) => ({ participantId: one.id, fields: Object.keys(fieldsOf(one)), ...by })),
  );
  await tx.insertMany(
    'externalId',
    people.flatMap(({ id, person, changes }) => ('externalId' in changes ? numbersOf(person, id, arrival) : [])),
  );
  await tx.insertMany(
    'languageLevel',
    people.flatMap((one) => levelsOf({ levels: changedLevels(one) }, one.id, arrival)),
  );
  for (const one of people) if (one.person.own !== undefined) await changeOwnOfRow(tx, one, arrival.ownFields ?? []);
  if (partnership !== null)
    await tx.insertMany(
      'participation',
      people.flatMap(({ id, person, changes }) =>
        'partnership' in changes ? [participationOf(person, id, partnership, today)] : [],
      ),
    );
}

async function changeFields(tx: Tx, people: readonly Changed[], { digestOf }: Arrival): Promise<void> {
  const keys = await changedNameKeys(tx, people);
  const updates = people.map((one): RowUpdate<'participant'> => {
    const { personalId } = one.person;
    const key = keys.get(one.id);
    return {
      ...toRowChange(fieldsOf(one)),
      ...('personalId' in one.changes && personalId !== undefined ? { personalIdDigest: digestOf(personalId) } : {}),
      ...(key === undefined ? {} : { nameKey: key }),
      id: one.id,
    };
  });
  await tx.updateMany(
    'participant',
    updates.filter((update) => Object.keys(update).length > 1),
  );
}

/** The folded names of those whose name changes: it follows, also when only a part of the name does. */
async function changedNameKeys({ db }: Tx, people: readonly Changed[]): Promise<ReadonlyMap<number, string>> {
  const renamed = people.filter(({ changes }) => 'givenName' in changes || 'familyName' in changes);
  if (renamed.length === 0) return new Map();
  const before = await db
    .selectFrom('participant')
    .select(['id', 'givenName', 'familyName'])
    .where(
      'id',
      'in',
      renamed.map(({ id }) => id),
    )
    .execute();
  const kept = new Map(before.map(({ id, ...name }) => [id, name]));
  return new Map(
    renamed.map((one) => {
      const name = { givenName: '', familyName: '', ...kept.get(one.id), ...fieldsOf(one) };
      return [one.id, nameKey(name.givenName, name.familyName)];
    }),
  );
}

/** What the row says in the fields that change. */
function fieldsOf({ person, changes }: Changed) {
  const { personalId: _, externalId: __, levels: ___, own: ____, ...fields } = person;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key in changes)) as Partial<typeof fields>;
}

const changedLevels = ({ person: { levels = [] }, changes }: Changed) =>
  levels.filter(({ language }) => levelKeys[language] in changes);
