/** `export`: the whole register as a Frictionless Data Package, so that nobody is locked in. */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { schemaVersion } from '../../store/migrate.ts';
import { findSetting } from '../../store/setting.ts';
import { writePackage } from '../write-package.ts';

export const exportCommand = command({
  name: 'export',
  summary: (t) => t.exchange.help.export,
  description: (t) => t.exchange.help.exportMore,
  arguments: { folder: required(text((t) => t.exchange.arguments.newFolder, 'FOLDER')) },
  examples: ['export register-2026', 'export /tmp/whole --json'],
  async run(context, { folder }) {
    const place = resolve(context.outside.cwd, folder);
    if (existsSync(place) && readdirSync(place).length > 0)
      throw new SamspelError('conflict', (t) => t.exchange.folderExists(folder), {
        hint: (t) => t.exchange.folderExistsHint,
      });
    const { db } = await context.store();
    const title = (await findSetting(db, 'name')) ?? 'Samspel';
    const written = await beside(place, folder, (half) => writePackage(db, half, { title, version: schemaVersion }));
    if (context.format === 'json') return context.json({ folder, ...written });
    if (!context.quiet) context.print(`${context.texts.exchange.exported(folder, written.tables, written.rows)}\n`);
    context.say((t) => t.exchange.keepSafe);
  },
});

/** Writes into a folder beside the place and renames it at the end: a full disk leaves no half package. */
async function beside<T>(place: string, shown: string, write: (folder: string) => Promise<T>): Promise<T> {
  let half: string | null = null;
  try {
    half = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
    const written = await write(half);
    if (existsSync(place)) rmdirSync(place);
    renameSync(half, place);
    return written;
  } catch (error) {
    if (half !== null) rmSync(half, { recursive: true, force: true });
    if (error instanceof SamspelError || !isFileError(error)) throw error;
    throw new SamspelError('storage', (t) => t.cli.cannotWrite(shown), {
      hint: (t) => t.cli.cannotWriteHint,
      cause: error,
    });
  }
}

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
