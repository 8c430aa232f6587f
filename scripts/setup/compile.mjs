import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { commandFile, root, SetupFailure, say } from './project.mjs'
import { versionsFile, writeVersions } from './versions.mjs'

const stamp = join(root, 'lib/.stamp')

/** Whether lib/ holds what src/ compiles to now, and nothing else. */
export function isCompiled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** What browsers run, as one script: neither modules nor their imports can be loaded by a page that stands on a disk. */
const bundle = { from: 'src/search/page/main.ts', to: 'search/page.js' }

/** Compiles src/ to lib/, and takes away what is left there of sources that are gone. */
export async function compile() {
  say('compiling …')
  rmSync(stamp, { force: true })
  const { status } = spawnSync(process.execPath, [commandFile('typescript', 'tsc'), '--pretty', 'false'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new SetupFailure('src/ does not compile: what tsc says of it stands above')
  if (!bundleForBrowsers()) throw new SetupFailure(`${bundle.from} cannot be bundled: what rolldown says stands above`)
  const sources = filesBelow('src').filter((file) => !file.startsWith(forBrowsers))
  const expected = new Set([...sources.flatMap(outputsOf), join(bundle.to), versionsFile])
  for (const file of filesBelow('lib')) {
    if (!expected.has(file)) rmSync(join(root, 'lib', file))
  }
  await writeVersions()
  writeFileSync(`${stamp}.${process.pid}`, fingerprint())
  renameSync(`${stamp}.${process.pid}`, stamp)
}

/** Sources that only the bundle is made of. */
const forBrowsers = join('search', 'page') + sep

function bundleForBrowsers() {
  const args = [bundle.from, '--format', 'iife', '--platform', 'browser', '--minify', '--file', `lib/${bundle.to}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile('rolldown', 'rolldown'), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) process.stderr.write(stdout + stderr)
  return status === 0
}

/** Of all that compiling starts from, by content, and of what it gave, by size and time: a change in either shows. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['tsconfig.json', 'package-lock.json', ...filesBelow('src').map((file) => join('src', file))]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  for (const file of filesBelow('lib')) {
    const { size, mtimeMs } = statSync(join(root, 'lib', file))
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}

/** @param {string} source */
function outputsOf(source) {
  const name = source.replace(/\.ts$/, '')
  return [`${name}.js`, `${name}.d.ts`]
}

/**
 * Sorted, from the folder. Hidden files are the set-up's own.
 * @param {string} folder
 */
function filesBelow(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((file) => !file.split(sep).some((name) => name.startsWith('.')))
    .sort()
}
