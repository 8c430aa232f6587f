import type { Parent } from 'unist'
import type { Edit } from '../digest/tree.js'
import type { Line } from './lines/line.js'
import type { Encoding } from './read/bytes.js'
import type { FrontMatter } from './read/front-matter.js'

/** A digest before its lines have roles: the tree that reading, repairing and splitting into lines hand on. */
export interface Draft extends Parent {
  type: 'draft'
  children: Line[]
  /** The text as decoded, before any repair. */
  sent: string
  encoding: Encoding
  format: 'plain' | 'markdown'
  frontMatter: FrontMatter | undefined
  /** The text as read from here on: `sent` with `edits` made. */
  text: string
  edits: Edit[]
}
