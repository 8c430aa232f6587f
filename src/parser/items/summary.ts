import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast'
import type { Part } from '../../digest/tree.js'
import { isKnotted } from '../lines/knotted.js'
import { parseMarkdown } from '../lines/markdown.js'
import { markerOf } from '../lines/marker.js'
import { contentOf } from './content.js'

/** How a digest's text becomes phrasing content: as it stands, or as Markdown. */
export type Phrasing = (text: string) => PhrasingContent[]

export const plainPhrasing: Phrasing = (value) => [{ type: 'text', value }]

/** Inline Markdown of one block. What would be a block of another kind stays the text that it is. */
export const markdownPhrasing: Phrasing = (text) => {
  if (!/[*_`[\]<&\\~]|https?:/.test(text)) return plainPhrasing(text)
  if (isKnotted(text)) return plainPhrasing(text)
  const [block, ...more] = parseMarkdown(text).children
  return block?.type === 'paragraph' && more.length === 0 ? withoutPositions(block.children) : plainPhrasing(text)
}

/** Parts that a summary is made of. */
const summaryParts = new Set(['paragraph', 'quote', 'attribution', 'bullet', 'caption'])
export const isSummaryPart = ({ type }: Part): boolean => summaryParts.has(type)

/** An item's body as mdast: paragraphs, quotations with whose they are, and lists, nested as they are indented. */
export function summaryOf(parts: Part[], phrasing: Phrasing): Root {
  const children: BlockContent[] = []
  let lists: { list: List; indent: number }[] = []
  for (const part of parts.filter(isSummaryPart)) {
    if (part.type === 'bullet') {
      addBullet(children, lists, part, phrasing)
      continue
    }
    lists = []
    const paragraph: BlockContent = { type: 'paragraph', children: phrasing(contentOf(part)) }
    const above = children.at(-1)
    if (part.type === 'quote') children.push({ type: 'blockquote', children: [paragraph] })
    else if (part.type === 'attribution' && above?.type === 'blockquote') {
      above.children.push({ ...paragraph, data: { hName: 'footer' } } as BlockContent)
    } else children.push(paragraph)
  }
  return { type: 'root', children }
}

function addBullet(
  children: BlockContent[],
  lists: { list: List; indent: number }[],
  part: Part,
  phrasing: Phrasing,
): void {
  const first = part.children[0]
  const indent = first?.data?.indent ?? 0
  while (lists.length > 1 && indent < (lists.at(-1)?.indent ?? 0)) lists.pop()
  const open = lists.at(-1)
  const { kind, value } = markerOf(first?.value ?? '')
  const entry: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: phrasing(contentOf(part)) }],
  }
  if (open && indent <= open.indent + 1) {
    open.list.children.push(entry)
    return
  }
  const ordered = kind === 'number'
  const list: List = { type: 'list', ordered, spread: false, children: [entry] }
  if (ordered && value > 1) list.start = value
  const above = open?.list.children.at(-1)
  if (above) above.children.push(list)
  else children.push(list)
  lists.push({ list, indent })
}

function withoutPositions<Content extends PhrasingContent>(nodes: Content[]): Content[] {
  for (const node of nodes) {
    delete node.position
    if ('children' in node) withoutPositions(node.children)
  }
  return nodes
}
