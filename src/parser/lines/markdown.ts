import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { MarkdownMark } from './line.js'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** The mdast of a Markdown text. */
export const parseMarkdown = (text: string): Root => markdown.parse(text)

/** Blocks that hold no others, and what they are to a line. A paragraph inside a list is its entry's. */
const otherBlocks: Partial<Record<RootContent['type'], MarkdownMark['block']>> = {
  paragraph: 'paragraph',
  code: 'code',
  table: 'table',
  thematicBreak: 'rule',
  html: 'html',
}

/** For each line of the text, by index, the block that Markdown sees there. Lines before `from` are left out. */
export function markdownMarks(text: string, from: number): (MarkdownMark | undefined)[] {
  const marks: (MarkdownMark | undefined)[] = []
  // Front matter is blanked, not cut off, so that lines keep their numbers.
  const lines = text.split('\n')
  const body = lines.map((line, index) => (index < from ? '' : line)).join('\n')
  const mark = (node: RootContent, block: MarkdownMark['block'], depth: number): void => {
    const { start, end } = node.position ?? {}
    if (!start || !end) return
    for (let line = start.line; line <= end.line; line += 1) {
      marks[line - 1] = { block, depth, goesOn: line > start.line }
    }
  }
  const walk = (nodes: RootContent[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'heading') mark(node, 'heading', node.depth)
      else if (node.type === 'blockquote') mark(node, 'quote', depth)
      else if (node.type === 'list') {
        for (const entry of node.children) {
          mark(entry, 'list', depth + 1)
          walk(entry.children, depth + 1)
        }
      } else if (node.type !== 'paragraph' || depth === 0) {
        const block = otherBlocks[node.type]
        if (block) mark(node, block, 0)
      }
    }
  }
  walk(markdown.parse(body).children, 0)
  return marks
}
