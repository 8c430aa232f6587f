import { isLetterCode, isSpaceCode, isUpperCode, stretchBounds } from '../../lexicon/characters.js'
import { byWords } from '../../lexicon/lexicon.js'
import { phraseAt, wordsOf } from '../../lexicon/phrases.js'
import { knownWord } from '../../lexicon/words.js'

/** A place where a line may hold two things: the second begins at `at`. */
export interface Cut {
  kind: string
  at: number
}

/** A way in which two things stand on one line. `find` gives the offsets at which the second begins. */
export interface CutKind {
  name: string
  /** The text with `¦` where it may be cut. */
  examples: string[]
  not: string[]
  /** Without a match of this, which is quick to see, there is nothing to find. */
  needs?: RegExp
  find(text: string): number[]
}

/** Text behind this many characters is running text: nothing is cut there. */
const reach = 320
/** A line longer than this has no byline at its end. */
const longestHeadline = 330

/** Offset behind the first match of an expression, where enough is left behind it. */
function after(text: string, expression: RegExp, left: number): number[] {
  const match = expression.exec(text.length > reach ? text.slice(0, reach) : text)
  return match && text.length - match[0].length >= left ? [match[0].length] : []
}

/** Offset of the last match of a separator in a line short enough to be a headline with what follows it. */
function lastBefore(text: string, separator: RegExp): number[] {
  if (text.length > longestHeadline) return []
  let at = -1
  for (const match of text.matchAll(separator)) at = match.index + 1
  return at > 0 ? [at] : []
}

