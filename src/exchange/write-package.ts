/** Writing a register as a data package: a CSV a table, and the description of them all. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../store/columns.ts';
import type { Db, RecordTable } from '../store/index.ts';
import { recordTables } from '../store/schema.ts';
import { descriptorName, type Package, type Resource, schemaOf, toCell } from './exchange.ts';
import { exchangedTables, pagesOf } from './records.ts';

/** Writes all files into the folder, readable by their owner only. The same register gives the same bytes. */
export async function writePackage(
  db: Db,
  folder: string,
  about: { readonly title: string; readonly version: number },
): Promise<{ readonly tables: number; readonly rows: number }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const resources: Resource[] = [];
  let rows = 0;
  for (const name of exchangedTables) {
    const written = await writeTable(db, folder, name);
    rows += written.rows;
    resources.push(written.resource);
  }
  const description: Package = {
    name: 'samspel',
    profile: 'tabular-data-package',
    title: about.title,
    samspel: { version: about.version },
    resources,
  };
  writeFileSync(join(folder, descriptorName), `${JSON.stringify(description, null, 2)}\n`, { mode: 0o600 });
  return { tables: resources.length, rows };
}

async function writeTable(db: Db, folder: string, name: RecordTable): Promise<{ resource: Resource; rows: number }> {
  const { stringify } = await import('csv-stringify/sync');
  const table: Table = recordTables[name];
  const columns = Object.keys(table.columns);
  const path = `${name}.csv`;
  const file = openSync(join(folder, path), 'w', 0o600);
  const digest = createHash('sha256');
  let [bytes, rows] = [0, 0];
  const write = (lines: readonly (readonly string[])[]) => {
    const part = Buffer.from(stringify(lines as string[][]));
    writeSync(file, part);
    digest.update(part);
    bytes += part.length;
  };
  try {
    write([columns]);
    for await (const page of pagesOf(db, name)) {
      write(page.map((row) => columns.map((column) => toCell(row[column]))));
      rows += page.length;
    }
  } finally {
    closeSync(file);
  }
  const schema = schemaOf(table);
  const hash = digest.digest('hex');
  return { resource: { name, path, profile: 'tabular-data-resource', encoding: 'utf-8', bytes, hash, schema }, rows };
}
