/** Bundles the program by subject: every `import()` becomes a file of its own, so that a command loads only what it needs. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const folder = 'dist';
const { metafile } = await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  // `bindings` looks for native parts, which the store names itself; pg-native is an option of pg that we do not use; inquirer is large and
  // loaded only when something is asked; the pictures' renderer reads a file beside itself.
  external: ['bindings', 'pg-native', 'inquirer', 'docx', '@resvg/resvg-wasm'],
  banner: {
    js: "import { createRequire as samspelRequire } from 'node:module'; const require = samspelRequire(import.meta.url);",
  },
});

// Files of an earlier build go only now: a build that fails leaves the program that was there.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });
