import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], './test/support/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['test/support/seed.ts'],
    projects: [
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      // These run the package as it is installed, which is built before the first of them and only then.
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: 'test/e2e/set-up.ts' } },
    ],
  },
});
