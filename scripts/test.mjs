#!/usr/bin/env node
// npm test: sets up, then every check in turn, and stops at the first that fails. With arguments ("npm test --
// tests/parser") only the tests that they name run; the arguments are vitest's.
import './setup/node-version.mjs'

const { setUp } = await import('./setup/setup.mjs')
const named = process.argv.slice(2)
await step('set-up', () => setUp({ chromium: named.length === 0 || named.some((name) => name.includes('browser')) }))

const { runCheck, runTests } = await import('./test/checks.mjs')
if (named.length === 0) {
  await step('format and lint (biome)', () =>
    runCheck('@biomejs/biome', 'biome', [
      'ci',
      '--error-on-warnings',
      `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    ]),
  )
  await step('types of tests and scripts (tsc)', () => runCheck('typescript', 'tsc', ['-p', 'tsconfig.test.json']))
  await step('types of the search page (tsc)', () => runCheck('typescript', 'tsc', ['-p', 'tsconfig.browser.json']))
  await step('nothing unused (knip)', () => runCheck('knip', 'knip', []))
}
const count = await step('tests (vitest)', () => runTests(named))
console.log(`${count.passed} passed, ${count.failed} failed`)
if (count.failed > 0 || count.passed === 0) process.exitCode = 1

/**
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 */
async function step(name, work) {
  const start = performance.now()
  const result = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (result === false) {
    console.log(`failed: ${name}, after ${seconds} s`)
    process.exit(1)
  }
  console.log(`done: ${name}, ${seconds} s`)
  return result
}
