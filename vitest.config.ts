import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What tests expect is written at home and read there; CI only compares.
    update: process.env.CI ? 'none' : 'new',
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/built-site.ts'],
          testTimeout: 60_000,
          // Not beside the other tests: a page that waits for its turn on the processor looks like one that hangs.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
