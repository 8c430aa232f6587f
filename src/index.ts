/** Newsbinder as a library: reads digests, without Eleventy, a disk or a clock. */
export type { Reading, TreeReading } from './digest/reading.js'
export type { Digest, DigestMessage, Item, Link, Row, SentLine, Source } from './digest/schema.js'
export { digestSchema } from './digest/schema.js'
export type {
  Band,
  DigestNode,
  DigestTree,
  Edit,
  ItemNode,
  LabelRole,
  Part,
  PartRole,
  SectionNode,
  Text,
} from './digest/tree.js'
export { digestCompile } from './parser/items/compile.js'
export { digestEnrich } from './parser/items/enrich.js'
export { digestItems } from './parser/items/items.js'
export { digestLines } from './parser/lines/lines.js'
export type { DigestInput, ParseOptions } from './parser/parse.js'
export { digestParse, parseDigest, readArchive } from './parser/parse.js'
export { digestRead } from './parser/read/read.js'
export { undoEdits } from './parser/repair/change.js'
export { digestRepair } from './parser/repair/repair.js'
export { digestRoles } from './parser/roles/roles.js'
export type { Publication } from './publication/publication.js'
