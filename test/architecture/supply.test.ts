/** What the program is made of: nothing runs when it is installed but what must, everything is fixed by its digest and said in the docs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const { dependencies, devDependencies, scripts } = readJson('package.json') as Record<string, Record<string, string>>;
const parts = Object.entries(packages).filter(([path]) => path !== '');

test('only the register’s native part runs a script for those who use the program; for developers esbuild too', () => {
  const running = parts.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = (which: typeof running) => which.map(([path]) => path.replace(/^.*node_modules\//, '')).sort();
  expect(names(running.filter(([, { dev }]) => dev !== true))).toEqual(['better-sqlite3']);
  // fsevents is for macOS alone; npm passes it over elsewhere.
  expect(names(running.filter(([, { dev, optional }]) => dev === true && optional !== true))).toEqual(['esbuild']);
});

test('every part is fixed by a digest, and comes from the registry', () => {
  const loose = parts.filter(
    ([, { integrity, link, resolved }]) =>
      link !== true && (!/^sha512-/.test(integrity ?? '') || /^git|^file/.test(resolved ?? '')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('docs/dependencies.md says of every dependency why it is there', () => {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const said = [...page.matchAll(/^\| `([^`]+)` \| (.+?) \|/gm)]
    .filter(([, , why]) => (why ?? '').length > 10)
    .map(([, name]) => name);
  expect(said.sort()).toEqual([...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})].sort());
});

test('the list of parts can be written with one command', () => {
  expect(scripts?.sbom).toMatch(/^npm sbom .*cyclonedx/);
});
