/** `import`: a register from a data package that `export` wrote. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Table } from '../../store/columns.ts';
import type { RecordTable, Store, Tx } from '../../store/index.ts';
import { schemaVersion } from '../../store/migrate.ts';
import { createRegister, isServer, openRegister, removeRegister } from '../../store/open.ts';
import { recordTables } from '../../store/schema.ts';
import { checkFile, type ReadPackage, readDescriptor, readRows } from '../read-package.ts';
import { clearSettings, exchangedTables, firstUsedTable } from '../records.ts';

export const importCommand = command({
  name: 'import',
  summary: (t) => t.exchange.help.import,
  description: (t) => t.exchange.help.importMore,
  arguments: { folder: required(text((t) => t.exchange.arguments.packageFolder, 'FOLDER')) },
  examples: ['import register-2026 --db new.db', 'import /tmp/whole --dry-run'],
  async run(context, { folder }) {
    const place = resolve(context.outside.cwd, folder);
    const description = readDescriptor(place, folder, schemaVersion);
    for (const resource of description.resources) await checkFile(place, folder, resource);
    const isNew = !isServer(context.where) && !existsSync(context.where);
    const store = await (isNew ? createRegister(context.where) : openRegister(context.where));
    let done = false;
    try {
      await refuseUsed(store, context.where);
      await readIn(context, store, description, { place, shown: folder });
      done = !context.dryRun;
    } finally {
      await store.close();
      if (isNew && !done) removeRegister(context.where);
    }
  },
});

async function refuseUsed(store: Store, where: string): Promise<void> {
  if ((await firstUsedTable(store.db)) === null) return;
  throw new SamspelError('conflict', (t) => t.exchange.registerUsed(where), {
    hint: (t) => t.exchange.registerUsedHint,
  });
}

async function readIn(
  context: Context,
  store: Store,
  { resources }: ReadPackage,
  { place, shown }: { readonly place: string; readonly shown: string },
): Promise<void> {
  const named = new Map(resources.map((resource) => [resource.name, resource]));
  const unknown = resources.find(({ name }) => !exchangedTables.some((table) => table === name));
  if (unknown !== undefined)
    throw new SamspelError('bad-data', (t) => t.exchange.unknownTable(shown, unknown.name), {
      hint: (t) => t.exchange.exportAgain,
    });
  const rowsOf = (table: RecordTable) => {
    const resource = named.get(table);
    return resource === undefined ? null : readRows(place, shown, resource, recordTables[table] as Table);
  };
  const done = await store.operation(
    { command: 'import', actor: context.actor, at: context.moment() },
    async (tx) => {
      const rows = await restoreAll(tx, rowsOf);
      return { summary: context.texts.exchange.imported(rows), value: rows };
    },
    context.dryRun ? 'nothing' : 'everything',
  );
  if (context.format === 'json')
    context.json({ operation: done.operation, id: 1, rows: done.value, register: context.where });
  else if (!context.quiet)
    context.print(`${done.summary}${context.dryRun ? ` ${context.texts.cli.dryRun}` : ` ${context.where}`}\n`);
}

/** Tables may point at each other both ways: references are looked at when all is there. */
async function restoreAll(
  tx: Tx,
  rowsOf: (table: RecordTable) => AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> | null,
): Promise<number> {
  await clearSettings(tx);
  await tx.deferReferences();
  let count = 0;
  for (const table of exchangedTables) {
    for await (const rows of rowsOf(table) ?? []) {
      await tx.restoreRows(table, rows);
      count += rows.length;
    }
  }
  return count;
}
