import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `site` reads a built site, which its set-up builds where it is missing or stale. */
const ci = (process.env['CI'] ?? '') !== '';

export default defineConfig({
  test: {
    // Both of two cores: of so few, one would be left idle.
    maxWorkers: '100%',
    reporters: ci ? ['default', ['json', { outputFile: '.cache/ci/vitest.json' }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/checks/**/*.site.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['scripts/checks/**/*.site.test.ts'],
          globalSetup: ['scripts/checks/built-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
