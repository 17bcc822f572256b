/** The table of interests that ships with the program, read when a command needs it. */
import { parse } from 'csv-parse/sync';
import { readShipped } from '../cli/files.ts';
import { buildInterests, type InterestTable } from './interests.ts';

let interests: InterestTable | undefined;

/** Read once a run: the table does not change while the program runs. */
export function readInterests(): InterestTable {
  interests ??= buildInterests(
    parse(readShipped('reference/interests.csv'), { columns: true, skip_empty_lines: true }),
  );
  return interests;
}
