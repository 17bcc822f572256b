/** Fields of a participant and their values as a person reads them, away from her page. */
import { municipalityName } from '../cli/reference.ts';
import type { Texts } from '../i18n/index.ts';
import { languageName } from '../language/codes.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
import { choiceWord } from './choice-word.ts';
import { countryName } from './country.ts';
import { type FieldKey, participantFields } from './fields.ts';

/** What was kept, as a person reads it: names for codes, days as her language writes them; a list may still be JSON. */
export function inWords(field: string, kept: unknown, t: Texts): string {
  if (typeof kept === 'boolean') return kept ? t.cli.yes : t.cli.no;
  const said = kept === null || kept === undefined ? '' : Array.isArray(kept) ? JSON.stringify(kept) : String(kept);
  if (said === '' || !Object.hasOwn(participantFields, field)) return said;
  const key = field as FieldKey;
  const each = (word: (code: string) => string) =>
    said.startsWith('[') ? (JSON.parse(said) as string[]).map(word).join(', ') : word(said);
  switch (participantFields[key].kind) {
    case 'date':
      return t.format.date(said);
    case 'municipality':
      return municipalityName(said, t.language);
    case 'language':
    case 'languages':
      return each((code) => languageName(code, t.language));
    case 'country':
    case 'countries':
      return each((code) => countryName(code, t.language));
    case 'list':
      return each((word) => word);
    case 'choice':
      return choiceWord(t, key, said);
    case 'flag':
      return said === '1' || said === 'true' ? t.cli.yes : t.cli.no;
    default:
      return said;
  }
}

/** A field by its name, one of the register's own too. */
export function fieldLabel(field: string, own: readonly OwnField[], t: Texts): string {
  if (Object.hasOwn(participantFields, field)) return t.participant.fields[field as FieldKey];
  const found = isOwnName(field) ? findOwnField(own, field) : undefined;
  return found === undefined ? field : ownLabel(found, t.language);
}
