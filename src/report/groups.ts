/** Counts by one group at a time, from counts by all groups at once. */
import { groupBy } from '../lib/group.ts';
import { byText } from '../lib/text.ts';
import type { GroupRow, Movement, TextRow } from './records/participants.ts';

export type Part = keyof Movement;
export const parts = ['joined', 'active', 'ended'] as const satisfies readonly Part[];

export const totalOf = (
  rows: readonly Pick<GroupRow, 'now' | 'before'>[],
  part: Part,
  when: 'now' | 'before',
): number => rows.reduce((sum, row) => sum + row[when][part], 0);

export interface Group {
  readonly key: string;
  readonly now: Movement;
  readonly before: Movement;
}

/** One group for each value that anyone has, in the order of `order`. */
export function groupsOf(
  rows: readonly GroupRow[],
  keyOf: (row: GroupRow) => string,
  order: readonly string[],
): Group[] {
  const known = groupBy(rows, keyOf);
  return order.flatMap((key) => {
    const those = known.get(key);
    if (those === undefined) return [];
    return [{ key, now: sumOf(those, 'now'), before: sumOf(those, 'before') }];
  });
}

const sumOf = (rows: readonly Pick<GroupRow, 'now' | 'before'>[], when: 'now' | 'before'): Movement => ({
  joined: totalOf(rows, 'joined', when),
  active: totalOf(rows, 'active', when),
  ended: totalOf(rows, 'ended', when),
});

/**
 * Groups by what people wrote, the biggest first. Those too small to be shown in either period become one, `other`: a long list of signs
 * tells nothing, and a rare word may itself say who it is. What was not written is `unknown`, last.
 * @param keysOf the groups that the people of a row are in; none is `unknown`
 */
function combinedBy(rows: readonly TextRow[], keysOf: (row: TextRow) => readonly string[], minimum: number): Group[] {
  const grouped = (keys: (row: TextRow) => readonly string[]) => {
    const groups = new Map<string, TextRow[]>();
    for (const row of rows) for (const key of new Set(keys(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
    return [...groups].map(([key, of]): Group => ({ key, now: sumOf(of, 'now'), before: sumOf(of, 'before') }));
  };
  const named = (row: TextRow) => (keysOf(row).length === 0 ? ['unknown'] : keysOf(row));
  const big = new Set(
    grouped(named).flatMap(({ key, now, before }) => (Math.max(now.active, before.active) >= minimum ? [key] : [])),
  );
  const place = ({ key }: Group) => (key === 'unknown' ? 2 : key === 'other' ? 1 : 0);
  return grouped((row) => named(row).map((key) => (big.has(key) || key === 'unknown' ? key : 'other'))).sort(
    (a, b) =>
      place(a) - place(b) || b.now.active - a.now.active || b.before.active - a.before.active || byText(a.key, b.key),
  );
}

/** By one word each. */
export const combined = (rows: readonly TextRow[], minimum: number): Group[] =>
  combinedBy(rows, ({ key }) => (key === null ? [] : [key]), minimum);

/** By needs, kept as JSON; someone with several stands in each. */
export const combinedNeeds = (rows: readonly TextRow[], minimum: number): Group[] =>
  combinedBy(rows, ({ key }) => (key === null ? [] : (JSON.parse(key) as string[])), minimum);
