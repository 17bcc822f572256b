/** Occupations: kept as they were written, since their code in ISCO-08 follows from the name wherever it is asked for. */
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

const longest = 500;

/** A name that is in no list is kept, and told: nobody can count it or match by it. */
export const occupation: ColumnReader<string> =
  ({ reference }) =>
  (cell) => {
    if (cell.length > longest) return wrong({ kind: 'too-long', most: longest });
    return reference.occupationCode(cell) === null ? doubtful(cell, { kind: 'unknown-occupation' }) : read(cell);
  };
