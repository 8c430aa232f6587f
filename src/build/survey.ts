import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { siteMarker } from '../publication/site-marker.js'

/** A file as it lies on the disk: where its size, time or number is another one, it may be another file. */
export interface Surveyed {
  /** From the folder, with slashes, as the disk spells it. */
  path: string
  size: number
  mtimeMs: number
  ino: number
}

/**
 * Lists all that lies in a folder, read or not, but for what is hidden and for sites of ours, without opening any of it.
 * What a symbolic link leads to counts as lying there; one that leads to nothing is a file of no size.
 */
export function surveyFolder(root: string): Surveyed[] {
  const found: Surveyed[] = []
  walk(root, '')
  return found

  function walk(folder: string, prefix: string): void {
    const entries = readdirSync(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === siteMarker)) return
    for (const entry of entries) {
      const { name } = entry
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = join(folder, name)
      if (entry.isDirectory()) walk(path, `${prefix}${name}/`)
      else found.push({ path: prefix + name, ...stampOf(path, entry.isSymbolicLink()) })
    }
  }
}

function stampOf(path: string, isLink: boolean): Omit<Surveyed, 'path'> {
  const entry = isLink ? statSync(path, { throwIfNoEntry: false }) : lstatSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return { size: -1, mtimeMs: 0, ino: 0 }
  return { size: entry.size, mtimeMs: entry.mtimeMs, ino: entry.ino }
}
