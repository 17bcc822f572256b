/** A copy of the register before a big import: undo takes an import back, the copy stands when everything else fails. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Context } from '../../cli/context.ts';

/** A list of fewer rows is soon looked through and taken back. */
const bigImport = 1000;
/** Each copy is as large as the register. */
const copiesKept = 3;

/** Gives back where the copy is, from this folder; null when the list is small, nothing will be changed, or a server keeps its own copies. */
export async function copyBeforeBigImport(context: Context, rows: number): Promise<string | null> {
  if (rows < bigImport || context.dryRun) return null;
  const moment = context.moment().slice(0, 19).replaceAll(/[:T]/g, '-');
  const copy = await (await context.store()).copyAside(`import-${moment}`);
  if (copy === null) return null;
  forgetOlder(context.where, copy);
  return relative(context.outside.cwd, copy);
}

/** The names sort as their moments do. */
function forgetOlder(register: string, newest: string): void {
  const folder = dirname(newest);
  const beginning = `${basename(register)}.before-import-`;
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && name.endsWith('.db'))
    .sort();
  for (const name of copies.slice(0, -copiesKept)) rmSync(join(folder, name), { force: true });
}
