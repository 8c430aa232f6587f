import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from './site-file.js'

/** Writes files into a folder, and keeps their sizes in bytes, by their name. */
export interface FileWriter {
  sizes: ReadonlyMap<string, number>
  /** A piece of a file that this writer has written goes behind it; what stood there before is replaced. */
  write(file: SiteFile): void
}

/** Makes a writer for a folder, which is made where it is missing. */
export function fileWriter(folder: string): FileWriter {
  const sizes = new Map<string, number>()
  return {
    sizes,
    write({ name, content }) {
      const path = join(folder, name)
      const size = sizes.get(name)
      if (size === undefined) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      } else appendFileSync(path, content)
      sizes.set(name, (size ?? 0) + Buffer.byteLength(content))
    },
  }
}
