/** Own fields as columns of a roster: known by their names in three languages, read by what they hold. */
import { fold } from '../lib/fold.ts';
import type { Language } from '../lib/vocabulary.ts';
import { findOwnField, isOwnName, type OwnField, type OwnName, ownLabel, ownName } from '../own-field/own-field.ts';
import { type KeptField, kept } from './draft.ts';
import { fieldOf, isRosterField, type RosterField, rosterFields } from './fields.ts';
import type { Reference } from './reference.ts';
import { date } from './values/date.ts';
import { number } from './values/number.ts';
import { type ColumnReader, read, wrong } from './values/reading.ts';
import { line } from './values/text.ts';
import { yesNo } from './values/yes-no.ts';

/** What a column of a list may hold: a field that everybody has, or one of the register's own. */
export type ColumnField = RosterField | OwnName;

/** What the names of own fields add to the tables that ship. A name that stands for a kept field goes on standing for it. */
export function withOwnFields(reference: Reference, fields: readonly OwnField[]): Reference {
  const headings = new Map<string, ColumnField>(reference.headings);
  for (const field of fields)
    for (const heading of namesOf(field)) {
      const word = fold(heading);
      if (word !== '' && takenBy(word, reference) === null && !isOwnName(headings.get(word) ?? ''))
        headings.set(word, ownName(field.key));
    }
  return { ...reference, headings, ownFields: fields };
}

type Named = Pick<OwnField, 'key' | 'labels'>;

const namesOf = ({ key, labels }: Named): readonly string[] =>
  [ownName(key), key, ...Object.values(labels)].filter((name) => name !== null);

/** The kept field that everybody knows under this folded heading; null when there is none. */
function takenBy(word: string, { headings }: Reference): RosterField | null {
  const known = headings.get(word);
  return known !== undefined && isRosterField(known) && fieldOf(known).kept ? known : null;
}

/** Names of an own field that mean something else as headings of lists. */
export const takenNames = (field: Named, reference: Reference): { name: string; field: RosterField }[] =>
  [...new Set(namesOf(field))].flatMap((name) => {
    const taken = takenBy(fold(name), reference);
    return taken === null ? [] : [{ name, field: taken }];
  });

/** The field by which a column is read; null for one whose values the register has no place for. */
export function keptField(name: ColumnField, { ownFields = [] }: Reference): KeptField | null {
  if (isOwnName(name)) {
    const field = findOwnField(ownFields, name);
    return field === undefined ? null : ownColumn(field);
  }
  const field = fieldOf(name);
  return field.kept ? field : null;
}

/** The names that `--map` may say. */
export const columnFields = ({ ownFields = [] }: Pick<Reference, 'ownFields'>): readonly ColumnField[] => [
  ...rosterFields,
  ...ownFields.map(({ key }) => ownName(key)),
];

/** What a person calls an own field; null when the name is none. */
export function ownFieldName(
  name: string,
  { ownFields = [] }: Pick<Reference, 'ownFields'>,
  language: Language,
): string | null {
  const field = isOwnName(name) ? findOwnField(ownFields, name) : undefined;
  return field === undefined ? null : ownLabel(field, language);
}

/** When several columns tell it, the first that is not empty counts. */
function ownColumn(field: OwnField): KeptField {
  return kept(readerOf(field), ({ person }, value) => {
    const before = person.own?.[field.key];
    person.own = { [field.key]: value, ...person.own };
    return before === undefined || before === value;
  });
}

function readerOf({ kind, choices }: OwnField): ColumnReader<string | number | boolean> {
  switch (kind) {
    case 'text':
      return line(500);
    case 'number':
      return number;
    case 'date':
      return date;
    case 'yes-no':
      return yesNo;
    case 'choice':
      return choiceOf(choices);
  }
}

const choiceOf = (choices: readonly string[]): ColumnReader<string> => {
  const byWord = new Map([...choices].reverse().map((choice) => [fold(choice) || choice, choice]));
  return () => (cell) => {
    const value = choices.find((choice) => choice === cell) ?? byWord.get(fold(cell) || cell);
    return value === undefined ? wrong({ kind: 'choice', choices }) : read(value);
  };
};
