/** Carrying the import of a large list out: portion by portion in one operation, so that memory does not grow with the list. */
import { createHash } from 'node:crypto';
import type { Context } from '../../cli/context.ts';
import { readBlocks } from '../../cli/files.ts';
import { useLittleMemory } from '../../cli/memory.ts';
import { startProgress } from '../../cli/progress.ts';
import type { RowFault, RowWarning } from '../fault.ts';
import type { TableRow } from '../roster.ts';
import { openIntake } from '../streaming/intake.ts';
import { withOwnCells } from '../streaming/own-texts.ts';
import { byRow, headingOf, RowReader } from '../validate.ts';
import { arrivalOf, rememberImport, type Work } from './carry-out.ts';
import { copyBeforeBigImport } from './copy-before.ts';
import { importChange, refused, tellWarnings } from './tell-import.ts';
import type { ListInPortions } from './understand.ts';
import { reasonsOf, writeRejectedRows } from './write-rejects.ts';

export type BigWork = Work & Omit<ListInPortions, 'kind'>;

export async function carryOutBig(context: Context, work: BigWork): Promise<void> {
  const { request, big } = work;
  const copy = await copyBeforeBigImport(context, big.rows);
  useLittleMemory();
  const progress = await startProgress(context, context.texts.rosterCommands.writing, big.rows);
  try {
    await context.change('roster import', async (tx) => {
      const arrival = await arrivalOf(context, tx, work, () => {});
      const intake = await openIntake(tx, {
        ...request,
        arrival,
        numberHeading: headingOf(work.understood.mapping, 'externalId'),
      });
      const read = await readPortions(work, intake, progress.advance);
      progress.stop();
      const { faults, warnings } = read;
      tellWarnings(context, request.file, big.warnings, warnings);
      if (faults.length > 0 && request.faults === 'refuse') throw refused(request, faults);
      const counts = { ...intake.counts, rejected: new Set(faults.map(({ row }) => row)).size };
      await rememberImport(tx, work, counts, () => digestOf(context, request.file));
      const reasons = reasonsOf({ rows: intake.possible, counts }, work.rejects, context, faults);
      const rejected = { ...big.table, rows: read.leftOut, faults };
      return importChange(context, {
        request,
        source: big.source,
        rows: big.rows,
        repeated: read.repeated,
        counts,
        faults,
        warnings: { ofFile: big.warnings, ofRows: warnings },
        possible: intake.possible,
        missing: [],
        missed: [],
        plan: null,
        ownFields: work.reference.ownFields ?? [],
        unknown: work.understood.mapping.unknown,
        notKept: work.understood.mapping.passed,
        rejectsFile: writeRejectedRows(context, work.rejects, reasons, rejected),
        copy,
      });
    });
  } finally {
    progress.stop();
  }
}

interface Findings {
  readonly faults: RowFault[];
  readonly warnings: RowWarning[];
  /** The rows that are not read in, as they stand in the file. */
  readonly leftOut: TableRow[];
  repeated: number;
}

/** Once the list is refused nothing more is written; the rest is read to tell all its faults at once. */
async function readPortions(
  { big, understood, reference, where, request }: BigWork,
  intake: Awaited<ReturnType<typeof openIntake>>,
  advance: (rows: number) => void,
): Promise<Findings> {
  const { map: _, ...reading } = request.reading;
  const reader = new RowReader(big.values, understood.mapping, reference, {
    ...reading,
    ...where,
  });
  const found: Findings = { faults: [], warnings: [], leftOut: [], repeated: 0 };
  for (const body of big.portions()) {
    const { people, faults, warnings } = reader.read(body);
    const before = intake.possible.length;
    const isRefused = request.faults === 'refuse' && found.faults.length + faults.length > 0;
    const repeats = isRefused ? null : await intake.take(people);
    found.faults.push(...faults, ...(repeats?.faults ?? []));
    found.warnings.push(...warnings, ...(repeats?.warnings ?? []));
    found.repeated += repeats?.repeated ?? 0;
    const rows = new Set(
      [...faults, ...(repeats?.faults ?? []), ...intake.possible.slice(before)].map(({ row }) => row),
    );
    if (rows.size > 0) found.leftOut.push(...body.rows.filter(({ row }) => rows.has(row)).map(withOwnCells));
    advance(body.rows.length);
  }
  if (request.faults === 'leave-out' || found.faults.length === 0) await intake.finish();
  found.warnings.push(...reader.warnings());
  found.warnings.sort(byRow);
  found.faults.sort(byRow);
  return found;
}

function digestOf(context: Context, file: string): string {
  const hash = createHash('sha256');
  for (const block of readBlocks(context, file)) hash.update(block);
  return hash.digest('hex');
}
