/** Entrusted data, more: lists of people that were read, numbers under which a person was known before, and a time for the log of reading. */
import { type AddedColumns, id, integer, ref, type Table, text } from '../columns.ts';
import { tables as entrusted } from './0008-entrusted.ts';
import { columns as papers } from './0013-papers.ts';

export const tables = {
  /** A list with names was read: how many people stood in it, not who. Who read it and when stands in the operation of the log. */
  listReading: {
    columns: {
      id: id(),
      /** The command. */
      page: text(),
      people: integer(),
    },
  },
  /** Two rows were one person: the number of the one that went. What the log remembers under that number goes with her. */
  mergedParticipant: {
    columns: { id: id(), participantId: ref('participant'), gone: integer() },
    indexes: { merged_by_participant: ['participantId'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before. */
export const columns = {} as const satisfies AddedColumns;

/** Tables with a closed list that has got a word more, as they were after version 13. */
export const widened = {
  retentionRule: { columns: { ...entrusted.retentionRule.columns, ...papers.retentionRule } },
} as const satisfies Record<string, Table>;
