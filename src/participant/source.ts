/** From where each field of a participant came: the law asks for the source and for who entered it (Act 681/2023, s. 73). */
import type { DateText } from '../lib/date.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from './fields.ts';
import type { Participant } from './participant.ts';

export interface FieldSource {
  readonly field: FieldKey;
  /** Handle of the organisation that said it; null when it was the participant herself, or nobody told. */
  readonly from: string | null;
  readonly on: DateText;
  readonly enteredBy: string;
  readonly enteredOn: DateText;
}

/** One source for each field of which something is known: its own, or that of the person when it has none. */
export function sourcesOf(person: Participant, own: readonly FieldSource[]): FieldSource[] {
  const { receivedFrom: from, enteredBy, enteredOn } = person;
  const byField = new Map(own.map((source) => [source.field, source]));
  return fieldKeys
    .filter((field) => person[field] !== null)
    .map((field) => byField.get(field) ?? { field, from, on: enteredOn, enteredBy, enteredOn });
}

/**
 * Which of the fields that were given get a new source: those that say something new, and those that somebody else says as well.
 * Saying the same again from the same source on the same day changes nothing.
 */
export function newlySaid(
  person: Participant,
  own: readonly FieldSource[],
  given: Partial<ParticipantFields>,
  by: { readonly from: string | null; readonly on: DateText },
): FieldKey[] {
  return fieldKeys.filter((field) => {
    const value = given[field];
    if (value === undefined || value === null) return false;
    if (JSON.stringify(value) !== JSON.stringify(person[field])) return true;
    const before = own.find((source) => source.field === field);
    return by.from !== null && (before?.from !== by.from || before.on !== by.on);
  });
}