export const cutKinds: CutKind[] = [
  {
    name: 'pipe',
    examples: ['Village buys its own turbine ¦| The Northern Star'],
    not: ['Village buys | '],
    needs: /[|‖¦·]/,
    find: (text) => lastBefore(text, /\s[|‖¦·]\s(?=\S)/g),
  },
  {
    name: 'dash-tail',
    examples: ['Software Leadership Communities ¦- Pat Kua', 'Out of Office – a guide ¦– Samantha Ayoub'],
    not: ['The plan-B'],
    needs: /[-–—~/]/,
    find: (text) => lastBefore(text, /\s[-–—~/]\s?(?=[\p{Lu}\p{Lo}"“(\p{Ll}])/gu),
  },
  {
    name: 'bracket-tail',
    examples: ['Village buys its own turbine ¦(Northern Star)'],
    not: ['Village (pop. 300) buys turbine'],
    find: (text) => (/[)）\]]\W{0,2}$/.test(text) ? lastBefore(text, /\s[([（](?=[\p{L}])/gu) : []),
  },
  {
    name: 'comma-tail',
    examples: ['Village buys its own turbine¦, Jo Ek'],
    not: ['Village buys, then sells.'],
    find: (text) =>
      text.length > longestHeadline || /[.!?]$/.test(text) ? [] : after(text, /^.{8,300}(?=,\s\p{Lu}[^,]{1,60}$)/u, 4),
  },
  {
    name: 'by',
    examples: ['Don’t Let Them Get Away ¦By Michael Rubin', 'Ethnic Cleansing ¦by Neil Hauer The question now is'],
    not: ['Stand by Me', 'Two killed by fire in the north'],
    find: (text) => bylines(text).map(({ at }) => at),
  },
  {
    name: 'name-end',
    examples: ['Ethnic Cleansing by Neil Hauer ¦The question now is what comes next, officials say.'],
    not: ['Get Away By Michael Rubin'],
    find: (text) => bylines(text).flatMap(({ ends }) => ends),
  },
  {
    name: 'colon',
    examples: ['Water:¦ The works will stop on Monday and start again'],
    not: ['14:30 start', 'Water: off'],
    needs: /[:：]/,
    find: (text) =>
      after(
        text,
        /^\W{0,6}[^:：]{2,110}?[:：](?=\s+\S+\s+\S|\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4})/u,
        20,
      ),
  },
  {
    name: 'stop',
    examples: ['Water back.¦ The works ended on Monday and the taps run again.'],
    not: ['Mr. Aliyev went to the north and came back on Monday', 'It ended.'],
    needs: /[.։。！!][”’"»)*_]*(?:\s|[\u3000-\uffff])/,
    find: (text) =>
      after(
        text,
        /^\W{0,6}(?:\d{1,3}[.)]\s+)?.{7,113}?[.։。！!](?<=[\p{L}\p{N})"”’»]{3}.)[”’"»)*_]*(?=\s+["“‘«'(]?[\p{Lu}\p{Lo}\d]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
        24,
      ),
  },
  {
    name: 'question',
    examples: ['Who pays for it?¦ The town does, and has since 1990.'],
    not: ['Who pays?'],
    needs: /[?？؟]/,
    find: (text) =>
      after(
        text,
        /^\W{0,6}(?:\d{1,3}[.)]\s+)?[^?？؟]{4,110}[?？؟][”’"»)*_]*(?=\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
        20,
      ),
  },
  {
    name: 'dash',
    examples: ['Water –¦ the works ended on Monday and the taps run again in all of the town.'],
    not: ['Water – off'],
    needs: /\s[-–—]/,
    find: (text) => after(text, /^\W{0,6}[^–—]{3,110}?\s[-–—]{1,2}(?=\s)/u, 40),
  },
  {
    name: 'strong',
    examples: ['**Water.**¦ The works ended on Monday.'],
    not: ['**Water**'],
    needs: /\*\*|__/,
    find: (text) => after(text, /^[^\p{L}*_]{0,8}(?:\*\*|__)[^*_]{3,140}(?:\*\*|__)[.:]?/u, 8),
  },
  {
    name: 'linked',
    examples: ['* [Water is back](https://example.org/w)¦ - Jo Ek', '[Water](https://a.org)¦ The works ended.'],
    not: ['See [water](https://a.org) now'],
    needs: /\]\(/,
    find: (text) => {
      const match =
        /^[\s*+\-\d.)]{0,8}(?:\*\*)?\[(?:[^[\]]|\[[^[\]]*\]){1,300}\]\((?:[^()\s]|\([^()\s]*\)){0,600}\)(?:\*\*)?/.exec(
          text,
        )
      return match && text.length - match[0].length > 3 ? [match[0].length] : []
    },
  },
  {
    name: 'caps',
    examples: ['WATER IS BACK IN THE NORTH ¦The works ended on Monday.'],
    not: ['WATER IS BACK'],
    find: (text) => after(text, /^(?:[\p{Lu}\p{N}][\p{Lu}\p{N}'’.,&:-]*\s+){2,18}(?=["“‘]?\p{Lu}\p{Ll})/u, 24),
  },
  {
    name: 'case',
    examples: ['Water Is Back in the Northern Quarter After Long Works ¦Officials of the town said that it would'],
    not: ['Water is back in the northern quarter after long works of the town'],
    find: caseChange,
  },
  {
    name: 'glued',
    examples: [
      'Rep. Eshoo Leads Bipartisan Congressional Call to Sanction Azerbaijan ¦75 Representatives Press President Biden',
    ],
    not: ['Call to Sanction 75 officials'],
    needs: /\s\d{1,4}\s/,
    find: (text) =>
      text.length < 260 ? after(text, /^.{28,223}?\s(?=\d{1,4}\s+\p{Lu}\S*\s+\p{Lu})(?<=\p{Ll}{3}\s)/u, 25) : [],
  },
]

/** Where a unit's text may be cut, from the left, each place once: by the first kind of the table that finds it. */
export function cutsOf(text: string): Cut[] {
  if (text.length < 18 || /^\W{0,3}https?:/.test(text)) return []
  const cuts: Cut[] = []
  for (const kind of cutKinds) {
    if (kind.needs && !kind.needs.test(text)) continue
    for (const found of kind.find(text)) {
      let at = found
      while (text[at] === ' ') at += 1
      if (cuts.some((cut) => cut.at === at) || text.slice(0, at).trim().length < 4 || text.length - at < 2) continue
      cuts.push({ kind: kind.name, at })
    }
  }
  return cuts.sort((a, b) => a.at - b.at).slice(0, 6)
}

const nameWord = /^["“(]?\p{Lu}[\p{L}\p{M}'’.-]*[,)]?$/u
const particle = /^(?:de|del|della|di|da|van|von|der|den|al|bin|la|le|y|e)$/

/** A "by" with a name of two words behind it: where it begins, and where the name may end. */
interface Byline {
  at: number
  ends: number[]
}

/** Two kinds of cut ask for the bylines of the same text, one after the other. */
let lastAsked: { text: string; found: Byline[] } = { text: '', found: [] }

function bylines(text: string): Byline[] {
  if (lastAsked.text !== text) lastAsked = { text, found: findBylines(text) }
  return lastAsked.found
}

function findBylines(text: string): Byline[] {
  const found: Byline[] = []
  const head = text.length > reach ? text.slice(0, reach) : text
  if (!holdsBy(head)) return found
  const bounds = stretchBounds(head)
  const count = bounds.length / 2
  const startOf = (index: number): number => bounds[2 * index] as number
  const wordAt = (index: number): string => head.slice(startOf(index), bounds[2 * index + 1])
  for (let index = 1; index < count && found.length < 2; index += 1) {
    const at = startOf(index)
    const phrase = byAt(head, at, bounds[2 * index + 1] as number)
    if (phrase === 0) continue
    const here = wordAt(index)
    const first = index + phrase
    let length = 0
    while (length < 6 && first + length < count) {
      const word = wordAt(first + length)
      if (!nameWord.test(word) && (length === 0 || !particle.test(word))) break
      length += 1
    }
    const capital = isUpperCode(here.charCodeAt(0))
    if (length < 2 && !(capital && length === 1 && count - first === 1)) continue
    const ends: number[] = []
    for (let last = 1; last < length && last < 4 && first + last + 1 < count; last += 1) {
      const next = startOf(first + last + 1)
      if (text.length - next > 20 && !particle.test(wordAt(first + last))) ends.push(next)
    }
    found.push({ at, ends })
  }
  return found
}

/** By first two letters and length: hardly any word is here that is no word for "by". */
const byShapes = new Uint8Array(0x1000)
for (const word of byWords.byFirst.keys()) byShapes[shapeOf(word, 0, word.length)] = 1

/** In small letters, as far as they are Latin ones. */
function shapeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start) | 0x20
  const second = length > 1 ? text.charCodeAt(start + 1) | 0x20 : 0
  return (first * 0x1f + second * 0x83 + length) & 0xfff
}

/** Of how many words the phrase for "by" is that begins with the word between two places of a text. */
function byAt(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) < 0x80 && byShapes[shapeOf(text, start, end - start)] === 0) return 0
  if (!byWords.byFirst.has(text.slice(start, end).toLowerCase())) return 0
  return phraseAt(byWords, wordsOf(text.slice(start, start + 40), 4, lowerAt))
}

const lowerAt = (text: string, start: number, end: number): string => knownWord(text, start, end).lower

/** Whether a word for "by" stands in a text: hardly any text has one. */
function holdsBy(text: string): boolean {
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSpaceCode(text.charCodeAt(at))) continue
    if (at > start && byAt(text, start, at) > 0) return true
    start = at + 1
  }
  return false
}

/** Where Title Case runs into a sentence: the place that parts capitals from small words best. */
function caseChange(text: string): number[] {
  if (text.length < 80 || /[.!?:]/.test(text.slice(0, 30))) return []
  let balance = 0
  let best = 4
  let at = 0
  const head = text.slice(0, reach)
  const bounds = stretchBounds(head, 41)
  for (let index = 0; 2 * index < bounds.length; index += 1) {
    const place = bounds[2 * index] as number
    let start = place
    let end = bounds[2 * index + 1] as number
    while (start < end && !isLetterCode(head.charCodeAt(start))) start += 1
    while (end > start && !isLetterCode(head.charCodeAt(end - 1))) end -= 1
    const capital = start < end && isUpperCode(head.charCodeAt(start))
    if (index >= 4 && balance >= best && capital) {
      best = balance
      at = place
    }
    if (end - start > 3 && !knownWord(head, start, end).isSmall) balance += capital ? 1 : -1
  }
  return at > 0 && balance < best ? [at] : []
}
