import { toString as textOf } from 'mdast-util-to-string'
import type { Link } from '../../digest/schema.js'
import type { ItemNode, Part } from '../../digest/tree.js'
import type { ItemSettings } from '../../publication/publication.js'
import { isKnotted } from '../lines/knotted.js'
import { parseMarkdown } from '../lines/markdown.js'
import { contentOf } from './content.js'

/** Only addresses that a reader may be sent to. */
const address = /(?:https?:\/\/|www\.)[^\s<>"]+/i

/**
 * An item's links: its link lines, each with the address that stands in it or that `publication.yml` gives for the
 * line, and the address that a Markdown headline leads to.
 */
export function linksOf(item: ItemNode, settings: ItemSettings[] = []): Link[] {
  const links: Link[] = []
  for (const part of item.children) {
    const given = settings.find(({ line, link }) => link !== undefined && has(part, line))?.link
    if (part.type === 'link') {
      const content = contentOf(part).replace(/^(?:→|➔|➜|►|»|>>|›|>)\s*|\s*(?:→|➔|➜|>>|»|›|>)$/gu, '')
      const markdown = markdownLink(content)
      const url = given ?? markdown?.url ?? addressIn(content)
      links.push({ label: markdown?.label ?? labelOf(content), ...(url === undefined ? {} : { url }) })
    } else if (part.type === 'headline') {
      const markdown = markdownLink(contentOf(part))
      if (given !== undefined) links.push({ label: markdown?.label ?? contentOf(part), url: given })
      else if (markdown) links.push(markdown)
    }
  }
  return links
}

const has = (part: Part, line: number): boolean => part.children.some(({ position }) => position.start.line === line)

function addressIn(text: string): string | undefined {
  const found = address.exec(text)?.[0].replace(/[).,;\]]+$/, '')
  return found?.startsWith('www.') ? `https://${found}` : found
}

/** What a line that is an address is called: the address, without what only machines read. */
function labelOf(content: string): string {
  const bare = content.replace(/^[<([]+|[>)\]]+$/g, '')
  return address.test(bare) ? bare.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '') : bare
}

/** The first link of a Markdown text, with its words. */
function markdownLink(text: string): Required<Link> | undefined {
  if (!text.includes('](') || isKnotted(text)) return undefined
  const block = parseMarkdown(text).children[0]
  if (!block || !('children' in block)) return undefined
  for (const node of block.children) {
    if ((node.type !== 'link' && node.type !== 'image') || !/^(?:https?|mailto):/i.test(node.url)) continue
    const label = node.type === 'image' ? (node.alt ?? '') : textOf(node)
    return { label: label === '' ? labelOf(node.url) : label, url: node.url }
  }
  return undefined
}
