import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
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
          // One browser at a time, and not beside the other tests: on two cores it is the slowest of them.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
