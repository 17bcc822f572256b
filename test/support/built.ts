/** Builds the program of the sources as they are, in a folder of this run's own, so that tests never meet an old or half-written `dist`. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The launcher of the program under test. */
    readonly launcher: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

export default function build({ provide }: TestProject): () => void {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'samspel-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const name of ['src', 'data', 'package.json']) symlinkSync(join(root, name), join(folder, name));
    mkdirSync(join(folder, 'bin'));
    copyFileSync(join(root, 'bin/samspel.js'), join(folder, 'bin/samspel.js'));
    execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: folder, stdio: 'inherit' });
  } catch (error) {
    remove();
    throw error;
  }
  provide('launcher', join(folder, 'bin/samspel.js'));
  return remove;
}
