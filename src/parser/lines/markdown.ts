import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { MarkdownMark } from './line.js'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** The mdast of a Markdown text. */
export const parseMarkdown = (text: string): Root => markdown.parse(text)

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
  const walk = (nodes: RootContent[], inside: 'list' | 'quote' | undefined, depth: number): void => {
    for (const node of nodes) {
      switch (node.type) {
        case 'heading':
          mark(node, 'heading', node.depth)
          break
        case 'list':
          for (const entry of node.children) {
            mark(entry, 'list', depth + 1)
            walk(entry.children, 'list', depth + 1)
          }
          break
        case 'blockquote':
          mark(node, 'quote', depth)
          break
        case 'paragraph':
          if (!inside) mark(node, 'paragraph', 0)
          break
        case 'code':
          mark(node, 'code', 0)
          break
        case 'table':
          mark(node, 'table', 0)
          break
        case 'thematicBreak':
          mark(node, 'rule', 0)
          break
        case 'html':
          mark(node, 'html', 0)
          break
        default:
          break
      }
    }
  }
  walk(markdown.parse(body).children, undefined, 0)
  return marks
}
