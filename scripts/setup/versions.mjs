import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.mjs'

const lib = join(root, 'lib')

/** Where the compiled program finds what its parts are made of. */
export const versionsFile = 'versions.json'

/** Writes down, for each part whose outcomes are kept between builds, a hash of its code and of all that it imports; nothing where there are none. */
export async function writeVersions() {
  const parts = join(lib, 'cache/version.js')
  if (!existsSync(parts)) return
  const { versionedParts } = await import(pathToFileURL(parts).href)
  const versions = Object.entries(versionedParts).map(([part, file]) => [part, versionFrom(String(file))])
  writeFileSync(join(lib, versionsFile), `${JSON.stringify(Object.fromEntries(versions), null, 2)}\n`)
}

/** @param {string} file from lib/ */
function versionFrom(file) {
  const hash = createHash('sha256').update(pins())
  for (const path of [...importedFrom(join(lib, file))].sort())
    hash
      .update(`${relative(lib, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** The exact versions of the libraries, with all that they bring. */
function pins() {
  const lock = join(root, 'package-lock.json')
  return readFileSync(existsSync(lock) ? lock : join(root, 'package.json'))
}

/**
 * A file and all files of ours that it leads to.
 * @param {string} path
 * @param {Set<string>} found
 */
function importedFrom(path, found = new Set()) {
  if (found.has(path)) return found
  found.add(path)
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
    importedFrom(join(dirname(path), name), found)
  return found
}
