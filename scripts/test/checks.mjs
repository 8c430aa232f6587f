import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandFile, root } from '../setup/project.mjs'

/**
 * Runs a check of the code; what it says is shown only where it fails.
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it passed
 */
export function runCheck(packageName, command, args) {
  const file = commandFile(packageName, command)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`)
  return status === 0
}

/**
 * Runs the tests with vitest's own output, and counts them. A file that could not be run, or an error outside all
 * tests, counts as one that failed.
 * @param {string[]} args vitest's
 */
export function runTests(args) {
  if (process.env.CI && args.some((arg) => /^(-u|--update)/.test(arg))) {
    console.log('What tests expect is never rewritten in CI: run "npm test -- --update" at home and read the change.')
    return { passed: 0, failed: 1 }
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-test-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { status } = spawnSync(process.execPath, [commandFile('vitest', 'vitest'), 'run', ...reporters, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const { passed, failed } = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : noTests
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const noTests = { passed: 0, failed: 0 }

/**
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} report
 */
function countTests({ numPassedTests, numFailedTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length }
}
