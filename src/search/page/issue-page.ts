import type { ResultRecord, Tongue } from './result-record.js'

/**
 * What the page of an issue shows of its items, in their order. Only text is taken of it: nothing of it runs or is loaded.
 * A template of a publication's own that has no class of ours leaves a result with its headline and the item's whole text.
 */
export function readIssuePage(html: string, address: string): ResultRecord[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const issue = textOf(page.querySelector('h1'))
  return [...page.querySelectorAll('article[id]')].map((item) => recordOf(item, address, issue))
}

function recordOf(item: Element, address: string, issue: string): ResultRecord {
  const headline = item.querySelector('h3')
  const text = item.querySelector('.text')
  const section = item.closest('section')?.querySelector('h2:not(.hidden)') ?? null
  const lines = linesOf(item, address)
  return {
    address: `${address}#${item.id}`,
    issue,
    headline: textOf(headline),
    isMade: headline?.matches('.hidden, .made') === true,
    isOpinion: item.classList.contains('opinion'),
    ...tongues(headline, text),
    blocks: text === null ? [] : blocksOf(text),
    meta: [section, ...item.querySelectorAll(':scope > :is(.byline, .meta)')].map(textOf).filter(Boolean),
    ...(lines === undefined ? {} : { lines }),
    names: [...new Set([...item.querySelectorAll('.proof a, .proof i')].map(textOf))],
  }
}

/** "Lines 16–26": what folds up in the margin, without what else it offers. */
function linesOf(item: Element, address: string): ResultRecord['lines'] {
  const summary = item.querySelector('.proof summary')
  const link = item.querySelector('.proof a[href*="#L"]')?.getAttribute('href')
  if (!summary || !link) return undefined
  const text = [...summary.childNodes].slice(0, 2).map(({ textContent }) => textContent)
  return { text: tidy(text.join('')), address: new URL(link, new URL(address, location.href)).href }
}

const textOf = (element: Element | null): string => tidy(element?.textContent ?? '')

const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim()

/** Elements that begin a line of their own. */
const blockNames = new Set(['P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'FOOTER', 'PRE', 'TR', 'TD', 'TH', 'DIV', 'BR', 'HR'])

/** The texts of an element, cut where a block begins or ends: words of two blocks are not side by side. */
function blocksOf(element: Element): string[] {
  const blocks = ['']
  const walk = (node: Node) => {
    const isBlock = node instanceof Element && (blockNames.has(node.tagName) || /^H\d$/.test(node.tagName))
    if (isBlock) blocks.push('')
    if (node.nodeType === Node.TEXT_NODE) blocks[blocks.length - 1] += node.textContent ?? ''
    node.childNodes.forEach(walk)
    if (isBlock) blocks.push('')
  }
  element.childNodes.forEach(walk)
  return blocks.map(tidy).filter(Boolean)
}

function tongues(headline: Element | null, text: Element | null): { tongue?: Tongue; textTongue?: Tongue } {
  return {
    ...(headline === null ? {} : { tongue: tongueOf(headline) }),
    ...(text === null ? {} : { textTongue: tongueOf(text) }),
  }
}

function tongueOf(element: Element): Tongue {
  const inherited = (name: 'lang' | 'dir') => element.closest(`[${name}]`)?.getAttribute(name) ?? ''
  return { lang: inherited('lang'), dir: inherited('dir') }
}
