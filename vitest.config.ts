import { configDefaults, defineConfig } from 'vitest/config';
import { LongFirst } from './test/support/sequencer.ts';

/** Killing the program, filling disks, looking in a browser takes as long as all else: done by `.ci/run` and `npm run test:thorough`. */
const isThorough = process.env.SAMSPEL_FAULTS !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isThorough ? [] : ['test/faults/**', 'test/thorough/**'])],
    globalSetup: ['test/support/built.ts'],
    pool: 'forks',
    // Vitest would leave one core to itself, and with two that is half of them.
    maxWorkers: '100%',
    // The modules of the program are loaded once for all files of a worker: a fourth of the time of the suite.
    isolate: false,
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
