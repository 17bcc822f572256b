/** What reading in any list needs beyond the first shape: who is not who, what lists look like, which file said what. */
import { type AddedColumns, id, integer, json, optional, ref, type Table, text, unique } from '../columns.ts';

export const tables = {
  /** Two people who look like one and are not: never asked again. The lower number first. */
  distinctPair: {
    columns: { id: id(), participantId: ref('participant'), otherId: ref('participant') },
    indexes: { one_distinct_pair: ['participantId', 'otherId'], distinct_pair_by_other: ['otherId'] },
  },
  /** How the lists of a sender are read; `shape` is what their header is recognised by. */
  rosterProfile: {
    columns: {
      id: id(),
      name: unique(text()),
      organisationId: optional(ref('organisation')),
      shape: text(),
      document: json(),
    },
    indexes: { roster_profile_by_shape: ['shape'] },
  },
  /** Which file an operation read in. */
  rosterReading: {
    columns: {
      id: id(),
      operation: integer(),
      file: text(),
      digest: text(),
      organisationId: optional(ref('organisation')),
    },
    indexes: { roster_reading_by_operation: ['operation'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
