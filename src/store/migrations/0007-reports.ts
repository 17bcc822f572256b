/** What frozen reports need. */
import { type AddedColumns, date, id, integer, json, type Table, text } from '../columns.ts';

export const tables = {
  frozenReport: {
    columns: {
      id: id(),
      kind: text(),
      periodFrom: date(),
      periodUntil: date(),
      /** Which freezing of this period it is, from 1. */
      edition: integer(),
      frozenOn: date(),
      frozenBy: text(),
      minimumCell: integer(),
      /** The version of the program. */
      program: text(),
      digest: text(),
      /** What each figure meant, in the language of the one who froze it. */
      definitions: json(),
      /** What was shown, in no language; hidden numbers are not in it. */
      document: json(),
    },
    indexes: { one_frozen_report: ['kind', 'periodFrom', 'periodUntil', 'edition'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
