import { byWords } from '../../../lib/lexicon/lexicon.js'
import { phraseAt, wordsOf } from '../../../lib/lexicon/phrases.js'
import { contentOf } from '../../../lib/parser/items/content.js'
import { detectLanguage } from '../../../lib/parser/items/language.js'
import { withoutMarkdown } from '../../../lib/parser/lines/markdown-text.js'
import { linesOf, readLabels } from '../../score/labels.mjs'
import { comparable } from '../../score/text.mjs'

/**
 * A digest as its editor thought it: all looks are gone, only what each text is remains.
 * @typedef {{ role: 'paragraph' | 'quote' | 'attribution' | 'bullet', text: string }} Block
 * @typedef {object} Item
 * @property {string | undefined} headline
 * @property {string[]} subheads
 * @property {string[]} bylines names alone, without "by"
 * @property {Block[]} blocks
 * @property {string[]} links labels
 * @property {{ text: string, credit: string | undefined } | undefined} photo its caption; then all else is empty
 * @typedef {{ heading: string | undefined, items: Item[] }} Section
 * @typedef {{ role: 'furniture' | 'furniture|paragraph' | 'paragraph', text: string }} Furniture an editor's introduction among it
 * @typedef {object} Document
 * @property {string} language
 * @property {Furniture[]} masthead
 * @property {Section[]} sections one without items is a heading over the next one
 * @property {Furniture[]} tail
 * @property {Standing} [standing] what stands in more than one issue, about the newsletter itself
 * @typedef {{ isLed: boolean, head: string[], tail: string[] }} Standing with a farewell or a heading above the tail, or without
 */

/** @returns {Item} */
export const newItem = (/** @type {Partial<Item>} */ item = {}) => ({
  headline: undefined,
  subheads: [],
  bylines: [],
  blocks: [],
  links: [],
  photo: undefined,
  ...item,
})

/**
 * A labelled digest as a document: rows that go on joined, marks and bylines' words gone. Where the gold allows two
 * readings, a heading is a headline and a quotation is a paragraph: so it stays what it is without its old looks.
 * @param {string} digest
 * @param {string} labels a whole labelling of it
 * @returns {Document}
 */
export function documentOf(digest, labels) {
  /** @type {Document} */
  const document = { language: detectLanguage(digest) ?? 'en', masthead: [], sections: [], tail: [] }
  /** @type {Section | undefined} */
  let section
  /** @type {Item | undefined} */
  let item
  const begin = (/** @type {Item} */ next) => {
    if (!section) {
      section = { heading: undefined, items: [] }
      document.sections.push(section)
    }
    section.items.push(next)
    item = next
    return next
  }
  for (const { role, starts, text } of piecesOf(digest, labels)) {
    switch (role) {
      case 'section':
      case 'break':
        section = { heading: role === 'section' ? text : undefined, items: [] }
        document.sections.push(section)
        item = undefined
        break
      case 'headline':
        begin(newItem({ headline: text }))
        break
      case 'caption':
        begin(newItem({ photo: { text, credit: undefined } }))
        break
      case 'credit':
        if (item?.photo) item.photo.credit = text
        break
      case 'furniture':
        if (/\p{L}{3}/u.test(text)) (section ? document.tail : document.masthead).push({ role, text })
        break
      case 'subhead':
        item?.subheads.push(text)
        break
      case 'byline':
        item?.bylines.push(text)
        break
      case 'link':
        item?.links.push(text)
        break
      default:
        if (!section && !starts && role === 'paragraph') {
          document.masthead.push({ role: 'paragraph', text })
          break
        }
        if (!item || starts || item.photo) item = begin(newItem())
        item.blocks.push({ role, text })
    }
  }
  const held = document.sections.filter(({ heading, items }) => items.length > 0 || heading !== undefined)
  while (held.at(-1)?.items.length === 0) held.pop()
  const titles = new Set(
    held.flatMap(({ heading, items }) => [heading, ...items.map(({ headline }) => headline)]).map(keyOf),
  )
  const isNews = (/** @type {Furniture} */ { text }) => !titles.has(keyOf(text))
  return { ...document, sections: held, masthead: document.masthead.filter(isNews), tail: document.tail.filter(isNews) }
}

/** @param {string | undefined} text */
const keyOf = (text) => comparable(text ?? '')

/**
 * @typedef {'section' | 'break' | 'headline' | 'caption' | 'credit' | 'furniture' | 'subhead' | 'byline' | 'link' | Block['role']} PieceRole
 * @typedef {{ role: PieceRole, starts: boolean, text: string }} Piece
 */

/**
 * The texts that rows give, each whole.
 * @param {string} digest
 * @param {string} labels
 * @returns {Piece[]}
 */
function piecesOf(digest, labels) {
  const rows = readLabels(labels, linesOf(digest), 'labels')
  /** @type {{ row: typeof rows[number], texts: string[] }[]} */
  const pieces = []
  for (const row of rows) {
    if (row.roles[0] === 'cont') pieces.at(-1)?.texts.push(row.text.trim())
    else pieces.push({ row, texts: [row.text.trim()] })
  }
  return pieces.map(({ row, texts }, index) => {
    const role = roleOf(row.roles)
    const runsIn = pieces[index + 1]?.row.line === row.line
    return { role, starts: row.startsItem, text: cleaned(role, role === 'break' ? [] : texts, runsIn) }
  })
}

/** @param {string[]} roles @returns {PieceRole} */
function roleOf(roles) {
  if (roles.includes('section') && roles.includes('headline')) return 'headline'
  if (roles.includes('quote') && roles.includes('paragraph')) return 'paragraph'
  return /** @type {PieceRole} */ (roles[0])
}

/**
 * @param {PieceRole} role
 * @param {string[]} texts one for each line
 * @param {boolean} runsIn more stands behind it on the same line
 */
function cleaned(role, texts, runsIn) {
  const type = role === 'break' ? 'furniture' : role
  const children = texts.map((value) => /** @type {const} */ ({ type: 'line', value }))
  const part = /** @type {import('../../../lib/digest/tree.js').Part} */ (/** @type {unknown} */ ({ type, children }))
  const text = withoutMarkdown(contentOf(part))
    .replace(/(\p{Ll}-) (?=\p{Ll})(?!(?:and|or|to|und|oder|et|ou)\b)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (role === 'byline') return withoutBy(text.replace(/^[([]|[)\]]$/g, ''))
  if (role !== 'headline' && role !== 'section') return text
  const open = text.replace(/\s*[:：]$/u, '').replace(/\s+[—–-]+$/u, '')
  return runsIn ? open.replace(/(?<![.…])[.。]$/u, '') : open
}

/** @param {string} text */
function withoutBy(text) {
  const words = wordsOf(text, 8)
  let left = text
  for (const word of words.slice(0, phraseAt(byWords, words))) {
    if (/\p{L}/u.test(word)) left = left.replace(/^\P{L}*[\p{L}\p{N}\p{M}'’.-]+[\s:：՝]*/u, '')
  }
  return left === '' ? text : left
}
