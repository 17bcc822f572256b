/** Counts by one group at a time, from counts by all groups at once. */
import { groupBy } from '../lib/group.ts';
import type { GroupRow, Movement } from './records/participants.ts';

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
    const sum = (when: 'now' | 'before'): Movement => ({
      joined: totalOf(those, 'joined', when),
      active: totalOf(those, 'active', when),
      ended: totalOf(those, 'ended', when),
    });
    return [{ key, now: sum('now'), before: sum('before') }];
  });
}
