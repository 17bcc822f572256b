/** The people of a register as tables for look-ups. */
import type { KnownPeople, KnownPerson } from './match.ts';

/** The people of a register, for `match`. */
export function indexPeople(people: readonly KnownPerson[]): KnownPeople {
  const byExternalId = new Map<string, KnownPerson[]>();
  const byDigest = new Map<string, KnownPerson[]>();
  const byName = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const externalId of person.externalIds) add(byExternalId, externalId, person);
    if (person.personalIdDigest !== null) add(byDigest, person.personalIdDigest, person);
    add(byName, person.nameKey, person);
  }
  return {
    byExternalId: (externalId) => byExternalId.get(externalId) ?? [],
    byPersonalIdDigest: (digest) => byDigest.get(digest) ?? [],
    byName: (nameKey) => byName.get(nameKey) ?? [],
  };
}

function add(index: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [person]);
  else there.push(person);
}
