/** What is said beside a name so that two people of one name are not mistaken for each other: age and municipality, never the identity code. */
import { municipalityName } from '../cli/reference.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { ageOf, fullName, type Participant } from './participant.ts';

type Person = Pick<Participant, 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'municipality'>;

/** `aged 34, Esbo`; empty when neither is known. */
export function besideName(person: Person, today: DateText, t: Texts): string {
  const age = ageOf(person, today);
  return [age === null ? '' : t.participant.aged(age), municipalityName(person.municipality, t.language)]
    .filter((part) => part !== '')
    .join(', ');
}

/** `Ali Hassan (aged 34, Esbo)`. */
export function toldApart(person: Person, today: DateText, t: Texts): string {
  const more = besideName(person, today, t);
  return more === '' ? fullName(person) : `${fullName(person)} (${more})`;
}
