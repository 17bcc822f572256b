/** Writes the rows that an import left out to a file that can be mended and read again. */
import { basename, dirname, extname, join } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { describeFault } from '../describe.ts';
import { candidatesInWords } from '../describe-plan.ts';
import type { RowFault } from '../fault.ts';
import { type Plan, type PlanRow, rejectedRows } from '../plan.ts';
import { type ListOptions, openList } from '../read-list.ts';
import type { Reference } from '../reference.ts';
import { rejectsCsv } from '../rejects.ts';
import type { Table } from '../roster.ts';

export interface RejectsTarget {
  /** The list. */
  readonly file: string;
  /** Where they go; beside the list when nothing is said. */
  readonly rejects: string | undefined;
  readonly existing: 'keep' | 'replace';
}

/** Why each row was left out that is to be written; none in a dry run. */
type Reasons = ReadonlyMap<number, string>;

/** @param faults of rows that are not in the plan */
export function reasonsOf(
  { rows, counts }: Pick<Plan, 'rows' | 'counts'>,
  { rejects }: RejectsTarget,
  context: Context,
  faults: readonly RowFault[] = [],
): Reasons {
  if (context.dryRun || (rejects === undefined && counts.rejected === 0)) return new Map();
  return new Map([...rows, ...rejectedRows(faults)].flatMap((row) => reasonOf(row, context)));
}

/** Reads the list once more: its table is not kept in memory for this. Gives back the name of the file; null when no row was left out. */
export async function writeRejects(
  context: Context,
  target: RejectsTarget,
  reasons: Reasons,
  {
    bytes,
    reading,
    reference,
  }: { readonly bytes: Uint8Array; readonly reading: ListOptions; readonly reference: Reference },
): Promise<string | null> {
  if (reasons.size === 0) return null;
  const { table } = await openList(bytes, reading, reference);
  return writeRejectedRows(context, target, reasons, table);
}

/** @param table at least the rows that have a reason */
export function writeRejectedRows(
  context: Context,
  { file, rejects, existing }: RejectsTarget,
  reasons: Reasons,
  table: Table,
): string | null {
  if (reasons.size === 0) return null;
  const target =
    rejects ?? (file === '-' ? 'rejects.csv' : join(dirname(file), `${basename(file, extname(file))}.rejects.csv`));
  writeFile(context, target, `\ufeff${rejectsCsv(table, reasons, context.texts.roster.reason)}`, existing);
  return target;
}

function reasonOf(row: PlanRow, { texts }: Context): [number, string][] {
  if (row.outcome === 'rejected') {
    const reasons = row.errors.map(
      (fault) => `${fault.column === null ? '' : `${fault.column}: `}${describeFault(fault)(texts)}`,
    );
    return [[row.row, reasons.join(' ')]];
  }
  if (row.outcome !== 'possible-duplicate' || row.apart) return [];
  return [[row.row, texts.rosterCommands.possible(candidatesInWords(row))]];
}
