import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What builds keep stays out of the user's own cache, and no run of the tests finds what another left.
    env: { XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'newsbinder-cache-')) },
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
