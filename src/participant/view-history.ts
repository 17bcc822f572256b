/** How the history of a participant looks: who changed which field, when, and from which list. */
import { municipalityName } from '../cli/reference.ts';
import { type Column, type Details, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { languageName } from '../language/codes.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
import { choiceWord } from './choice-word.ts';
import { countryName } from './country.ts';
import { type FieldKey, participantFields } from './fields.ts';
import type { FieldChange } from './records.ts';

const columnsWith = (own: readonly OwnField[]): readonly Column<FieldChange>[] => [
  { key: 'at', heading: (t) => t.register.headings.at, value: (row) => row.at, kind: 'moment' },
  { key: 'operation', heading: (t) => t.register.headings.operation, value: (row) => row.operation, hidden: true },
  { key: 'actor', heading: (t) => t.register.headings.actor, value: (row) => row.actor },
  { key: 'command', heading: (t) => t.register.headings.command, value: (row) => row.command },
  { key: 'file', heading: (t) => t.duplicates.headings.file, value: (row) => row.file },
  {
    key: 'field',
    heading: (t) => t.duplicates.headings.field,
    value: (row) => row.field,
    words: (row) => (t) => fieldLabel(row.field, own, t),
  },
  {
    key: 'from',
    heading: (t) => t.duplicates.headings.before,
    value: (row) => row.from,
    words: (row) => (t) => inWords(row.field, row.from, t),
  },
  {
    key: 'to',
    heading: (t) => t.duplicates.headings.after,
    value: (row) => row.to,
    words: (row) => (t) => inWords(row.field, row.to, t),
  },
];

/** What was kept, as a person reads it: names for codes, days as her language writes them. */
function inWords(field: string, kept: FieldChange['from'], t: Texts): string {
  if (typeof kept === 'boolean') return kept ? t.cli.yes : t.cli.no;
  const said = kept === null ? '' : String(kept);
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

function fieldLabel(field: string, own: readonly OwnField[], t: Texts): string {
  if (Object.hasOwn(participantFields, field)) return t.participant.fields[field as FieldKey];
  const found = isOwnName(field) ? findOwnField(own, field) : undefined;
  return found === undefined ? field : ownLabel(found, t.language);
}

/** The part of a participant's page that tells her history. */
export const historyPart = (
  rows: readonly FieldChange[],
  own: readonly OwnField[],
): NonNullable<Details['parts']>[number] => ({
  key: 'history',
  heading: (t) => t.duplicates.headings.history,
  table: table({ columns: columnsWith(own), rows, empty: () => '' }),
});
