import type { Item } from '../digest/schema.js'
import { opinionWords, smallWords } from '../lexicon/lexicon.js'
import type { NamedPassage } from './mentions.js'
import { subjectEnds } from './saying.js'
import { wordsOf } from './tokens.js'
import { mayBe, wordRoles } from './word-roles.js'
import type { ItemWords } from './words.js'

/** News, an opinion or a photo, and the reason. */
export interface KindFinding {
  kind: Item['kind']
  because: string
}

/** Says what an item is. News is what is neither a photo nor shown to be an opinion. */
export function kindOf(item: ItemWords, passages: readonly NamedPassage[], items: ItemWords[]): KindFinding {
  if (item.headline === undefined && item.blocks.some(({ kind }) => kind === 'caption')) {
    return { kind: 'photo', because: 'a caption without a headline' }
  }
  if (item.section !== undefined && isOpinionHeading(item.section)) return { kind: 'opinion', because: item.section }
  const label = labelOf(item.headline)
  if (label !== undefined) return { kind: 'opinion', because: label }
  if (item.bylines.length === 0) return { kind: 'news', because: 'unsigned' }
  const report = reportIn(passages)
  if (report !== undefined) return { kind: 'news', because: report }
  if (!signedAreFew(items)) return { kind: 'news', because: 'most items here are signed' }
  const own = ownVoice(item)
  if (own !== undefined) return { kind: 'opinion', because: `signed, “${own}”` }
  if (item.section !== undefined) return { kind: 'news', because: 'signed, in a section of news' }
  if (item.blocks.length === 0) return { kind: 'news', because: 'signed, without a text that argues' }
  return { kind: 'opinion', because: 'signed, where the news is not' }
}

/** Words of headings that stand over reports as well: they make an opinion only with no others. */
const mildOpinionWords = new Set([
  'analysis',
  'letters',
  'comment',
  'views',
  'column',
  'perspective',
  'perspectives',
  'essay',
  'essays',
])

/** Whether a heading stands over opinions: "Opinion", "Op-Eds & Commentary". */
export function isOpinionHeading(heading: string): boolean {
  const words = wordsOf(heading.slice(0, 120)).map(({ lower }) => lower)
  const telling = words.filter((word) => !smallWords.has(word))
  if (telling.some((word) => opinionWords.has(word) && !mildOpinionWords.has(word))) return true
  return telling.length > 0 && telling.every((word) => opinionWords.has(word))
}

/** "Opinion: …", "Editorial | …": the headline's own label. */
function labelOf(headline: string | undefined): string | undefined {
  const match = /^[[(]?([\p{L}-]{4,20})[\])]?\s?[:|–—]/u.exec(headline ?? '')
  const label = match?.[1]
  return label !== undefined && isOpinionHeading(label) ? match?.[0] : undefined
}

/** Words that show a report: others are quoted by name, or the headline says that someone said something. */
function reportIn(passages: readonly NamedPassage[]): string | undefined {
  for (const { role, words, names, verbs } of passages) {
    if (role !== 'headline') {
      const verb = words.find((word) => mayBe(word, wordRoles.reporting))
      if (verb) return verb.text
      continue
    }
    const ends = new Map(names.map(({ last, name }) => [last, name]))
    for (const verb of verbs) {
      const name = ends.get(verb - 1)
      if (name === undefined || words[verb - 1]?.possessive || !subjectEnds(words, verb).includes(verb - 1)) continue
      return `${name} ${words[verb]?.text}`
    }
  }
  return undefined
}

/** The first person or a demand in a signed item's own words, outside of quotations. */
function ownVoice(item: ItemWords): string | undefined {
  const texts = [item.headline ?? '', ...item.blocks.filter(({ kind }) => kind !== 'quote').map(({ text }) => text)]
  for (const text of texts) {
    const word = wordsOf(withoutQuotations(text)).find(
      ({ text, lower }) => /^I(?:['’]\p{L}+)?$/u.test(text) || demands.has(lower),
    )
    if (word) return word.text
  }
  return undefined
}
const demands = new Set(['my', 'must', 'should', 'ought'])

/** A text without what stands between quotation marks that pair; a mark that no other closes is passed over. */
function withoutQuotations(text: string): string {
  const kept: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (const { 0: mark, index } of text.matchAll(/["“«„‘]/g)) {
    if (index < from || unclosed.has(mark)) continue
    const close = indexOfMark(text, closing[mark], index + 1)
    if (close === undefined) {
      unclosed.add(mark)
      continue
    }
    kept.push(text.slice(from, index))
    from = close + 1
  }
  return [...kept, text.slice(from)].join(' ')
}
const closing: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  '“': /”/g,
  '«': /»/g,
  '„': /[“”]/g,
  // Not the apostrophe in "I’m".
  '‘': /’(?!\p{L})/gu,
}

function indexOfMark(text: string, mark: RegExp | undefined, from: number): number | undefined {
  if (!mark) return undefined
  mark.lastIndex = from
  return mark.exec(text)?.index
}

const fewSigned = new WeakMap<ItemWords[], boolean>()

/** Whether less than half of a digest's items, photos left out, are signed: then a signature means something. */
function signedAreFew(items: ItemWords[]): boolean {
  const kept = fewSigned.get(items)
  if (kept !== undefined) return kept
  const articles = items.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'caption'))
  const few = articles.filter(({ bylines }) => bylines.length > 0).length * 2 < articles.length
  fewSigned.set(items, few)
  return few
}
