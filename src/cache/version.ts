import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from './hash-of.js'

/** The parts of the program whose outcomes are kept, each with all that it imports. */
export const versionedParts = {
  parser: 'parser/kept/keep-readings.js',
  archive: 'archive/kept/keep-archive.js',
  site: 'site/site.js',
  build: 'commands/build.js',
} as const
export type VersionedPart = keyof typeof versionedParts

const source = fileURLToPath(new URL('..', import.meta.url))
let versions: Record<VersionedPart, string> | undefined

/**
 * Names a part of the program by its code, so that what an older one has made is never taken for its work. The libraries
 * are in it by their pins, and Node by its version.
 */
export function versionOf(part: VersionedPart): string {
  versions ??= readVersions()
  return hashOf(versions[part], process.version)
}

/** Set-up writes the file; where the sources are run as they are, all of them count for each part. */
function readVersions(): Record<VersionedPart, string> {
  try {
    return JSON.parse(readFileSync(join(source, 'versions.json'), 'utf8'))
  } catch {
    const all = hashOf(
      ...readdirSync(source, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [entry.name, readFileSync(join(entry.parentPath, entry.name))] : [],
      ),
    )
    return { parser: all, archive: all, site: all, build: all }
  }
}
