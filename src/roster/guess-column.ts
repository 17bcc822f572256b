/** What a column with an unknown heading may hold, by its values: a suggestion for a person, never taken without asking. */
import { fieldOf, type RosterField } from './fields.ts';
import type { Reference } from './reference.ts';
import type { ReadingContext } from './roster.ts';

/** Fields whose values tell them, the surest first, and how a value must look: a size of shoes is no code of a municipality. */
const telling: readonly (readonly [field: RosterField, looks: RegExp])[] = [
  ['personalId', /^\d{6}.\d{3}.$/u],
  ['email', /@/],
  ['phone', /^(?:\+|0)[\d\s()/-]{6,}$/],
  ['municipality', /^\p{L}{3,}/u],
  ['birthDate', /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{6}|\d{8})$/],
  ['motherTongue', /^\p{L}{4,}/u],
  ['originCountry', /^\p{L}{3,}/u],
];

/** One value in five may be a slip. */
const leastShare = 0.8;

/** @param values different ones, not empty */
export function guessField(
  values: readonly string[],
  reference: Reference,
  context: ReadingContext,
): RosterField | null {
  if (values.length === 0) return null;
  const column = { values: () => new Set(values), reference, context };
  const found = telling.find(([key, looks]) => {
    const field = fieldOf(key);
    if (!field.kept) return false;
    const read = field.open(column);
    const fitting = values.filter((value) => {
      if (!looks.test(value)) return false;
      const reading = read(value);
      return !('fault' in reading) && reading.warning === undefined;
    });
    return fitting.length / values.length >= leastShare;
  });
  return found?.[0] ?? null;
}
