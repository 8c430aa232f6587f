import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Something that a person must put right: what it says is all that is shown of it. */
export class SetupFailure extends Error {}

/**
 * Standard output belongs to the command that the set-up was made for, so all that the set-up says goes here.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`newsbinder: ${text}\n`)
}

/**
 * Runs a program of the set-up to its end, in the project's folder, with all that it says on standard error.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ran and went well
 */
export function succeeds(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // npm is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && !command.includes('\\'),
  })
  return status === 0
}

/**
 * The JavaScript file behind a package's command, to be run by this very Node on any system.
 * @param {string} packageName
 * @param {string} command
 */
export function commandFile(packageName, command) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
