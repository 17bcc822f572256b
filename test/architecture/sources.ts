/** The source files with what each of them imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Import {
  /** A file under `src`, or the name of a package. */
  readonly from: string;
  /** `later`: an `import()` that runs when a command needs it. */
  readonly kind: 'now' | 'later' | 'type';
}

export interface Source {
  /** Under `src`: `store/open.ts`. */
  readonly path: string;
  /** The first folder: `store`; of a file directly under `src` its own name. */
  readonly folder: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** All files under `src`, sorted. */
export function readSources(): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return {
        path,
        folder: path.split('/')[0] ?? path,
        text,
        lines: text.split('\n').length - 1,
        imports: importsOf(path, text),
      };
    });
}

/** Reads `import … from`, `export … from` and `import()`; an import that brings only types counts as `type`. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const [, clause = '', from = ''] of text.matchAll(/^(?:import|export)\s+([^'";]*?)\s*from\s+'([^']+)'/gms))
    found.push({ from: targetOf(path, from), kind: onlyTypes(clause) ? 'type' : 'now' });
  for (const [, from = ''] of text.matchAll(/^import\s+'([^']+)'/gm))
    found.push({ from: targetOf(path, from), kind: 'now' });
  for (const [, before = '', from = ''] of text.matchAll(/(typeof\s+)?\bimport\('([^']+)'\)/g))
    found.push({ from: targetOf(path, from), kind: before === '' ? 'later' : 'type' });
  return found;
}

function onlyTypes(clause: string): boolean {
  if (clause.startsWith('type ')) return true;
  const names = /^\{(.*)\}$/s
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names?.every((name) => name.startsWith('type ')) ?? false;
}

const targetOf = (path: string, from: string): string =>
  from.startsWith('.') ? normalize(join(dirname(path), from)) : from;
