import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../archive/archive.js'
import type { Extent } from '../hosts/fit.js'
import type { Addresses } from '../site/addresses.js'
import { downloadName } from '../site/files.js'
import { fileOf } from '../site/href.js'
import { filesOf, type SiteRecord } from '../site/parts.js'

/** How large a site is, and why it must not be published. */
export interface CheckedSite {
  extent: Extent
  problems: string[]
}

/**
 * Looks over a written site before it is published: a full disk leaves empty files, and not every writer says so. What of
 * the `record` is not in the folder stands already.
 */
export async function checkSite(
  folder: string,
  archive: Archive,
  addresses: Addresses,
  record?: SiteRecord,
): Promise<CheckedSite> {
  const sizes = new Map(record && filesOf(record))
  const problems: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const file = path.slice(folder.length + 1).replaceAll('\\', '/')
    if (!entry.isFile()) problems.push(`${file} is no regular file`)
    else sizes.set(file, (await stat(path)).size)
  }
  const empty = [...sizes].filter(([, size]) => size === 0).map(([file]) => file)
  const asSent = empty.length === 0 ? new Set() : emptyAsSent(archive, addresses)
  for (const file of empty) if (!asSent.has(file)) problems.push(`${file} is empty`)
  const pages = ['', ...archive.issues.map((issue) => addresses.issue(issue))].map(fileOf)
  for (const page of pages) if (!sizes.has(page)) problems.push(`${page} is missing`)
  return { extent: extentOf(sizes), problems: problems.sort() }
}

/** The downloads of digests in which nothing stands. */
function emptyAsSent({ issues }: Archive, addresses: Addresses): Set<string> {
  const empty = issues.filter(({ bytes }) => bytes.length === 0)
  return new Set(empty.map((issue) => addresses.issue(issue) + downloadName(issue.digest.file)))
}

function extentOf(sizes: ReadonlyMap<string, number>): Extent {
  const [file, bytes] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])
  const folders = new Map<string, number>()
  for (const name of sizes.keys()) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  const [folder, files] = [...folders].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])
  return {
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    largest: { file, bytes },
    fullest: { folder, files },
  }
}
