/** Profiles as YAML: a name each, so that a network of coordinators can share them. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { type ProfileDocument, profileSchema } from './profile.ts';

export type ReadProfiles =
  | { readonly ok: true; readonly profiles: readonly { readonly name: string; readonly document: ProfileDocument }[] }
  | { readonly ok: false; readonly where: string };

/** `where` names the profile and the key that is wrong; empty when it is no YAML. */
export function readProfiles(text: string): ReadProfiles {
  try {
    const parsed = v.safeParse(v.record(v.pipe(v.string(), v.nonEmpty()), profileSchema), parse(text));
    if (!parsed.success)
      return {
        ok: false,
        where: parsed.issues.map((issue) => v.getDotPath(issue) ?? '').find((path) => path !== '') ?? '',
      };
    return { ok: true, profiles: Object.entries(parsed.output).map(([name, document]) => ({ name, document })) };
  } catch {
    return { ok: false, where: '' };
  }
}
