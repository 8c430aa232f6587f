import type { Node } from 'unist'
import type { Look } from './look.js'

/** What Markdown makes of the block that a line belongs to. */
export interface MarkdownMark {
  block: 'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'table' | 'rule' | 'html'
  /** A heading's level or a list's depth, from 1. */
  depth: number
  /** The line goes on with the block of the line before it. */
  goesOn: boolean
}

/** A line of a digest that is not blank in the text as sent. */
export interface Line extends Node {
  type: 'line'
  /** From 1, in the file. */
  number: number
  /** Where it starts in the repaired text and in the text as sent. */
  start: number
  sentStart: number
  /** As repaired, and as sent; both without the line's end. */
  text: string
  sent: string
  /** Blank lines above. */
  gap: number
  /** Columns before its first character. */
  indent: number
  frontMatter: boolean
  look: Look
  mark: MarkdownMark | undefined
}
