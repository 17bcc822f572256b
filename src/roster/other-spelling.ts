/** What a sender says again and again of a name or a birthday that somebody else has told in another way. */
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import { jaroWinkler, placesOff } from '../linkage/similarity.ts';
import { plainSpelling, soundOf } from '../linkage/sound.ts';
import type { Changes } from './changes.ts';

interface Names {
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
}

/**
 * Without what is only another spelling, or another slip, of what a different source has said: which is right nobody knows, and two senders
 * would else write over each other every month. A new family name, and a correction by the one who said it first, are taken over.
 * @param said the fields that another source than this sender has said
 */
export function withoutOtherSpellings(changes: Changes, said: ReadonlySet<string>, kept: Names, told: Names): Changes {
  if (said.size === 0 || !Object.keys(changes).some((key) => said.has(key))) return changes;
  const isSwapped = areAlike(kept.givenName, told.familyName) && areAlike(kept.familyName, told.givenName);
  return Object.fromEntries(
    Object.entries(changes).filter(([key, { from, to }]) => {
      if (!said.has(key) || typeof from !== 'string' || typeof to !== 'string') return true;
      if (key === 'birthDate') return !isSlip(from, to);
      return !((isSwapped && key !== 'formerName') || areAlike(from, to));
    }),
  );
}

/** True when both names are known of both, and neither is anything like one of the other's. */
export function haveOtherNames(a: Names, b: Names): boolean {
  const [ours, theirs] = [a, b].map(({ givenName, familyName }) => [fold(givenName ?? ''), fold(familyName ?? '')]);
  if (ours?.includes('') || theirs?.includes('')) return false;
  return ours?.some((name) => theirs?.some((other) => areAlike(name, other))) === false;
}

/** The same bounds as where people are compared. */
function areAlike(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [plainSpelling(a), plainSpelling(b)];
  const sound = soundOf(a);
  return one === other || jaroWinkler(one, other) >= 0.84 || (sound.length >= 3 && sound === soundOf(b));
}

/** One digit off, two changed about, or day and month. */
function isSlip(a: DateText, b: DateText): boolean {
  const [year, month, day] = a.split('-');
  return b === `${year}-${day}-${month}` || placesOff(a, b) <= 1;
}
