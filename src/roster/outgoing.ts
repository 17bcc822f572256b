/** Lists that go out: which field stands in which column, under which heading, and how it is written so that it can be read in again. */
import { municipalityName } from '../cli/reference.ts';
import type { Texts } from '../i18n/index.ts';
import { fold } from '../lib/fold.ts';
import type { Language } from '../lib/vocabulary.ts';
import {
  isOwnName,
  keyOfName,
  numberInWords,
  type OwnName,
  type OwnValue,
  type OwnValues,
} from '../own-field/own-field.ts';
import { type FieldKey, fieldKeys, participantFields } from '../participant/fields.ts';
import type { Participant } from '../participant/participant.ts';
import type { RosterField } from './fields.ts';
import { ownFieldName } from './own-fields.ts';
import type { Reference } from './reference.ts';

/** Headings of fields by language, the first of each: `headers.yaml`, parsed. */
export type Headings = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** A field as sharing knows it: a participant's, an own one, a level, or the number by which the receiver knows her. */
export type OutgoingField = FieldKey | OwnName | 'levelSv' | 'levelFi' | 'levelEn' | 'languages' | 'externalId';

const beside = ['levelSv', 'levelFi', 'levelEn', 'languages', 'externalId'] as const;

export const isOutgoing = (key: string): key is OutgoingField =>
  isOwnName(key) || (fieldKeys as readonly string[]).includes(key) || (beside as readonly string[]).includes(key);

/** Where the list of participants' fields and that of rosters have another name for one thing. */
const rosterNames: Readonly<Partial<Record<OutgoingField, RosterField>>> = {
  citizenships: 'citizenship',
  languages: 'otherLanguages',
};

export const rosterFieldOf = (key: OutgoingField): string => rosterNames[key] ?? key;

/** An own field stands under its own name when that means it, else under its key: the list must be read back as it went out. */
export function headingOf(key: OutgoingField, headings: Headings, language: Language, reference: Reference): string {
  const label = ownFieldName(key, reference, language);
  if (label !== null) return reference.headings.get(fold(label)) === key ? label : key;
  return headings[rosterFieldOf(key)]?.[language]?.[0] ?? key;
}

/**
 * The cell of a field; empty when nothing is known.
 * @param receiver handle of the organisation whose own number of the person goes out
 */
export function outgoingCell(
  person: Participant & { readonly own: OwnValues },
  key: OutgoingField,
  receiver: string,
  t: Texts,
): string {
  if (isOwnName(key)) return ownCell(person.own[keyOfName(key)], t);
  switch (key) {
    case 'levelSv':
    case 'levelFi':
    case 'levelEn':
      return person.levels.findLast(({ language }) => language === levelLanguages[key])?.level ?? '';
    case 'languages':
      return [person.motherTongue, ...(person.otherLanguages ?? [])].filter((one) => one !== null).join('; ');
    case 'externalId':
      return person.externalIds.find(({ from }) => from === receiver)?.id ?? '';
    default:
      return fieldCell(person, key, t);
  }
}

function ownCell(value: OwnValue | undefined, t: Texts): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? t.rosterExport.yes : t.rosterExport.no;
  return typeof value === 'number' ? numberInWords(value, t.language) : value;
}

const levelLanguages = { levelSv: 'sv', levelFi: 'fi', levelEn: 'en' } as const;

function fieldCell(person: Participant, key: FieldKey, t: Texts): string {
  const value = person[key];
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t.rosterExport.yes : t.rosterExport.no;
  if (typeof value !== 'string') return Array.isArray(value) ? value.join('; ') : String(value);
  return participantFields[key].kind === 'municipality' ? municipalityName(value, t.language) : value;
}
