import type { DigestMessage } from '../../digest/schema.js'

/** What is known of a reading without loading it. */
export interface ReadingNote {
  /** Names the reading by its bytes: of two with one key, every byte is the same. */
  key: string
  /** The first line whose text is not whole in the reading: a mistake of ours. */
  lostLine?: number
  messages: DigestMessage[]
}
