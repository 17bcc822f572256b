/** What the fields of a roster are called by the reader. */
import type { Texts } from '../i18n/index.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { type FieldKey, participantFields } from '../participant/fields.ts';
import { ownFieldName } from './own-fields.ts';

/** A field of participants by its label, an own one by its own; what only rosters have by its own; anything else by its key. */
export function fieldName(key: string, t: Texts, ownFields: readonly OwnField[] = []): string {
  const own = ownFieldName(key, { ownFields }, t.language);
  if (own !== null) return own;
  if (Object.hasOwn(participantFields, key)) return t.participant.fields[key as FieldKey];
  const names: Readonly<Record<string, string>> = t.rosterImport.fields;
  return names[key] ?? key;
}
