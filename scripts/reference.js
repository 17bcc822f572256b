/** Writes `docs/reference.md` from the program's own help, in English. With `--check` it only says whether the page is up to date. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/** The page as the sources would have it. */
export async function reference() {
  const { commandHelp, loadTexts, program } = await load();
  const t = await loadTexts('en');
  const parts = [];
  for (const entry of program.entries) {
    const loaded = await entry.load();
    const commands = 'commands' in loaded ? loaded.commands : [loaded];
    parts.push(`## ${entry.name}`, '', ...('commands' in loaded ? [`${entry.summary(t)}.`, ''] : []));
    for (const command of commands) {
      const noun = 'commands' in loaded ? loaded.name : '';
      if (noun !== '') parts.push(`### ${noun} ${command.name}`, '');
      parts.push('```text', ownPart(commandHelp(noun, command, t), t), '```', '');
    }
  }
  return [
    '# Commands',
    '',
    'Made from the program’s own help: `samspel help NOUN VERB` shows the same. Change it there, then run `node scripts/reference.js`.',
    '',
    '```text',
    globalPart(commandHelp('', await program.entries[0].load(), t), t),
    '```',
    '',
    ...parts,
  ].join('\n');
}

/** A command's page without what holds everywhere. */
const ownPart = (page, t) => page.slice(0, page.indexOf(`\n${t.cli.help.globalOptions}`)).trimEnd();
const globalPart = (page, t) => page.slice(page.indexOf(t.cli.help.globalOptions)).trimEnd();

/** The sources, bundled in memory so that plain Node can run them. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { program } from './src/main.ts'; export { commandHelp } from './src/cli/help.ts'; export { loadTexts } from './src/i18n/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist/main.js')).href) },
  });
  const file = join(root, 'node_modules/.cache', `samspel-reference-${process.pid}.mjs`);
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const page = join(root, 'docs/reference.md');
  const text = await reference();
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write('docs/reference.md is out of date. Run: node scripts/reference.js\n');
    process.exitCode = 1;
  }
}
