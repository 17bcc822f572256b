/** Rows of many partnerships put in order by what they belong to. */

export const byPartnership = <R extends { readonly partnershipId: number }>(rows: readonly R[]): Map<number, R[]> =>
  groupBy(rows, ({ partnershipId }) => partnershipId);

export function groupBy<R, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
