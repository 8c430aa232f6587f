import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'

/** Words before who wrote something, of all languages, the longest first. */
export const byPhrases: readonly string[] = [...new Set(languages.flatMap(({ by }) => by))].sort(
  (a, b) => b.length - a.length,
)

/** A stretch of a byline between its marks. */
export interface BylinePart {
  text: string
  afterAnd: boolean
  afterPreposition: boolean
  /** "et al." came behind it: it is someone's name. */
  hadEtAl: boolean
  /** "Jane Doe (The Weald Argus)": it stands in brackets behind another part. */
  inBrackets: boolean
}

const prepositions = new Set(['for', 'in', 'from', 'at', 'via', 'of', 'on', '@'])

/** Words between two names, by language; English ones everywhere. */
const english = languages.find(({ code }) => code === 'en')?.and ?? []
const andsOf = new Map(languages.map(({ code, and }) => [code, new Set([...english, ...and])]))

/**
 * Parts a byline at commas, bars and dashes, at "and", and before "for", "in", "at". Behind the first comma only where
 * names are parted: "Jane Doe, Software at Scale" ends with a title, and so does what `isWhole` knows as a name.
 */
export function partsOf(text: string, language: string, isWhole: (text: string) => boolean): BylinePart[] {
  const ands = andsOf.get(primaryLanguage(language)) ?? andsOf.get('en') ?? new Set<string>()
  return piecesOf(text).flatMap(({ piece, inBrackets }, place) => {
    const afterAnd = /^(?:and|&) /.test(piece)
    const hadEtAl = / et al\.?$/.test(piece)
    const text = piece.replace(/^(?:and|&) /, '').replace(/ et al\.?$/, '')
    const whole: BylinePart[] = [{ text, afterAnd, afterPreposition: false, hadEtAl, inBrackets }]
    if (hadEtAl || isWhole(piece) || /^the /i.test(piece)) return whole
    const parts = parted(piece, ands).map((part) => ({ ...part, inBrackets }))
    return place === 0 || parts.every(({ text, afterPreposition }) => afterPreposition || namePair.test(text))
      ? parts
      : whole
  })
}

function piecesOf(text: string): { piece: string; inBrackets: boolean }[] {
  const pieces: { piece: string; inBrackets: boolean }[] = []
  for (const [at, stretch] of text.split(/[()]/).entries()) {
    for (const piece of stretch.split(/[,;|/•·、，；]| [–—-] /).map((one) => one.trim())) {
      if (piece !== '') pieces.push({ piece, inBrackets: at % 2 === 1 && pieces.length > 0 })
    }
  }
  return pieces
}

/** Two words or more, as a name has them. */
const namePair = /^\S+ \S+/

function parted(piece: string, ands: ReadonlySet<string>): BylinePart[] {
  const parts: BylinePart[] = []
  let words: string[] = []
  let afterAnd = false
  let afterPreposition = false
  const end = (): void => {
    if (words.length > 0)
      parts.push({ text: words.join(' '), afterAnd, afterPreposition, hadEtAl: false, inBrackets: false })
    words = []
  }
  for (const word of piece.split(' ').filter((word) => word !== '')) {
    const lower = word.toLowerCase()
    // "E" and "Y" are "and" in some languages and initials in all.
    const isAnd = ands.has(lower) && (word === lower || lower.length > 1)
    if (isAnd || (prepositions.has(lower) && words.length > 0)) {
      end()
      afterAnd = isAnd
      afterPreposition = !isAnd
    } else words.push(word)
  }
  end()
  return parts
}

/** Whole titles in quotes: no name of a person, but for a nickname between two others. */
const quotedTitle = /(?:(?<=^[\s(|—–-]*)|(?<=(?:^|[\s(|—–-])\p{Ll}+ )|(?<=[,;—–|-] ))[«„“"]([^«»„“”"]{2,70})[»“”"]/gu

/** "журнал «Лесосека»": what a byline has in quotes is who published, and the small word before it says so. */
export function quotedTitles(byline: string): { titles: string[]; rest: string } {
  if (!/[«„“"]/.test(byline)) return { titles: [], rest: byline }
  const titles = [...byline.matchAll(quotedTitle)].map(([, title = '']) => title.trim())
  const rest = byline.replace(quotedTitle, '').trim()
  return { titles, rest: /\p{Lu}/u.test(rest) ? rest : titles.length > 0 ? '' : byline }
}
