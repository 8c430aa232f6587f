import { readFileSync } from 'node:fs'
import { hashOf } from '../cache/hash-of.js'
import type { DigestInput } from '../parser/parse.js'
import { fileMessage } from './message.js'

/** A digest as it lies in its folder, with the hash of its bytes. */
export interface DigestFile extends DigestInput {
  hash: string
}

/**
 * A digest whose bytes are read whenever somebody asks for them, so that a large archive is never in memory. Asking throws a
 * message where the file is another one by now: what was read of it would not belong together.
 */
export function digestFile(file: string, path: string, hash: string, labels?: string): DigestFile {
  return {
    file,
    hash,
    ...(labels !== undefined && { labels }),
    get bytes() {
      const bytes = readBytes(path)
      if (bytes !== undefined && hashOf(bytes) === hash) return bytes
      const text = 'Changed while it was being read; run this again'
      throw fileMessage(file, { text, code: 'digest-changed', severity: 'error' })
    },
  }
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return undefined
  }
}
