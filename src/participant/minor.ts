/** People under 18: what asks for a guardian. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import { ageOf, type Participant } from './participant.ts';

export const adultAge = 18;

/** True when she is known to be under 18 on that day; an unknown age is taken for an adult's. */
export function isMinor(person: Pick<Participant, 'birthDate' | 'birthYear'>, on: DateText): boolean {
  const age = ageOf(person, on);
  return age !== null && age < adultAge;
}

/**
 * What is agreed with a person under 18 is agreed with her guardian too. Throws `refused` when no guardian is recorded: the name of a parent,
 * or for a child who came alone of the representative whom a court has given her.
 */
export function requireGuardian(
  person: Pick<Participant, 'id' | 'birthDate' | 'birthYear' | 'guardian'>,
  on: DateText,
): void {
  if (isMinor(person, on) && person.guardian === null)
    throw new SamspelError('refused', (t) => t.participant.needsGuardian(person.id), {
      hint: (t) => t.participant.needsGuardianHint(person.id),
    });
}
