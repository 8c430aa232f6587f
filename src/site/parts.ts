import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFile } from './site-file.js'
import { fileWriter } from './write-files.js'

/** What a part of a site is made of, as hashes. */
export interface PartKey {
  /** Of all but where the names in it lead. */
  own: string
  /** Of where they lead: asked for only where names have got pages, or lost them. */
  links?: () => string
}

/** A part of a site as an earlier build wrote it. */
export interface PartRecord {
  own: string
  links?: string
  /** Sizes in bytes, by name. */
  files: Record<string, number>
  /** What other parts need to know of this one. */
  note?: unknown
}

/** A site as it was written, for the next build of it. */
export interface SiteRecord {
  /** Of what every part hangs on: settings, templates, the program. */
  common: string
  /** Of all names that have a page, with its address. */
  names: string
  parts: Record<string, PartRecord>
}

/** The site that an earlier build wrote, as nobody has touched it since. */
export interface StandingSite {
  folder: string
  record: SiteRecord
}

/**
 * The parts of a site that is being written, each of them once: those that would come out as they stand are only taken down
 * in the record.
 */
export class SiteParts {
  readonly record: SiteRecord
  readonly #before: Record<string, PartRecord>
  readonly #sameNames: boolean
  readonly #folder: string
  readonly #standing: string | undefined

  /** `folder` is where new parts are written. */
  constructor(folder: string, common: string, names: string, standing?: StandingSite) {
    const before = standing?.record
    this.#folder = folder
    this.#standing = standing?.folder
    this.record = { common, names, parts: {} }
    this.#before = before?.common === common ? before.parts : {}
    this.#sameNames = before?.names === names
  }

  /** Takes a part over from the site that stands, where it is made of the same; else it is to be made. */
  stands(id: string, key: PartKey): PartRecord | undefined {
    const before = Object.hasOwn(this.#before, id) ? this.#before[id] : undefined
    if (before === undefined || before.own !== key.own) return undefined
    if (key.links && !this.#sameNames && before.links !== key.links()) return undefined
    this.record.parts[id] = before
    return before
  }

  /** Takes down what was made. */
  made(id: string, { own, links }: PartKey, files: Record<string, number>, note?: unknown): PartRecord {
    const record = { own, ...(links && { links: links() }), files, ...(note !== undefined && { note }) }
    this.record.parts[id] = record
    return record
  }

  /** What an earlier build noted of a part, whether it stands or not, and the files that it wrote. */
  before(id: string): { note: unknown; read(file: string): Uint8Array } | undefined {
    const record = Object.hasOwn(this.#before, id) ? this.#before[id] : undefined
    const folder = this.#standing
    if (record === undefined || folder === undefined) return undefined
    return { note: record.note, read: (file) => readFileSync(join(folder, file)) }
  }

  /** Makes a part of files, unless it stands. What the files end with is the part's note. */
  write(id: string, key: PartKey, files: () => Iterable<SiteFile> | Generator<SiteFile, unknown>): PartRecord {
    const before = this.stands(id, key)
    if (before) return before
    const { write, sizes } = fileWriter(this.#folder)
    const all = files()[Symbol.iterator]()
    let next = all.next()
    for (; !next.done; next = all.next()) write(next.value)
    return this.made(id, key, Object.fromEntries(sizes), next.value)
  }
}

/** All files of a site by their names, with their sizes in bytes. */
export function filesOf({ parts }: SiteRecord): Map<string, number> {
  return new Map(Object.values(parts).flatMap(({ files }) => Object.entries(files)))
}
