import type { Source } from '../digest/schema.js'
import { languages } from '../lexicon/languages/index.js'
import { bodyWords, leadEnds, paperWords } from '../lexicon/names/name-words.js'
import { titles } from '../lexicon/names/titles.js'
import { type KnownNames, knownNames } from './known-names.js'
import { phrasesAt, sameInName } from './phrases.js'
import { wordsOf } from './tokens.js'
import type { EnrichContext } from './words.js'

/** Who wrote an item, by its bylines; and who published it, where a byline names a paper in an author's place. */
export interface Authorship {
  authors: string[]
  publishers: Source[]
}

/** "By Yeghia Tashjian, Michael Rubin, and Benyamin Poghosyan", "by Jane Doe for Reuters", "| The Guardian". */
export function authorsOf(bylines: readonly string[], context: EnrichContext): Authorship {
  const known = knownNames(context.aliases, context.language)
  const result: Authorship = { authors: [], publishers: [] }
  for (const byline of bylines) {
    const { text, hadBy } = withoutBy(byline)
    for (const part of partsOf(text, context.language)) {
      const publisher = publisherIn(part, known) ?? (hadBy || !isPaper(part) ? undefined : part)
      if (publisher !== undefined) {
        const evidence = byline.trim()
        if (!result.publishers.some(({ name }) => name === publisher))
          result.publishers.push({ name: publisher, kind: 'publisher', evidence })
      } else if (isAuthor(part, hadBy)) {
        const name = known.canonical(inMixedCase(part))
        if (!result.authors.includes(name)) result.authors.push(name)
      }
    }
  }
  return result
}

const byPhrases = [...new Set(languages.flatMap(({ by }) => by))].sort((a, b) => b.length - a.length)

/** A byline without the marks and words before who wrote it. */
function withoutBy(byline: string): { text: string; hadBy: boolean } {
  const text = byline
    .replace(/\s+/g, ' ')
    .replace(/^[ *_~|•·()[\]–—-]+/, '')
    .replace(/[ *_~|)\]–—-]+$/, '')
  const lower = text.toLowerCase()
  const by = byPhrases.find((phrase) => {
    if (!lower.startsWith(phrase)) return false
    const next = text[phrase.length] ?? ' '
    return !/[\p{L}\p{N}]/u.test(next) || /\P{L}$/u.test(phrase) || unspacedStart.test(phrase)
  })
  return by === undefined
    ? { text, hadBy: false }
    : { text: text.slice(by.length).replace(/^[ :：—–-]+/, ''), hadBy: true }
}
const unspacedStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

/** The names in a byline, parted by commas, bars, "and", and what is "for" or "in". */
function partsOf(text: string, language: string): string[] {
  const primary = language.split('-')[0]
  const ands = new Set(languages.filter(({ code }) => code === primary || code === 'en').flatMap(({ and }) => and))
  for (const word of ['with', ',', '、']) ands.delete(word)
  const parts: string[] = []
  for (const piece of text.split(/\s*[,;|/•·、，；]\s*|\s+[–—-]\s+|\s*\(|\)\s*/)) {
    let part: string[] = []
    const end = (): void => {
      if (part.length > 0) parts.push(part.join(' '))
      part = []
    }
    for (const word of piece.split(' ')) {
      const lower = word.toLowerCase()
      if (word === '') continue
      if (ands.has(lower) && !(part.length === 0 && lower.length === 1 && word !== lower)) end()
      else if (/^(?:for|in|from|at|via|of|with|@)$/.test(lower) && part.length > 0) {
        end()
        part.push(`\u0000${lower}`)
      } else part.push(word)
    }
    end()
  }
  return parts
}

/** The paper that a part is, as the lexicon calls it: "for Reuters", "The Guardian". */
function publisherIn(part: string, known: KnownNames): string | undefined {
  const words = wordsOf(part.replace(/^\0\w+ /, ''))
  const found = phrasesAt(known.index, words, 0, sameInName)[0]
  return found && found.last === words.length - 1 && found.value.kind === 'publisher' ? found.value.name : undefined
}

/** Whether a part calls itself a paper, a site or a body: "Daily Tribune", "example.org". */
function isPaper(part: string): boolean {
  if (part.startsWith('\u0000')) return false
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(part)) return true
  const words = wordsOf(part)
  const last = words.at(-1)
  return words.length > 1 && !!last?.capital && [bodyWords, leadEnds, paperWords].some((list) => list.has(last.lower))
}

/** A part is an author when it is written like a name: not a date, a place where one wrote, or what one is. */
function isAuthor(part: string, hadBy: boolean): boolean {
  if (part.startsWith('\u0000') || part.length > 60 || /[\d@:]/.test(part) || !/\p{L}{2}/u.test(part)) return false
  const words = wordsOf(part)
  const [first] = words
  if (!first || words.length > 6) return false
  if (words.every(({ lower }) => notNames.has(lower) || titles.has(lower) || bodyWords.has(lower))) return false
  const caseless = /^\P{L}*[^\p{Lu}\p{Ll}]/u.test(part) && !/[\p{Lu}\p{Ll}]/u.test(part)
  const isName = caseless || first.capital || words.some(({ capital }, at) => capital && at > 0)
  const last = words.at(-1)
  if (words.length > 1 && !caseless && !(last?.capital || /^(?:jr|sr)$/.test(last?.lower ?? ''))) return false
  return isName && (hadBy || caseless || !isJob(part))
}

const isJob = (part: string): boolean => {
  const words = wordsOf(part)
  return words.length > 1 && titles.has(words.at(-1)?.lower ?? '')
}

const notNames = new Set(
  `staff writer writers reporter reporters contributor contributors guest columnist editor editors editorial team newsroom
   desk agencies agency the special correspondent correspondents our a senior freelance updated published min read
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday`.split(/\s+/),
)

/** "JANE DOE" is Jane Doe. */
function inMixedCase(name: string): string {
  const words = wordsOf(name)
  const isShouted = name === name.toUpperCase() && words.some(({ text }) => text.length > 3)
  if (!isShouted) return name.replace(/[.,;:]$/, (mark) => (/\b(?:Jr|Sr)\.$/.test(name) ? mark : ''))
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
