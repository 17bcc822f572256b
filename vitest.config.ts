import { configDefaults, defineConfig } from 'vitest/config';

/** Killing the program and filling disks takes as long as all else: done by `.ci/run` and `npm run test:faults`. */
const withFaults = process.env.SAMSPEL_FAULTS !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: withFaults ? configDefaults.exclude : [...configDefaults.exclude, 'test/faults/**'],
    globalSetup: ['test/support/built.ts'],
    pool: 'forks',
    // Vitest would leave one core to itself, and with two that is half of them.
    maxWorkers: '100%',
    // The modules of the program are loaded once for all files of a worker: a fourth of the time of the suite.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
