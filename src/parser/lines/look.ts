import { isUpperCode, scanWords } from '../../lexicon/characters.js'
import { smallWords } from '../../lexicon/lexicon.js'
import { unspaced, wordsOf } from '../../lexicon/phrases.js'
import { withoutMarkdown } from './markdown-text.js'
import { type Marker, markerOf } from './marker.js'

/** How a text ends, closing quotation marks and brackets left out. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'colon' | 'comma' | 'none'

/** How letters are written. */
export type Casing = 'caps' | 'title' | 'mixed' | 'sentence' | 'caseless' | 'few'

/** How a line, or a part of one, looks: all that later stages ask of its characters, found in one pass. */
export interface Look {
  marker: Marker
  /** The text without its mark and without inline Markdown. */
  core: string
  /** Its first words, in lower case. */
  words: string[]
  /** Number of words; in scripts without spaces, of characters by two. */
  length: number
  ending: Ending
  casing: Casing
  /** Share of words written with a capital, of those that Title Case capitalises; the first left out. */
  capitals: number
  /** Share of function words. */
  small: number
  beginsSmall: boolean
  /** More than one sentence. */
  sentences: boolean
  /** Markdown: the whole text is strong, or one link, or begins with one. */
  strong: 'whole' | 'lead' | 'none'
  linked: 'whole' | 'lead' | 'none'
  /** Between signs: "== NEWS ==", "[News]". */
  boxed: boolean
  /** No letter and no digit. */
  rule: boolean
}

const endings: Record<string, Ending> = {}
for (const character of '.…。．։۔।॥') endings[character] = 'stop'
for (const character of '?？؟՞;') endings[character] = 'question'
for (const character of '!！՜') endings[character] = 'exclamation'
for (const character of ':：՝') endings[character] = 'colon'
for (const character of ',;，、；،؛-–—(/') endings[character] = 'comma'

const closers = /["'”’»“)\]」』】）*_›~]/u
const severalSentences =
  /[\p{L}\p{N})”’"»]{2}[.!?։]["'”’)»]*\s+["“‘'«(¿¡]*[\p{Lu}\p{Lo}\d]|[。！？][^」』”]{4}|[\p{L}\p{N}]{2}[.؟۔!]\s+\p{Lo}{2}/u
const strongWhole = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[.:]?$/
const strongLead = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1/
const linkWhole = /^(?:\*\*|__)?\[(?:[^[\]]|\[[^[\]]*\]){1,400}\]\((?:[^()\s]|\([^()\s]*\))*\)(?:\*\*|__)?[.:]?$/
const linkLead = /^(?:\*\*|__)?\[(?:[^[\]]|\[[^[\]]*\]){1,400}\]\((?:[^()\s]|\([^()\s]*\))*\)/
const box = /^([=*~_#|+<[【「《-]{1,5})\s*[^.!?\s][^.!?]{0,80}[^\s]\s*[=*~_#|+>\]】」》-]{1,5}$/u

/** Looks at a text. `text` is repaired and trimmed. */
export function lookAt(text: string): Look {
  const marker = markerOf(text)
  const body = marker.length > 0 ? text.slice(marker.length) : text
  const first = body.charCodeAt(0)
  const linked =
    first === 91 || first === 42 || first === 95
      ? linkWhole.test(body)
        ? 'whole'
        : linkLead.test(body)
          ? 'lead'
          : 'none'
      : 'none'
  const strong =
    first === 42 || first === 95 ? (strongWhole.test(body) ? 'whole' : strongLead.test(body) ? 'lead' : 'none') : 'none'
  const core = withoutMarkdown(body).trim()
  const letters = countLetters(core)
  const wide = letters.caseless > 0 && unspaced.test(core)
  const { length, capitals, counted, small } = wide
    ? { length: wideLength(core), capitals: 0, counted: 0, small: 0 }
    : survey(core)
  return {
    marker,
    core,
    words: wordsOf(core),
    length,
    ending: endingOf(core),
    casing: casingOf(letters, capitals, counted),
    capitals,
    small,
    beginsSmall: /^[^\p{L}\p{N}"“‘«'([]*\p{Ll}/u.test(core),
    sentences: severalSentences.test(core),
    strong,
    linked,
    boxed: text.length < 90 && box.test(text) && !text.includes(']('),
    rule: letters.all === 0 && !/\p{N}/u.test(core),
  }
}

const wordlike = /[\p{L}\p{N}]/u

function endingOf(core: string): Ending {
  let end = core.length
  while (end > 0 && closers.test(core[end - 1] as string)) end -= 1
  return endings[core[end - 1] ?? ''] ?? 'none'
}

function countLetters(core: string): { all: number; upper: number; lower: number; caseless: number } {
  let upper = 0
  let lower = 0
  let caseless = 0
  for (let at = 0; at < core.length; at += 1) {
    const code = core.charCodeAt(at)
    if (code < 0x80) {
      if (code >= 97 && code <= 122) lower += 1
      else if (code >= 65 && code <= 90) upper += 1
      continue
    }
    const character = core[at] as string
    const down = character.toLowerCase()
    if (down !== character) upper += 1
    else if (character.toUpperCase() !== character) lower += 1
    else if (/\p{L}/u.test(character)) caseless += 1
  }
  return { all: upper + lower + caseless, upper, lower, caseless }
}

function casingOf(letters: ReturnType<typeof countLetters>, capitals: number, counted: number): Casing {
  if (letters.all === 0) return 'few'
  if (letters.caseless * 2 > letters.all) return 'caseless'
  if (letters.upper >= 3 && letters.lower * 10 < letters.upper) return 'caps'
  if (counted === 0) return 'few'
  return capitals >= 0.75 ? 'title' : capitals >= 0.45 ? 'mixed' : 'sentence'
}

/** In words: two characters of Han, kana or Thai count as one. */
function wideLength(core: string): number {
  let wide = 0
  let others = 0
  let inWord = false
  for (const character of core) {
    if (unspaced.test(character)) {
      wide += 1
      inWord = false
    } else if (wordlike.test(character)) {
      if (!inWord) others += 1
      inWord = true
    } else inWord = false
  }
  return others + Math.ceil(wide / 2)
}

/** After so many words more of them change no share. */
const enough = 80

/** Counts words, and of the first of them those with a capital and the function words. */
function survey(core: string): { length: number; capitals: number; counted: number; small: number } {
  let length = 0
  let counted = 0
  let upper = 0
  let small = 0
  scanWords(core, (start, end) => {
    length += 1
    if (length > enough) return true
    if (smallWords.has(core.slice(start, end).toLowerCase())) small += 1
    else if (length > 1 && end - start > 3 && !isDigit(core.charCodeAt(start))) {
      counted += 1
      if (isUpperCode(core.charCodeAt(start))) upper += 1
    }
    return true
  })
  return {
    length,
    capitals: counted > 0 ? upper / counted : 0,
    counted,
    small: small / Math.max(1, Math.min(length, enough)),
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
