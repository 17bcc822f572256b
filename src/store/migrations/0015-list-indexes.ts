/** Indexes that long lists ask for. */
import type { AddedColumns, AddedIndexes, Table } from '../columns.ts';

export const tables = {} as const satisfies Record<string, Table>;

export const columns = {} as const satisfies AddedColumns;

export const indexes: AddedIndexes = {
  /** Who takes part now, in the order of people, so that what hangs on them is read in its order: the home screen. */
  participation: { participation_open: ['leftOn', 'participantId', 'partnershipId', 'joinedOn'] },
  /** Each way in which a skill was written is looked at once: `skill find`. */
  skill: { skill_by_text: ['text'] },
};
