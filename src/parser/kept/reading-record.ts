import type { Store } from '../../cache/store.js'
import type { Reading } from '../../digest/reading.js'
import type { DigestMessage } from '../../digest/schema.js'

/** What is known of a reading without loading it. */
export interface ReadingNote {
  /** Names the reading by its bytes: of two with one key, every byte is the same. */
  key: string
  /** The first line whose text is not whole in the reading: a mistake of ours. */
  lostLine?: number
  messages: DigestMessage[]
}

/** Reads it back; undefined where it is not whole. */
export function loadReading(store: Store, key: string): Reading | undefined {
  const bytes = store.read(key)
  if (!bytes) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
