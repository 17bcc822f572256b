#!/usr/bin/env node
/** Launcher: checks the Node version, answers `--version` at once, else loads the program. */
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`Samspel needs Node 20.12 or newer; this is ${process.versions.node}.\n`);
  process.exit(2);
}

const program = new URL('../dist/main.js', import.meta.url);
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`);
} else if (existsSync(program)) {
  await (await import(program.href)).main();
} else {
  process.stderr.write('Samspel is not built yet. Run: npm run build\n');
  process.exit(7);
}
