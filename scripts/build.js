/** Bundles the program by subject: every `import()` becomes a file of its own, so that a command loads only what it needs. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  legalComments: 'none',
  // Native or large, and loaded from node_modules when needed; pg-native is an option of pg that we do not use.
  external: ['better-sqlite3', 'pg-native', 'inquirer'],
  banner: {
    js: "import { createRequire as samspelRequire } from 'node:module'; const require = samspelRequire(import.meta.url);",
  },
});
