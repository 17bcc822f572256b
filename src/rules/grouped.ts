/** Rows of many partnerships put in order by what they belong to. */
import { groupBy } from '../lib/group.ts';

export const byPartnership = <R extends { readonly partnershipId: number }>(rows: readonly R[]): Map<number, R[]> =>
  groupBy(rows, ({ partnershipId }) => partnershipId);
