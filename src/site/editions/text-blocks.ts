import type { Blockquote, List, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { SKIP, visit } from 'unist-util-visit'
import { editionMarks } from '../../digest/edition.js'
import type { Link } from '../../digest/schema.js'
import { markerOf } from '../../parser/lines/marker.js'

/** Text on one line: a line break would begin another part. A space of an ideograph's width is a character of its own. */
export const oneLine = (text: string): string => text.replace(/[^\S\u3000]+/g, ' ').trim()

/** Whether a summary has more than text: links, emphasis. */
export function hasMarkdown(summary: Root): boolean {
  let found = false
  visit(summary, (node) => {
    if (!plainTypes.has(node.type)) found = true
    return found ? SKIP : undefined
  })
  return found
}
const plainTypes = new Set<Nodes['type']>(['root', 'paragraph', 'blockquote', 'list', 'listItem', 'text'])

/** Text goes out as it came: a letter is no page, and a reader of mail wants no backslashes. */
const asMarkdown = (node: Nodes): string =>
  oneLine(
    toMarkdown(node, {
      extensions: [gfmToMarkdown()],
      handlers: { text: ({ value }: { value: string }) => value },
      emphasis: '_',
    }),
  )

/** A link as a letter has it: the address alone where the label says no more. */
export function linkText({ label, url }: Link): string {
  if (url === undefined) return label
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  if (bare === label) return url
  return asMarkdown(paragraph([{ type: 'link', url, children: [{ type: 'text', value: label }] }]))
}

const paragraph = (children: PhrasingContent[]): Nodes => ({ type: 'paragraph', children })

/** A summary block by block, each as its lines; `captioned` where its first one is a photo's caption. */
export function blocksOf(summary: Root, captioned: boolean): string[][] {
  return summary.children.map((node, index) => {
    if (captioned && index === 0) return [editionMarks.caption + asMarkdown(node)]
    return linesOf(node)
  })
}

function linesOf(node: RootContent): string[] {
  switch (node.type) {
    case 'blockquote':
      return quoteLines(node)
    case 'list':
      return [listLines(node, 0).join('\n')]
    default:
      return [asMarkdown(node)]
  }
}

function quoteLines(quote: Blockquote): string[] {
  return quote.children.map((child) => {
    const isFoot = child.type === 'paragraph' && child.data?.hName === 'footer'
    return (isFoot ? editionMarks.attribution : editionMarks.quote) + asMarkdown(child)
  })
}

function listLines(list: List, depth: number): string[] {
  return list.children.flatMap((entry, index) => {
    const [text, ...below] = entry.children
    const words = text === undefined ? '' : asMarkdown(text)
    const numbered = `${(list.start ?? 1) + index}. ${words}`
    const line = list.ordered && markerOf(numbered).kind === 'number' ? numbered : editionMarks.bullet + words
    return [
      '  '.repeat(depth) + line,
      ...below.flatMap((node) => (node.type === 'list' ? listLines(node, depth + 1) : [])),
    ]
  })
}
