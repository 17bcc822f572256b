/** In which columns a list goes out: our own, or those of the receiver as a profile knows them. */
import type { Language } from '../lib/vocabulary.ts';
import { understand } from './columns.ts';
import { type Headings, headingOf, type OutgoingField, rosterFieldOf } from './outgoing.ts';
import type { ProfileDocument } from './profile.ts';
import type { Reference } from './reference.ts';

export interface OutgoingColumn {
  readonly heading: string;
  /** Null for a column of the receiver's that stays empty. */
  readonly key: OutgoingField | null;
}

/** With a profile its headings in its order; what may go and has no column there does not go. */
export function layoutOf(
  keys: readonly OutgoingField[],
  profile: ProfileDocument | null,
  headings: Headings,
  reference: Reference,
  language: Language,
): OutgoingColumn[] {
  if (profile === null) return keys.map((key) => ({ key, heading: headingOf(key, headings, language, reference) }));
  const chosen = new Map(
    profile.map.map((one) => [one.slice(0, one.lastIndexOf('=')).trim(), one.slice(one.lastIndexOf('=') + 1).trim()]),
  );
  return profile.headings.map((heading) => {
    const field = chosen.get(heading) ?? understand(heading, reference)?.field;
    return { heading, key: keys.find((key) => rosterFieldOf(key) === field) ?? null };
  });
}
