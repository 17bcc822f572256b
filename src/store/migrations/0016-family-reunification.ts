/** Activities that inform about family reunification, or help to apply for it: indicator O.2.5 of AMIF. */
import type { AddedColumns, Table } from '../columns.ts';
import { tables as path } from './0005-path.ts';

export const tables = {} as const satisfies Record<string, Table>;

export const columns = {} as const satisfies AddedColumns;

/** Tables with a closed list that has got a word more. */
export const widened = { activity: path.activity } as const satisfies Record<string, Table>;
