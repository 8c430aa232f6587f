import type { Blockquote, List, Paragraph, Root } from 'mdast'
import { isFoot, leadingDash, openingQuote } from './quotation.js'
import { keepDashes } from './typeset.js'

/**
 * A summary of paragraphs, quotations and lists of plain text, as nearly all are: the HTML that its tree would give, at a
 * tenth of the time. Undefined where it holds anything else.
 */
export function plainHtml({ children }: Root): string | undefined {
  return allOf(children, (node) => {
    switch (node.type) {
      case 'paragraph':
        return node.data === undefined ? inElement('p', textHtml(node)) : undefined
      case 'blockquote':
        return node.data === undefined ? quoteHtml(node) : undefined
      case 'list':
        return node.data === undefined ? listHtml(node) : undefined
      default:
        return undefined
    }
  })
}

/** Each node's HTML on a line of its own; undefined where one has none. */
function allOf<Node>(nodes: Node[], htmlOf: (node: Node, at: number) => string | undefined): string | undefined {
  const lines: string[] = []
  for (const [at, node] of nodes.entries()) {
    const html = htmlOf(node, at)
    if (html === undefined) return undefined
    lines.push(html)
  }
  return lines.join('\n')
}

function inElement(name: string, html: string | undefined, className = ''): string | undefined {
  if (html === undefined) return undefined
  return `<${name}${className === '' ? '' : ` class="${className}"`}>${html}</${name}>`
}

/** Spaces around line breaks are taken away, and control characters need a look of their own. */
const inOneLine = /^\P{Cc}+$/u

function textHtml({ children }: Paragraph, dress = (start: string) => start): string | undefined {
  let html = ''
  for (const [at, text] of children.entries()) {
    if (text.type !== 'text' || text.data !== undefined || !inOneLine.test(text.value)) return undefined
    const value = at === 0 ? dress(text.value) : text.value
    html += keepDashes(value).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
  }
  return html
}

function quoteHtml({ children }: Blockquote): string | undefined {
  if (children.length === 0) return undefined
  const html = allOf(children, (node, at) => {
    if (node.type !== 'paragraph') return undefined
    const first = node.children[0]
    const start = first?.type === 'text' ? first.value : undefined
    if (at === children.length - 1 && start !== undefined && isFoot(node, start, children.length)) {
      return inElement(
        'footer',
        textHtml(node, (text) => text.replace(leadingDash, '')),
      )
    }
    if (node.data !== undefined) return undefined
    return inElement('p', textHtml(node), start !== undefined && openingQuote.test(start) ? 'hang' : '')
  })
  return html === undefined ? undefined : `<blockquote>\n${html}\n</blockquote>`
}

/** A list whose items are a paragraph each, with no space between them. */
function listHtml({ children, ordered, spread, start }: List): string | undefined {
  if (children.length === 0 || spread || (ordered && (start ?? 1) !== 1)) return undefined
  const html = allOf(children, ({ children: [only, ...more], spread, checked, data }) => {
    if (only?.type !== 'paragraph' || more.length > 0 || spread || typeof checked === 'boolean') return undefined
    return only.data === undefined && data === undefined ? inElement('li', textHtml(only)) : undefined
  })
  const [name, className] = ordered ? ['ol', 'numbers'] : ['ul', 'points']
  return html === undefined ? undefined : `<${name} class="${className}">\n${html}\n</${name}>`
}
