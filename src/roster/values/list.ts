/** Cells that hold several things: `fotboll, schack`, `English; Swedish`, `choir/theatre`. */
import type { CellWarning } from '../fault.ts';
import { type CellReader, type ColumnReader, doubtful, read, wrong } from './reading.ts';

const longestList = 1000;

/** The parts of a cell, each once, in the order in which they stand. */
export function splitList(cell: string): string[] {
  const parts = cell.split(/[,;/\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Each part read by itself; the first doubt among them is the cell's. A part that is wrong makes the cell wrong. */
export const listOf =
  <T>(one: ColumnReader<T>): ColumnReader<readonly T[]> =>
  (column) => {
    const readOne = one(column);
    return (cell) =>
      cell.length > longestList ? wrong({ kind: 'too-long', most: longestList }) : readAll(cell, readOne);
  };

function readAll<T>(cell: string, readOne: CellReader<T>) {
  const values = new Set<T>();
  let warning: CellWarning | undefined;
  for (const part of splitList(cell).flatMap((one) => joined(one, readOne))) {
    const reading = readOne(part);
    if ('fault' in reading) return reading;
    if (reading.value !== undefined) values.add(reading.value);
    warning ??= reading.warning;
  }
  return warning === undefined ? read<readonly T[]>([...values]) : doubtful<readonly T[]>([...values], warning);
}

/** `englanti ja ranska`, `en+fr`, `Irak och Finland`: taken apart where the whole is not known and each part is. */
function joined<T>(part: string, readOne: CellReader<T>): string[] {
  const isKnown = (one: string): boolean => {
    const reading = readOne(one);
    return !('fault' in reading) && reading.warning === undefined;
  };
  if (isKnown(part)) return [part];
  const parts = part.split(/\s+(?:ja|sekä|och|samt|and)\s+|\s*[&+]\s*|\s+/).filter((one) => one !== '');
  return parts.length > 1 && parts.every(isKnown) ? parts : [part];
}
