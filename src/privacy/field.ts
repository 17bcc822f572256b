/** The fields that may be shared, by name, by label, and by ready-made profile. */
import { parse } from 'yaml';
import { sharingFields } from '../agreement/faults.ts';
import { readShipped } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Texts } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel, ownName } from '../own-field/own-field.ts';
import { type FieldKey, fieldKeys } from '../participant/fields.ts';

/** Profiles that ship with the program: a list of fields under a name, with the law it comes from. */
export const sharingProfiles = ['fi-koto-94'] as const;
export type SharingProfile = (typeof sharingProfiles)[number];

/** The fields of a profile, in its order. */
export function fieldsOfProfile(name: SharingProfile): string[] {
  const { items } = parse(readShipped(`privacy/${name}.yaml`)) as { items: { fields: string[] }[] };
  return items.flatMap(({ fields }) => fields);
}

/** Keys of fields with the fields of profiles in place of their names. */
export const expandProfiles = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const profile = sharingProfiles.find((known) => known === name);
    return profile === undefined ? [name] : fieldsOfProfile(profile);
  });

/** The keys meant by typed words: keys of fields, own ones among them, and names of profiles. Throws `usage` for one that is none. */
export function readSharedFields(typed: readonly string[], ownFields: readonly OwnField[]): string[] {
  const known = [...sharingFields, ...ownFields.map(({ key }) => ownName(key))];
  const fields = typed.flatMap((word) => {
    const profile = sharingProfiles.find((name) => name === word.toLowerCase());
    if (profile !== undefined) return fieldsOfProfile(profile);
    const field = known.find((key) => key.toLowerCase() === word.toLowerCase());
    if (field !== undefined) return [field];
    const close = nearest(word, [...known, ...sharingProfiles]);
    throw new SamspelError('usage', (t) => t.privacy.unknownField(word), {
      hint: (t) => (close === null ? t.privacy.fieldsAre(known) : t.cli.didYouMean(close)),
    });
  });
  return [...new Set(fields)];
}

/** What a person calls the field; `ownFields` tell what their own names are. */
export function fieldLabel(t: Texts, key: string, ownFields: readonly OwnField[]): string {
  const own = isOwnName(key) ? findOwnField(ownFields, key) : undefined;
  if (own !== undefined) return ownLabel(own, t.language);
  if ((fieldKeys as readonly string[]).includes(key)) return t.participant.fields[key as FieldKey];
  return key in t.privacy.besideFields ? t.privacy.besideFields[key as keyof typeof t.privacy.besideFields] : key;
}
