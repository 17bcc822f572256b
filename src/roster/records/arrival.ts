/** Writes what a list brings: new people in bulk, changed ones field by field. */
import { toRow } from '../../participant/records.ts';
import type { Tx } from '../../store/index.ts';
import type { PlanRow } from '../plan.ts';
import { changeKnown } from './arrival-changes.ts';
import { type Arrival, levelsOf, numbersOf, participationOf } from './arrival-rows.ts';
import { addOwnOfRows } from './own-values.ts';
import { inPortions } from './portions.ts';

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
  for (const some of inPortions(rows.filter(({ outcome }) => outcome === 'updated')))
    await changeKnown(tx, some, arrival);
  return newcomers;
}

async function create(tx: Tx, rows: readonly PlanRow[], arrival: Arrival): Promise<readonly number[]> {
  const provenance = { enteredBy: arrival.actor, enteredOn: arrival.today, receivedFromId: arrival.sender };
  const people = rows.map(({ person, nameKey: key }) => ({ person: person ?? {}, key }));
  const ids = await tx.insertMany(
    'participant',
    people.map(({ person, key }) => {
      const digest = person.personalId === undefined ? null : arrival.digestOf(person.personalId);
      return toRow(person, provenance, digest, key);
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
