/** What a person is called in a list for an audit: always the same in one register, and telling nothing without its key. */
import { createHmac } from 'node:crypto';

/** Letters and digits that are not mistaken for each other (after Crockford). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param key of the register */
export function pseudonymOf(key: string, participant: number): string {
  const digest = createHmac('sha256', key).update(`evidence ${participant}`).digest();
  const word = [...digest.subarray(0, 10)].map((byte) => letters[byte % 32]).join('');
  return `P-${word.slice(0, 5)}-${word.slice(5)}`;
}

/** The number of the participant who is called so; null when nobody is. As typed: in any case, with or without dashes. */
export function participantOf(key: string, typed: string, participants: readonly number[]): number | null {
  const bare = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return participants.find((id) => bare(pseudonymOf(key, id)) === bare(typed)) ?? null;
}
