/** What is looked at whenever a participant's fields are written: her identity code, what can't be true together, a missing guardian. */
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { parseIdentityCode } from '../../lib/identity-code.ts';
import { isMinor } from '../minor.ts';
import { contradictions, type Participant } from '../participant.ts';

/** Throws `bad-data` without repeating the code: it must not stand in anyone's terminal history twice. */
export function readPersonalId(typed: string): { code: string; birthDate: string } {
  const code = parseIdentityCode(typed);
  if (!code.valid)
    throw new SamspelError('bad-data', (t) => t.participant.badPersonalId(code.fault), {
      hint: (t) => t.participant.badPersonalIdHint,
    });
  return code;
}

/** Throws `bad-data` for what can't be true together. */
export function checkFields(
  fields: Parameters<typeof contradictions>[0],
  today: string,
  codeSays: string | null,
): void {
  const [contradiction] = contradictions(fields, today);
  if (contradiction !== undefined)
    throw new SamspelError('bad-data', (t) => t.participant.contradictions[contradiction]);
  if (codeSays !== null && fields.birthDate != null && fields.birthDate !== codeSays)
    throw new SamspelError('bad-data', (t) => t.participant.codeAndBirthDate);
}

/** Somebody under 18 without a guardian can be entered, but little can be agreed with her: it is said at once. */
export function sayIfGuardianMissing(
  context: Context,
  person: Pick<Participant, 'id' | 'birthDate' | 'birthYear' | 'guardian'>,
): void {
  if (!isMinor(person, context.today) || person.guardian !== null) return;
  context.say((t) => t.participant.needsGuardian(person.id));
  context.say((t) => t.participant.needsGuardianHint(person.id));
}
