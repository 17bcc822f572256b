/** Tags of what is agreed: actions, decisions and programmes. */
import { type AddedColumns, type AddedIndexes, optional, ref, type Table } from '../columns.ts';

export const tables = {} as const satisfies Record<string, Table>;

export const columns = {
  tag: {
    actionId: optional(ref('action')),
    decisionId: optional(ref('decision')),
    programmeId: optional(ref('mentoringProgramme')),
  },
} as const satisfies AddedColumns;

export const indexes = {
  tag: {
    one_tag_of_action: ['actionId', 'name'],
    one_tag_of_decision: ['decisionId', 'name'],
    one_tag_of_programme: ['programmeId', 'name'],
  },
} as const satisfies AddedIndexes;
