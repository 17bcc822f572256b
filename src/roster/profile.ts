/** A profile: how the lists of one sender are read, recognised by the shape of their header. */
import * as v from 'valibot';
import { fold } from '../lib/fold.ts';
import { languages } from '../lib/vocabulary.ts';
import { isReasonHeading } from './reason-heading.ts';

/** What of a profile is kept and exchanged; the keys are those of the options of `roster import`. */
export const profileSchema = v.strictObject({
  map: v.optional(v.array(v.pipe(v.string(), v.includes('='))), []),
  sheet: v.optional(v.string()),
  encoding: v.optional(v.string()),
  delimiter: v.optional(v.string()),
  nameOrder: v.optional(v.picklist(['given-first', 'family-first'])),
  levelLanguage: v.optional(v.picklist(languages)),
  /** Handle of the organisation that sends such lists. */
  from: v.optional(v.string()),
  /** The headings of such a list, in their order. */
  headings: v.array(v.string()),
});

export type ProfileDocument = v.InferOutput<typeof profileSchema>;

export interface Profile {
  readonly id: number;
  readonly name: string;
  /** Handle. */
  readonly organisation: string | null;
  readonly document: ProfileDocument;
}

/** By what a header is known again: its headings folded, in any order, so that a moved column does not matter. */
export const shapeOf = (header: readonly string[]): string =>
  header
    .filter((heading) => !isReasonHeading(heading))
    .map(fold)
    .filter((heading) => heading !== '')
    .sort()
    .join('|');

/** So much of a header must be as it was: a sender renames a column or two. */
const leastShared = 0.6;

/** Which headings of a profile a list lacks, and which it has besides; null for another kind of list. */
export function changedHeadings(
  known: readonly string[],
  header: readonly string[],
): { readonly gone: readonly string[]; readonly fresh: readonly string[] } | null {
  const [before, now] = [new Set(known.map(fold)), new Set(header.map(fold))];
  const gone = known.filter((heading) => !now.has(fold(heading)));
  const fresh = header.filter(
    (heading) => !before.has(fold(heading)) && heading.trim() !== '' && !isReasonHeading(heading),
  );
  return known.length > 2 && known.length - gone.length >= known.length * leastShared ? { gone, fresh } : null;
}
