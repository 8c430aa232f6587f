import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { commandFile, root, SetupFailure, say } from './project.mjs'

const stamp = join(root, 'lib/.stamp')

/** Whether lib/ holds what src/ compiles to now, and nothing else. */
export function isCompiled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Compiles src/ to lib/, and takes away what is left there of sources that are gone. */
export function compile() {
  say('compiling …')
  rmSync(stamp, { force: true })
  const { status } = spawnSync(process.execPath, [commandFile('typescript', 'tsc'), '--pretty', 'false'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new SetupFailure('src/ does not compile: what tsc says of it stands above')
  const expected = new Set(filesBelow('src').flatMap(outputsOf))
  for (const file of filesBelow('lib')) {
    if (!expected.has(file)) rmSync(join(root, 'lib', file))
  }
  writeFileSync(`${stamp}.${process.pid}`, fingerprint())
  renameSync(`${stamp}.${process.pid}`, stamp)
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
