/** Reading a data package from a folder: its description first, then each table, every cell checked before anything is written. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SamspelError } from '../i18n/error.ts';
import type { Column, Table } from '../store/columns.ts';
import { descriptorName, fromCell } from './exchange.ts';

const descriptorShape = v.object({
  name: v.literal('samspel'),
  samspel: v.object({ version: v.number() }),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.pipe(v.string(), v.regex(/^[\w-]+\.csv$/)),
      hash: v.string(),
      bytes: v.number(),
    }),
  ),
});
export type ReadPackage = v.InferOutput<typeof descriptorShape>;
export type PackagedTable = ReadPackage['resources'][number];

/**
 * The description of the package in a folder. Throws `not-found` when there is none, `bad-data` when it is none of ours, `storage` when a newer
 * Samspel wrote it.
 */
export function readDescriptor(folder: string, shown: string, version: number): ReadPackage {
  const file = join(folder, descriptorName);
  if (!existsSync(file))
    throw new SamspelError('not-found', (t) => t.exchange.noPackage(shown), { hint: (t) => t.exchange.noPackageHint });
  const read = v.safeParse(descriptorShape, parsed(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new SamspelError('bad-data', (t) => t.exchange.notOurs(join(shown, descriptorName)), {
      hint: (t) => t.exchange.noPackageHint,
    });
  if (read.output.samspel.version > version)
    throw new SamspelError('storage', (t) => t.store.newer(read.output.samspel.version, version), {
      hint: (t) => t.store.newerHint,
    });
  return read.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Throws `bad-data` when the file is missing or is not, byte for byte, what was exported. */
export async function checkFile(folder: string, shown: string, { path, hash, bytes }: PackagedTable): Promise<void> {
  const file = join(folder, path);
  if (!existsSync(file))
    throw new SamspelError('bad-data', (t) => t.exchange.fileMissing(join(shown, path)), {
      hint: (t) => t.exchange.exportAgain,
    });
  const digest = createHash('sha256');
  let size = 0;
  for await (const part of createReadStream(file)) {
    digest.update(part as Buffer);
    size += (part as Buffer).length;
  }
  if (digest.digest('hex') !== hash || size !== bytes)
    throw new SamspelError('bad-data', (t) => t.exchange.fileAltered(join(shown, path)), {
      hint: (t) => t.exchange.exportAgain,
    });
}

const batchRows = 2000;
type ReadRow = Readonly<Record<string, string | number | Uint8Array | null>>;

/** The rows of one table, some thousand at a time. Throws `bad-data` with file, line and column at the first cell that can't be. */
export async function* readRows(
  folder: string,
  shown: string,
  { path }: PackagedTable,
  { columns }: Table,
): AsyncGenerator<readonly ReadRow[]> {
  const { parse } = await import('csv-parse');
  const source = createReadStream(join(folder, path)).pipe(parse({ info: true }));
  const where = join(shown, path);
  let headings: readonly string[] | null = null;
  let batch: ReadRow[] = [];
  for await (const { record, info } of source as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (headings === null) {
      headings = checkedHeadings(record, columns, where);
      continue;
    }
    batch.push(readRow(record, { headings, columns, where, line: info.lines }));
    if (batch.length === batchRows) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Columns that a newer shape has and the file does not stay empty; one that is not known is refused: it would be lost. */
function checkedHeadings(
  headings: readonly string[],
  columns: Readonly<Record<string, Column>>,
  where: string,
): readonly string[] {
  const unknown = headings.find((heading) => columns[heading] === undefined);
  if (unknown !== undefined)
    throw new SamspelError('bad-data', (t) => t.exchange.unknownColumn(where, unknown), {
      hint: (t) => t.exchange.exportAgain,
    });
  return headings;
}

interface Reading {
  readonly headings: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly where: string;
  readonly line: number;
}

function readRow(cells: readonly string[], { headings, columns, where, line }: Reading): ReadRow {
  return Object.fromEntries(
    headings.map((heading, at) => {
      const column = columns[heading];
      const value = column === undefined ? undefined : fromCell(cells[at] ?? '', column);
      if (value === undefined)
        throw new SamspelError('bad-data', (t) => t.exchange.badCell(where, line, heading), {
          hint: (t) => t.exchange.exportAgain,
        });
      return [heading, value];
    }),
  );
}
