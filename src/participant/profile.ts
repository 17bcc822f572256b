/** Which fields of participants a partnership uses: only those are asked for, and only those are missed. */
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from './fields.ts';

/** What everyone has, and what the program fills in by itself: no partnership need choose it. */
const given: ReadonlySet<FieldKey> = new Set(['givenName', 'familyName', 'joinedOn', 'leftOn', 'exitReason']);

/** The fields among which a partnership chooses, in the order in which a person reads them. */
export const profileFields: readonly FieldKey[] = fieldKeys.filter((key) => !given.has(key));

/** A field from its key or its option: `arrivalDate`, `arrival-date`. Throws `usage` for what is none. */
export function readProfileField(option: string, typed: string): FieldKey {
  const key = profileFields.find((known) => known.toLowerCase() === typed.replaceAll('-', '').toLowerCase());
  if (key === undefined)
    throw new SamspelError('usage', (t) =>
      t.cli.notAChoice(option, typed, profileFields, nearest(typed, profileFields)),
    );
  return key;
}

/** Each once, in the usual order. */
export const inUsualOrder = (fields: Iterable<FieldKey>): FieldKey[] => {
  const chosen = new Set(fields);
  return profileFields.filter((key) => chosen.has(key));
};

/** Of the fields that are used those of which nothing is known. An empty list says that there is nothing, not that nobody asked. */
export const missingFields = (person: Partial<ParticipantFields>, used: readonly FieldKey[]): FieldKey[] =>
  used.filter((key) => (person[key] ?? null) === null);
