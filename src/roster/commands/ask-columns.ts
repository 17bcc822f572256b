/** Asks a person what the unsure columns of a list hold, with some of their values before her, and whether to remember it. */
import { basename, extname } from 'node:path';
import type { Context } from '../../cli/context.ts';
import type { Choice, Prompt } from '../../cli/prompt.ts';
import { holdsNames, type Mapping, surveyColumns } from '../columns.ts';
import { fieldName } from '../field-names.ts';
import { guessField } from '../guess-column.ts';
import { columnName } from '../map-option.ts';
import { nameOrderOf } from '../name-order.ts';
import { type ColumnField, columnFields, keptField } from '../own-fields.ts';
import type { ProfileDocument } from '../profile.ts';
import { valuesIn } from '../read-cells.ts';
import { chosenColumns, type ListOptions, type OpenedList } from '../read-list.ts';
import type { Reference } from '../reference.ts';
import type { Table } from '../roster.ts';
import { familyNamesInCapitals } from '../values/name.ts';

export interface Answered {
  readonly reading: ListOptions;
  readonly profile: { readonly name: string; readonly document: ProfileDocument } | null;
  /** Places of columns that shall become own fields. */
  readonly keep: readonly number[];
}

interface Asking {
  readonly reference: Reference;
  readonly sender: string | null;
  /** Which columns that are not known become own fields: all without a question, those of which it is answered, or none. */
  readonly unknown: 'all' | 'as-answered' | 'none';
}

/** Asks nothing in a script, nor of a list that is understood. */
export async function askColumns(
  context: Context,
  { table, source }: OpenedList,
  reading: ListOptions,
  { reference, sender, unknown }: Asking,
): Promise<Answered> {
  const { prompt } = context;
  const mapping = surveyColumns(table, reference, chosenColumns(reading.map, table, reference));
  const all = prompt === null ? [] : questionsOf(mapping, table, (values) => guessField(values, reference, context));
  const questions = unknown === 'all' ? all.filter(({ guess }) => guess !== null) : all;
  if (prompt === null || (questions.length === 0 && !needsOrder(mapping, table, reading)))
    return { reading, profile: null, keep: [] };
  const map = [...reading.map];
  const keep: number[] = [];
  for (const question of questions) {
    const answer = await askColumn(context, prompt, question, { table, reference, mayKeep: unknown === 'as-answered' });
    if (answer === asOwn) keep.push(question.index);
    else map.push(`${columnName(question.index, table.header)}=${answer}`);
  }
  const after = surveyColumns(table, reference, chosenColumns(map, table, reference));
  const nameOrder = needsOrder(after, table, reading)
    ? await askOrder(context, prompt, after, table)
    : reading.nameOrder;
  const answered = { ...reading, map, nameOrder };
  const name = await prompt.text(context.texts.rosterImport.ask.remember, {
    initial: sender ?? basename(source.sheet ?? 'profile', extname(source.sheet ?? '')),
  });
  if (name.trim() === '' || name.trim() === '-') return { reading: answered, profile: null, keep };
  return { reading: answered, profile: { name: name.trim(), document: documentOf(answered, table, sender) }, keep };
}

/** What of a reading is worth remembering. */
export function documentOf(reading: ListOptions, { header }: Table, sender: string | null): ProfileDocument {
  const { map, nameOrder, levelLanguage, sheet, encoding, delimiter } = reading;
  const said = Object.entries({ sheet, encoding, delimiter, nameOrder, levelLanguage, from: sender ?? undefined });
  return {
    map: [...map],
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    headings: header.map((heading) => heading.trim()).filter((heading) => heading !== ''),
  };
}

interface Question {
  readonly index: number;
  readonly heading: string;
  /** What it is taken for so far. */
  readonly guess: ColumnField | null;
}

/** Columns that are only like known ones, and those that are not known but hold something. */
function questionsOf(
  { columns, unknown }: Mapping,
  table: Table,
  guess: (values: readonly string[]) => ColumnField | null,
): Question[] {
  const unsure = columns
    .filter(({ sure }) => !sure)
    .map(({ index, heading, field }) => ({ index, heading, guess: field }));
  const strange = unknown.map(({ index, heading }) => ({
    index,
    heading,
    guess: guess(differentValues(table, index)),
  }));
  return [...unsure, ...strange]
    .filter(({ index, heading }) => heading !== '' && valuesOf(table, index).length > 0)
    .sort((a, b) => a.index - b.index);
}

const shownValues = 4;

const differentValues = ({ rows }: Table, index: number): string[] =>
  [...new Set(rows.slice(0, 200).map(({ cells }) => (cells[index] ?? '').replace(/\s+/gu, ' ').trim()))].filter(
    (value) => value !== '',
  );

const valuesOf = (table: Table, index: number): string[] =>
  differentValues(table, index)
    .slice(0, shownValues)
    .map((value) => value.slice(0, 30));

/** The answer that a column becomes an own field. */
const asOwn = '+';

async function askColumn(
  context: Context,
  prompt: Prompt,
  { heading, guess, index }: Question,
  { table, reference, mayKeep }: { readonly table: Table; readonly reference: Reference; readonly mayKeep: boolean },
): Promise<string> {
  const { texts } = context;
  const leaveOut: Choice<string> = { name: texts.rosterImport.ask.leaveOut, value: '-' };
  const nameOf = (key: ColumnField) => fieldName(key, texts, reference.ownFields);
  const fields = columnFields(reference)
    .filter((key) => keptField(key, reference) !== null && key !== guess)
    .map((key): Choice<string> => ({ name: nameOf(key), value: key }))
    .sort((a, b) => a.name.localeCompare(b.name, texts.language));
  const known = guess === null ? [] : [{ name: nameOf(guess), value: guess as string }];
  const own = mayKeep ? [{ name: texts.rosterImport.ask.asOwn, value: asOwn }] : [];
  const first = [...known, leaveOut, ...own];
  return prompt.select(texts.rosterImport.ask.column(heading, valuesOf(table, index)), [...first, ...fields]);
}

/** Whole names without a comma: nobody but a person knows which word is the family name, unless capitals or other columns say it. */
function needsOrder(mapping: Mapping, table: Table, { nameOrder }: ListOptions): boolean {
  const column = mapping.columns.find(({ field }) => field === 'fullName');
  if (column === undefined || nameOrder !== undefined || !holdsNames(mapping)) return false;
  if (['givenName', 'familyName'].every((name) => mapping.columns.some(({ field }) => field === name))) return false;
  if (nameOrderOf(column.heading) !== undefined) return false;
  const names = valuesIn(table, column.index);
  return !familyNamesInCapitals(names) && [...names].some((name) => /^[^,]+ [^,]+$/.test(name));
}

async function askOrder({ texts }: Context, prompt: Prompt, { columns }: Mapping, table: Table) {
  const index = columns.find(({ field }) => field === 'fullName')?.index ?? 0;
  return prompt.select<'given-first' | 'family-first'>(texts.rosterImport.ask.order(valuesOf(table, index)), [
    { name: texts.rosterImport.ask.givenFirst, value: 'given-first' },
    { name: texts.rosterImport.ask.familyFirst, value: 'family-first' },
  ]);
}
