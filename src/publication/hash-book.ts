import type { Stats } from 'node:fs'

/** What is known of files without opening them: the hash of each as it was, with its size, time and number on the disk. */
export type HashEntries = Record<string, [size: number, mtimeMs: number, ino: number, hash: string]>

/** In milliseconds: some disks tell times no finer than this, and a file may change twice between two of them. */
export const coarseness = 2_000

/** Knows files again by their size, time and number, so that they need not be read for their hash. */
export class HashBook {
  /** What is known of the files that were asked for. */
  readonly entries: HashEntries = {}
  readonly #before: HashEntries
  readonly #now: number

  constructor(before: HashEntries = {}, now = Date.now()) {
    this.#before = before
    this.#now = now
  }

  /** The hash of a file; `read` gives it where it is not known. */
  hashOf(path: string, { size, mtimeMs, ino }: Stats, read: () => string): string {
    const known = Object.hasOwn(this.#before, path) ? this.#before[path] : undefined
    const isKnown = known !== undefined && known[0] === size && known[1] === mtimeMs && known[2] === ino
    const hash = isKnown ? known[3] : read()
    if (mtimeMs < this.#now - coarseness) this.entries[path] = [size, mtimeMs, ino, hash]
    return hash
  }
}
