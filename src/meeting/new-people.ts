/** People in minutes who are not among the contact persons of their organisation: offered to be added, or told. */
import type { Context } from '../cli/context.ts';
import { addContactPerson } from '../organisation/records.ts';
import type { Tx } from '../store/index.ts';
import type { Matched, ResolvedMinutes } from './resolve.ts';

type NewPerson = ResolvedMinutes['newPeople'][number];

/** Those whom the person at the terminal wants to have added; nobody in a script. */
export async function offerNewPeople(context: Context, { newPeople }: ResolvedMinutes): Promise<readonly NewPerson[]> {
  if (context.prompt === null || newPeople.length === 0) return [];
  return context.prompt.tick(
    context.texts.meeting.ask.addPeople,
    newPeople.map((person) => ({ name: `${person.name} (${person.organisation})`, value: person })),
  );
}

/** Adds them as contact persons; the minutes that come back name them as such. */
export async function addNewPeople(
  tx: Tx,
  minutes: ResolvedMinutes,
  added: readonly NewPerson[],
): Promise<ResolvedMinutes> {
  const numbers = new Map<string, number>();
  for (const { name, organisationId } of added)
    numbers.set(`${organisationId} ${name}`, await addContactPerson(tx, { organisationId, name }));
  const known = <T extends Matched>(person: T): T => {
    const number = numbers.get(`${person.organisationId} ${person.name}`);
    return number === undefined ? person : { ...person, contactPersonId: number };
  };
  return {
    ...minutes,
    attendance: minutes.attendance.map(known),
    owners: minutes.owners.map((some) => some.map(known)),
  };
}

/** People are taken as they are named; who is not in the register is told, so that she can be added. */
export function tellUnknown(context: Context, minutes: ResolvedMinutes, added: readonly NewPerson[]): void {
  const left = minutes.newPeople.filter((person) => !added.includes(person));
  if (left.length > 0)
    context.say((t) => t.meeting.newPeople(left.map(({ name, organisation }) => `${name} (${organisation})`)));
  const unknown = minutes.owners
    .flat()
    .filter(({ contactPersonId, organisationId }) => contactPersonId === null && organisationId === null);
  if (unknown.length > 0) context.say((t) => t.meeting.unknownOwners([...new Set(unknown.map(({ name }) => name))]));
}
