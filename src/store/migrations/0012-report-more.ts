/** What reports need besides. */
import type { AddedColumns, Table } from '../columns.ts';

export const tables = {} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
