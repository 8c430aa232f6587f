import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from '../cache/hash-of.js'
import { readJson, writeJson } from '../cache/record.js'
import type { Store } from '../cache/store.js'
import { siteMarker } from '../publication/site-marker.js'
import { filesOf, type SiteRecord } from '../site/parts.js'

/** What a build leaves of a site for the next one: what it was made of, and how its files lie on the disk. */
interface KeptSite {
  record: SiteRecord
  /** Size and time of each file, and the times of folders, by their path from the site. */
  files: Record<string, string>
  folders: Record<string, string>
}

/** The site that the last build left in a place, as long as nobody has touched it since: else the next is made whole. */
export class SiteKeeper {
  readonly #store: Store
  readonly #out: string
  readonly #before: KeptSite | undefined

  constructor(store: Store, out: string) {
    this.#store = store
    this.#out = out
    const kept = readJson<KeptSite>(store, hashOf(out))
    this.#before = kept && isUntouched(kept, out) ? kept : undefined
  }

  /** What the site that stands was made of. */
  get before(): SiteRecord | undefined {
    return this.#before?.record
  }

  #changed({ parts }: SiteRecord): string[] {
    const before = this.#before?.record.parts ?? {}
    return Object.entries(parts)
      .filter(([id, part]) => !Object.hasOwn(before, id) || before[id] !== part)
      .flatMap(([, { files }]) => Object.keys(files))
  }

  /** Files of the site that stands which a new one does not have. */
  removed(record: SiteRecord): string[] {
    const files = filesOf(record)
    return Object.keys(this.#before?.files ?? {}).filter((file) => file !== siteMarker && !files.has(file))
  }

  /** To be called when the new site stands. */
  keep(record: SiteRecord): void {
    const { files, folders } = this.#before ?? { files: {}, folders: {} }
    const changed = this.#changed(record)
    const removed = this.removed(record)
    const kept: KeptSite = { record, files: { ...files }, folders: { ...folders } }
    for (const file of removed) delete kept.files[file]
    for (const file of [siteMarker, ...changed]) kept.files[file] = stampOf(join(this.#out, file))
    for (const folder of foldersOf([siteMarker, ...changed, ...removed])) {
      const stamp = stampOf(join(this.#out, folder))
      if (stamp === '') delete kept.folders[folder]
      else kept.folders[folder] = stamp
    }
    writeJson(this.#store, hashOf(this.#out), kept)
  }
}

function isUntouched({ files, folders }: KeptSite, out: string): boolean {
  return [files, folders].every((stamps) =>
    Object.entries(stamps).every(([path, stamp]) => stampOf(join(out, path)) === stamp),
  )
}

/** Size and time say that a file is the same one; of a folder the time alone, since sizes hang on the disk. */
function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return ''
  return found.isDirectory() ? `${found.mtimeMs}` : `${found.size} ${found.mtimeMs}`
}

/** The folders that files lie in, and all above those. */
function foldersOf(files: string[]): Set<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  return folders
}
