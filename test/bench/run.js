/**
 * All benches in turn, or one: `npm run bench`, `npm run bench NAME [ARGUMENT…]`. Each is a file of its own in this folder, compares with a named
 * public tool in the same run where there is one, and ends with 1 when a bound is missed. `npm run build` comes first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const benches = ['start', 'rules', 'report', 'mentoring', 'linkage'];

const [asked, ...rest] = process.argv.slice(2);
if (asked !== undefined && !benches.includes(asked)) {
  process.stderr.write(`There is no bench ${asked}. There are: ${benches.join(', ')}\n`);
  process.exit(2);
}
if (!existsSync(join(resolve(import.meta.dirname, '../..'), 'dist/main.js'))) {
  process.stderr.write('Not built yet. Run: npm run build\n');
  process.exit(2);
}
for (const name of asked === undefined ? benches : [asked]) {
  process.stdout.write(`${name}\n`);
  const file = join(import.meta.dirname, `${name}.js`);
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
