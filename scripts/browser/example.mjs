import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/**
 * Builds the site of the example digests somewhere else, from a copy: a build may write beside its input.
 * @returns {{ site: string, remove: () => void }} the folder of the site, and how to be rid of it
 */
export function buildExample() {
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-example-'))
  const site = join(folder, 'site')
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
  const build = ['lib/cli.js', 'build', join(folder, 'seeds'), '--out', site]
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the example digests could not be built (${status}): ${stderr}`)
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
