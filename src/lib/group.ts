/** Rows put together by what they belong to. */

/** In the order in which each key first comes; within a group in the order of the rows. */
export function groupBy<R, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]>;
/** @param value what is kept of each row */
export function groupBy<R, K, V>(rows: readonly R[], key: (row: R) => K, value: (row: R) => V): Map<K, V[]>;
export function groupBy<R, K>(
  rows: readonly R[],
  key: (row: R) => K,
  value: (row: R) => unknown = (row) => row,
): Map<K, unknown[]> {
  const groups = new Map<K, unknown[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [value(row)]);
    else group.push(value(row));
  }
  return groups;
}
