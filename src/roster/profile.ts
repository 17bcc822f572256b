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
