import type { Digest, SentLine } from './schema.js'
import type { DigestTree, Edit } from './tree.js'

/** All of a digest's reading that its publishing needs. Plain data: it can be written as JSON and read back. */
export interface Reading {
  digest: Digest
  lines: SentLine[]
  edits: Edit[]
}

/** A reading with the tree that it was made of, for who wants to go on with that. */
export interface TreeReading extends Reading {
  tree: DigestTree
}
