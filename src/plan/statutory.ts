/** The numbers that the law sets, read from a dated table: which held on a given day. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { addDuration, type DateText, type Duration } from '../lib/date.ts';

export const statutoryKeys = [
  'guidance-years',
  'plan-to-service',
  'plan-review',
  'first-plan',
  'plans-together',
  'plan-extension',
] as const;
export type StatutoryKey = (typeof statutoryKeys)[number];

export interface StatutoryNumber {
  readonly key: StatutoryKey;
  readonly duration: Duration;
  readonly from: DateText;
  readonly until: DateText | null;
  /** The act and its section. */
  readonly source: string;
}

const schema = v.array(
  v.object({
    key: v.picklist(statutoryKeys),
    value: v.pipe(v.number(), v.integer(), v.minValue(1)),
    unit: v.picklist(['day', 'month', 'year']),
    from: v.string(),
    until: v.nullable(v.string()),
    source: v.string(),
  }),
);

/** Reads `data/statutory.yaml`. Throws when it has not its shape: it ships with the program and is tested. */
export const parseStatutory = (yaml: string): StatutoryNumber[] =>
  v.parse(schema, parse(yaml)).map(({ value, unit, ...rest }) => ({ ...rest, duration: { count: value, unit } }));

/** What held on that day; null when the table knows nothing for it. */
export const statutoryOn = (
  table: readonly StatutoryNumber[],
  key: StatutoryKey,
  on: DateText,
): StatutoryNumber | null =>
  table.find((entry) => entry.key === key && entry.from <= on && (entry.until === null || entry.until >= on)) ?? null;

/** The day on which the time that the law gives runs out, counted from a day, as the law stands on `on`; null when the table knows nothing for it. */
export function statutoryDay(
  table: readonly StatutoryNumber[],
  key: StatutoryKey,
  from: DateText,
  on: DateText = from,
): DateText | null {
  const found = statutoryOn(table, key, on);
  return found === null ? null : addDuration(from, found.duration);
}
