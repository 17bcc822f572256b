/** Bundles the program by subject: every `import()` becomes a file of its own, so that a command loads only what it needs. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = 'dist';

/**
 * A command says little of all that the program can say: each subject's texts become a function that is called when the first of them is
 * read. Node then only skims them (the English texts took 28 ms to load, a third of what bare Node takes).
 */
const textsWhenRead = {
  name: 'texts when read',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]i18n[\\/](?:en|sv|fi)\.ts$/ }, ({ path }) => {
      const files = new Map();
      const bare = readFileSync(path, 'utf8').replace(
        /^import \{ (\w+) \} from '(\.\/(?:en|sv|fi)\/[\w-]+\.ts)';\n/gm,
        (_, name, file) => {
          files.set(name, file);
          return '';
        },
      );
      const contents = bare.replace(/^ {2}(\w+),$/gm, (line, name) => {
        const file = files.get(name);
        if (file === undefined) return line;
        return `get ${name}() {
          const value = require('${file}').${name};
          Object.defineProperty(this, '${name}', { value, enumerable: true });
          return value;
        },`;
      });
      return { contents, loader: 'ts' };
    });
  },
};

const options = {
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
};

/**
 * Two parts of Node that libraries name at every start without need: `node:process` as a module reads all that hangs on `process`, and
 * Commander would start other programs as commands, which ours has none of. Together a tenth of the start of `status`.
 */
const withoutNeed = {
  name: 'without need',
  setup({ onResolve, onLoad }) {
    const namespace = 'without-need';
    onResolve({ filter: /^node:process$/ }, ({ path }) => ({ path, namespace }));
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: path === 'node:process' ? 'module.exports = process;' : 'module.exports = {};',
    }));
  },
};

/**
 * What the program loads at every start becomes one file. The bundler makes a file of all modules that the same parts load: when each part
 * that is loaded later names the start of the program too, all modules of the start have the same parts. Twenty-five files became one, and
 * Node takes a millisecond for each.
 */
const startTogether = (parts) => ({
  name: 'start together',
  setup({ onLoad }) {
    const start = resolve('src/main.ts');
    onLoad({ filter: /\.[mc]?[jt]s$/ }, ({ path }) => {
      if (!parts.has(path)) return undefined;
      const loader = path.endsWith('ts') ? 'ts' : 'js';
      return { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(start)};\n`, loader };
    });
  },
});

const first = await build({ ...options, plugins: [textsWhenRead, withoutNeed], write: false });
const parts = Object.values(first.metafile.outputs).flatMap(({ entryPoint }) =>
  entryPoint === undefined || entryPoint === 'src/main.ts' || first.metafile.inputs[entryPoint]?.format !== 'esm'
    ? []
    : [resolve(entryPoint)],
);
const texts = /[\\/]i18n[\\/](?:en|sv|fi)\.ts$/;
const { metafile } = await build({
  ...options,
  plugins: [textsWhenRead, withoutNeed, startTogether(new Set(parts.filter((path) => !texts.test(path))))],
});

// Files of an earlier build go only now: a build that fails leaves the program that was there.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });
