/** Profiles as YAML: a name each, so that a network of coordinators can share them. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { type RosterField, rosterFields } from './fields.ts';
import { type ProfileDocument, profileSchema } from './profile.ts';

/** The key beside the profiles' names under which a file has headings of its own: `$headings: {Etternavn: familyName}`. */
export const headingsKey = '$headings';

export type ReadProfiles =
  | {
      readonly ok: true;
      readonly profiles: readonly { readonly name: string; readonly document: ProfileDocument }[];
      readonly headings: readonly { readonly heading: string; readonly field: RosterField }[];
    }
  | { readonly ok: false; readonly where: string };

const fileSchema = v.objectWithRest(
  { [headingsKey]: v.optional(v.record(v.pipe(v.string(), v.nonEmpty()), v.picklist(rosterFields))) },
  profileSchema,
);

/** `where` names the profile and the key that is wrong; empty when it is no YAML. */
export function readProfiles(text: string): ReadProfiles {
  try {
    const parsed = v.safeParse(fileSchema, parse(text));
    if (!parsed.success)
      return {
        ok: false,
        where: parsed.issues.map((issue) => v.getDotPath(issue) ?? '').find((path) => path !== '') ?? '',
      };
    const { [headingsKey]: headings = {}, ...profiles } = parsed.output;
    return {
      ok: true,
      profiles: Object.entries(profiles).map(([name, document]) => ({ name, document })),
      headings: Object.entries(headings).map(([heading, field]) => ({ heading, field })),
    };
  } catch {
    return { ok: false, where: '' };
  }
}
