/** Writes the rows that an import left out to a file that can be mended and read again. */
import { basename, dirname, extname, join } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { describeFault } from '../describe.ts';
import { candidatesInWords } from '../describe-plan.ts';
import type { Plan, PlanRow } from '../plan.ts';
import type { ReadList } from '../read-list.ts';
import { rejectsCsv } from '../rejects.ts';

export interface RejectsTarget {
  /** The list. */
  readonly file: string;
  /** Where they go; beside the list when nothing is said. */
  readonly rejects: string | undefined;
  readonly existing: 'keep' | 'replace';
}

/** Gives back the name of the file; null when no row was left out. A dry run writes nothing. */
export function writeRejects(
  context: Context,
  { file, rejects, existing }: RejectsTarget,
  list: ReadList,
  plan: Plan,
): string | null {
  const { texts } = context;
  const reasons = new Map(plan.rows.flatMap((row) => reasonOf(row, context)));
  if (reasons.size === 0 || context.dryRun) return null;
  if (rejects === undefined && plan.counts.rejected === 0) return null;
  const target =
    rejects ?? (file === '-' ? 'rejects.csv' : join(dirname(file), `${basename(file, extname(file))}.rejects.csv`));
  writeFile(context, target, `\ufeff${rejectsCsv(list.table, reasons, texts.roster.reason)}`, existing);
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
