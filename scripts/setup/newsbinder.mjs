import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.mjs'

/**
 * Becomes the compiled command, in this process: its output, its signals and its exit status are its own.
 * @param {string[]} args
 */
export async function runNewsbinder(args) {
  const cli = join(root, 'lib/cli.js')
  process.argv = [process.execPath, cli, ...args]
  await import(pathToFileURL(cli).href)
}
