/** Participants who may be one: the pairs, why they look alike, and which value stays when they become one. */
import { linkWithin, type Pair } from '../linkage/link.ts';
import type { Agreement, ComparedField } from '../linkage/linkage.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from './fields.ts';
import { type NumberedRecord, pairKey } from './records/link.ts';

export interface Duplicate {
  readonly a: NumberedRecord;
  readonly b: NumberedRecord;
  readonly score: number;
  readonly why: readonly {
    readonly field: ComparedField;
    readonly a: string | number | null;
    readonly b: string | number | null;
    readonly agreement: Agreement;
  }[];
}

/** The likeliest first; pairs that were said to be two people are left out. `a` is the one who was here first. */
export function findDuplicates(records: readonly NumberedRecord[], distinct: ReadonlySet<string>): Duplicate[] {
  return linkWithin(records).flatMap((pair) => {
    const [a, b] = [records[pair.a], records[pair.b]];
    if (a === undefined || b === undefined || distinct.has(pairKey(a.id, b.id))) return [];
    return [{ a, b, score: rounded(pair.score), why: why(pair, a, b) }];
  });
}

const why = ({ evidence }: Pair, a: NumberedRecord, b: NumberedRecord): Duplicate['why'] =>
  evidence.map(({ field, agreement }) => ({ field, a: a[field], b: b[field], agreement }));

/** Four digits tell all that a score can tell; never quite 1, which only a person can say. */
const rounded = (score: number): number => Math.min(0.9999, Math.round(score * 10_000) / 10_000);

/** Fields in which both say something, and not the same. */
export const conflictingFields = (a: ParticipantFields, b: ParticipantFields): FieldKey[] =>
  fieldKeys.filter((key) => !isEmpty(a[key]) && !isEmpty(b[key]) && JSON.stringify(a[key]) !== JSON.stringify(b[key]));

/** What changes of the one who stays: what she lacks, and the fields in which the other one is right. */
export function mergedFields(
  kept: ParticipantFields,
  gone: ParticipantFields,
  fromGone: readonly FieldKey[],
): Partial<ParticipantFields> {
  const taken = fieldKeys.filter((key) => !isEmpty(gone[key]) && (isEmpty(kept[key]) || fromGone.includes(key)));
  return Object.fromEntries(taken.map((key) => [key, gone[key]])) as Partial<ParticipantFields>;
}

const isEmpty = (value: ParticipantFields[FieldKey]): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
