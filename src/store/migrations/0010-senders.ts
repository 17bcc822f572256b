/** What lists of senders need besides: headings that this register has learned. */
import { type AddedColumns, id, type Table, text, unique } from '../columns.ts';

export const tables = {
  /** A heading that lists here have for a field; `folded` is what it is recognised by. */
  rosterHeading: { columns: { id: id(), heading: text(), folded: unique(text()), field: text() } },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
