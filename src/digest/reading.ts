import type { Digest, SentLine } from './schema.js'
import type { DigestTree, Edit } from './tree.js'

/** All that reading a digest gives. Plain data: it can be written as JSON and read back. */
export interface Reading {
  digest: Digest
  tree: DigestTree
  lines: SentLine[]
  edits: Edit[]
}
