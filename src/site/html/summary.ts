import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { isOutgoing } from '../href.js'
import type { Words } from '../words/words.js'
import { plainHtml } from './plain-summary.js'
import { isFoot, leadingDash, openingQuote } from './quotation.js'
import { SafeHtml } from './safe-html.js'
import { keepDashes } from './typeset.js'

/** What a summary may hold, and nothing else: no image, no style, no id, no script. */
const allowed = {
  tagNames: [
    ...['p', 'blockquote', 'footer', 'ul', 'ol', 'li', 'em', 'strong', 'del', 'code', 'pre', 'br', 'hr', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'rel'],
    p: [['className', 'hang']] as [string, string][],
    ul: [['className', 'points']] as [string, string][],
    ol: ['start', ['className', 'numbers']] as (string | [string, string])[],
    table: ['tabIndex'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  required: { a: { rel: 'external nofollow noopener noreferrer' } },
  strip: ['script', 'style'],
}

const processor = unified().use(remarkHtml, { sanitize: allowed }).freeze()

/** A summary as HTML. The tree itself stays as it is: it is published as data, too. */
export function summaryHtml(summary: Root, words: Words): SafeHtml {
  const plain = plainHtml(summary)
  if (plain !== undefined) return new SafeHtml(plain)
  const tree = structuredClone(summary)
  dress(tree, words)
  return new SafeHtml(processor.stringify(tree).trimEnd())
}

/** Gives the tree what the setting needs, and takes from it what no page of ours may hold. */
function dress(tree: Root, words: Words): void {
  visit(tree, (node, index, parent) => {
    switch (node.type) {
      case 'text':
        node.value = keepDashes(node.value)
        return
      case 'list':
        node.data = { hProperties: { className: [node.ordered ? 'numbers' : 'points'] } }
        return
      case 'table':
        // On a telephone it is moved sideways: with the keys, too.
        node.data = { hProperties: { tabIndex: 0 } }
        return
      case 'blockquote':
        dressQuote(node)
        return
    }
    if (parent === undefined || index === undefined) return
    const children = parent.children as (RootContent | PhrasingContent)[]
    switch (node.type) {
      case 'heading':
        children[index] = { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
        return index
      case 'image':
      case 'imageReference':
        children[index] = { type: 'text', value: node.alt ? words.item.image(node.alt) : words.item.imageAlone }
        return index + 1
      case 'link':
        if (isOutgoing(node.url)) {
          node.title = null
          return
        }
        children.splice(index, 1, ...node.children)
        return index
      case 'linkReference':
        children.splice(index, 1, ...node.children)
        return index
      case 'html':
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
        children.splice(index, 1)
        return [SKIP, index]
      default:
        return
    }
  })
}

/** A quotation's first mark hangs; whose it is stands at its foot. */
function dressQuote(quote: Blockquote): void {
  const paragraphs = quote.children.filter((child): child is Paragraph => child.type === 'paragraph')
  for (const paragraph of paragraphs) {
    const first = paragraph.children[0]
    if (first?.type === 'text' && openingQuote.test(first.value)) {
      paragraph.data = { ...paragraph.data, hProperties: { className: ['hang'] } }
    }
  }
  const last = paragraphs.at(-1)
  const start = last?.children[0]
  if (last === undefined || start?.type !== 'text') return
  if (!isFoot(last, start.value, paragraphs.length)) return
  start.value = start.value.replace(leadingDash, '')
  last.data = { hName: 'footer' }
}
