import { isAsciiLetter, isDigit, isUpperCode, scanText, type TextScan } from '../../lexicon/characters.js'
import { isPhraseMark, unspaced } from '../../lexicon/phrases.js'
import { type KnownWord, knownWord } from '../../lexicon/words.js'
import { withoutMarkdown } from './markdown-text.js'
import { type Marker, markerOf } from './marker.js'
import { hasSeveralSentences } from './sentences.js'

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
  /** Of those of its first words that carry meaning, the first letters, so that endings do not count. */
  roots: string[]
  /** Bits of `holds`: lists of the lexicon of which phrases have some of these words for a key word, or for their first. */
  holds: number
  /** Bits of `begins`: lists of the lexicon of which a phrase begins with the first of these words that is no colon. */
  begins: number
  /** Holds letters of a script that parts no words by spaces. */
  wide: boolean
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
const strongWhole = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[.:]?$/
const strongLead = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1/
const linkWhole = /^(?:\*\*|__)?\[(?:[^[\]]|\[[^[\]]*\]){1,400}\]\((?:[^()\s]|\([^()\s]*\))*\)(?:\*\*|__)?[.:]?$/
const linkLead = /^(?:\*\*|__)?\[(?:[^[\]]|\[[^[\]]*\]){1,400}\]\((?:[^()\s]|\([^()\s]*\))*\)/
const boxOpeners = '=*~_#|+<[【「《-'
/** "**Title**" is strong, "*** Title ***" stands in a box. */
const strongOnly = /^(?:\*\*|__)[^\s*_]/
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
  const scan = scanText(core, bounds)
  const wide = scan.caseless > 0 && unspaced.test(core)
  findKnown(core, Math.min(scan.words, enough))
  const { length, capitals, counted, small } = wide
    ? { length: wideLength(core), capitals: 0, counted: 0, small: 0 }
    : survey(core, scan)
  const { words, roots, holds, begins } = firstWords(core)
  return {
    marker,
    core,
    words,
    roots,
    holds,
    begins,
    wide,
    length,
    ending: endingOf(core),
    casing: casingOf(scan, capitals, counted),
    capitals,
    small,
    beginsSmall: beginsSmall(core),
    sentences: hasSeveralSentences(core),
    strong,
    linked,
    boxed:
      text.length < 90 &&
      boxOpeners.includes(text.charAt(0)) &&
      box.test(text) &&
      !strongOnly.test(text) &&
      !text.includes(']('),
    rule: scan.letters === 0 && !/\p{N}/u.test(core),
  }
}

/** Whether a text may hold a phrase of a list of the lexicon: it has the words for it, or its words are not parted. */
export const mayHold = ({ holds, wide }: Look, list: number): boolean => wide || (holds & list) === list

/** Whether a text may begin with a phrase of a list of the lexicon, its marks and a colon left out. */
export const mayBegin = ({ begins, wide }: Look, list: number): boolean => wide || (begins & list) !== 0

/** A text whose words are not parted, in which phrases are looked for by their characters. */
export const wideText = ({ core, wide }: Look): string | undefined => (wide ? core : undefined)

const wordlike = /[\p{L}\p{N}]/u

function endingOf(core: string): Ending {
  let end = core.length
  if (isAsciiLetter(core.charCodeAt(end - 1))) return 'none'
  while (end > 0 && closers.test(core[end - 1] as string)) end -= 1
  return endings[core[end - 1] ?? ''] ?? 'none'
}

/** Whether a text begins small, behind marks that are no quotation's and no bracket. */
function beginsSmall(core: string): boolean {
  const code = core.charCodeAt(0)
  if (isAsciiLetter(code)) return code >= 97
  return !isDigit(code) && /^[^\p{L}\p{N}"“‘«'([]*\p{Ll}/u.test(core)
}

function casingOf({ letters, upper, lower, caseless }: TextScan, capitals: number, counted: number): Casing {
  if (letters === 0) return 'few'
  if (caseless * 2 > letters) return 'caseless'
  if (upper >= 3 && lower * 10 < upper) return 'caps'
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

/**
 * Of the text that is looked at, where its first words are, a start and an end for each, and what the lexicon says of
 * them. One list for all texts: to make new ones for each took a good part of the time.
 */
const bounds = new Int32Array(2 * enough)
const known: KnownWord[] = []

function findKnown(core: string, count: number): void {
  known.length = count
  for (let at = 0; at < count; at += 1)
    known[at] = knownWord(core, bounds[2 * at] as number, bounds[2 * at + 1] as number)
}

/** Counts words, and of the first of them those with a capital and the function words. */
function survey(core: string, { words }: TextScan) {
  let counted = 0
  let upper = 0
  let small = 0
  for (let index = 0; index < known.length; index += 1) {
    const { isSmall } = known[index] as KnownWord
    const start = bounds[2 * index] as number
    if (isSmall) small += 1
    else if (index > 0 && (bounds[2 * index + 1] as number) - start > 3 && !isDigit(core.charCodeAt(start))) {
      counted += 1
      if (isUpperCode(core.charCodeAt(start))) upper += 1
    }
  }
  return {
    length: words,
    capitals: counted > 0 ? upper / counted : 0,
    counted,
    small: small / Math.max(1, known.length),
  }
}

/** So many words are kept, marks among them. */
const mostWords = 64

/** A text's first words as `wordsOf` gives them, and the lists of which they may hold a phrase. */
function firstWords(core: string): Pick<Look, 'words' | 'roots' | 'holds' | 'begins'> {
  const words: string[] = []
  let holds = 0
  let begins: number | undefined
  let behind = 0
  const roots: string[] = []
  const addMarks = (to: number): void => {
    for (let at = behind; at < to; at += 1) {
      if (!isPhraseMark(core.charCodeAt(at))) continue
      const mark = core[at] as string
      const word = knownWord(core, at, at + 1)
      words.push(mark)
      holds |= word.holds
      if (mark !== ':') begins ??= word.begins
    }
  }
  for (let index = 0; index < known.length && words.length < mostWords; index += 1) {
    const word = known[index] as KnownWord
    addMarks(bounds[2 * index] as number)
    behind = bounds[2 * index + 1] as number
    words.push(word.lower)
    holds |= word.holds
    begins ??= word.begins
    if (word.root !== '' && words.length <= mostWords) roots.push(word.root)
  }
  if (words.length < mostWords) addMarks(core.length)
  if (words.length > mostWords) words.length = mostWords
  return { words, roots, holds, begins: begins ?? 0 }
}
