import { defineConfig } from 'vitest/config';

/** Browser tests: one product for all, one file after the other. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
