/** What the rows of a roster say in the register's own fields, as it is written. */
import { type OwnField, ownName, toStored } from '../../own-field/own-field.ts';
import { addOwnValues, changeOwnValues } from '../../own-field/records.ts';
import type { Tx } from '../../store/index.ts';
import type { Changes } from '../changes.ts';
import type { RosterPerson } from '../roster.ts';

interface Numbered {
  readonly person: RosterPerson;
  readonly id: number;
}

/** The values of new people, all at once. */
export async function addOwnOfRows(tx: Tx, people: readonly Numbered[], ownFields: readonly OwnField[]): Promise<void> {
  await addOwnValues(
    tx,
    people.flatMap(({ person: { own = {} }, id: of }) =>
      ownFields.flatMap(({ id: field, key }) => {
        const value = own[key];
        return value === undefined ? [] : [{ subject: 'participant' as const, of, field, value: toStored(value) }];
      }),
    ),
  );
}

/** Of one who is known those values that the plan changes. */
export async function changeOwnOfRow(
  tx: Tx,
  { person: { own = {} }, id, changes }: Numbered & { readonly changes: Changes },
  ownFields: readonly OwnField[],
): Promise<void> {
  const changed = Object.fromEntries(Object.entries(own).filter(([key]) => ownName(key) in changes));
  if (Object.keys(changed).length > 0) await changeOwnValues(tx, 'participant', id, changed, ownFields);
}
