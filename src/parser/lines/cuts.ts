import { byWords, smallWords } from '../../lexicon/lexicon.js'
import { phraseAt, wordsOf } from '../../lexicon/phrases.js'

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
    find: (text) => lastBefore(text, /\s[|‖¦·]\s(?=\S)/g),
  },
  {
    name: 'dash-tail',
    examples: ['Software Leadership Communities ¦- Pat Kua', 'Out of Office – a guide ¦– Samantha Ayoub'],
    not: ['The plan-B'],
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
    find: (text) =>
      after(
        text,
        /^\W{0,6}(?:\d{1,3}[.)]\s+)?.{4,110}?[\p{L}\p{N})"”’»]{3}[.։。！!][”’"»)*_]*(?=\s+["“‘«'(]?[\p{Lu}\p{Lo}\d]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
        24,
      ),
  },
  {
    name: 'question',
    examples: ['Who pays for it?¦ The town does, and has since 1990.'],
    not: ['Who pays?'],
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
    find: (text) => after(text, /^\W{0,6}[^–—]{3,110}?\s[-–—]{1,2}(?=\s)/u, 40),
  },
  {
    name: 'strong',
    examples: ['**Water.**¦ The works ended on Monday.'],
    not: ['**Water**'],
    find: (text) => after(text, /^[^\p{L}*_]{0,8}(?:\*\*|__)[^*_]{3,140}(?:\*\*|__)[.:]?/u, 8),
  },
  {
    name: 'linked',
    examples: ['* [Water is back](https://example.org/w)¦ - Jo Ek', '[Water](https://a.org)¦ The works ended.'],
    not: ['See [water](https://a.org) now'],
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
    find: (text) =>
      text.length < 260 ? after(text, /^.{25,220}?[\p{Ll}]{3}\s(?=\d{1,4}\s+\p{Lu}\S*\s+\p{Lu})/u, 25) : [],
  },
]

/** Where a unit's text may be cut, from the left, each place once: by the first kind of the table that finds it. */
export function cutsOf(text: string): Cut[] {
  if (text.length < 18 || /^\W{0,3}https?:/.test(text)) return []
  const cuts = new Map<number, string>()
  for (const kind of cutKinds) {
    for (const found of kind.find(text)) {
      let at = found
      while (text[at] === ' ') at += 1
      if (cuts.has(at) || text.slice(0, at).trim().length < 4 || text.length - at < 2) continue
      cuts.set(at, kind.name)
    }
  }
  return [...cuts]
    .map(([at, kind]) => ({ kind, at }))
    .sort((a, b) => a.at - b.at)
    .slice(0, 6)
}

const tokens = /\S+/g
const nameWord = /^["“(]?\p{Lu}[\p{L}\p{M}'’.-]*[,)]?$/u
const particle = /^(?:de|del|della|di|da|van|von|der|den|al|bin|la|le|y|e)$/

/** Each "by" with a name of two words behind it: where it begins, and where the name may end. */
function bylines(text: string): { at: number; ends: number[] }[] {
  const found: { at: number; ends: number[] }[] = []
  const head = text.length > reach ? text.slice(0, reach) : text
  const words = [...head.matchAll(tokens)].map((match) => ({ at: match.index, text: match[0] }))
  for (let index = 1; index < words.length && found.length < 2; index += 1) {
    const here = words[index] as { at: number; text: string }
    if (!byWords.byFirst.has(here.text.toLowerCase())) continue
    const count = phraseAt(byWords, wordsOf(head.slice(here.at, here.at + 40), 4))
    if (count === 0) continue
    const names = words.slice(index + count)
    let length = 0
    while (
      length < 6 &&
      names[length] &&
      (nameWord.test((names[length] as { text: string }).text) ||
        (length > 0 && particle.test((names[length] as { text: string }).text)))
    )
      length += 1
    const capital = /^\p{Lu}/u.test(here.text)
    if (length < 2 && !(capital && length === 1 && names.length === 1)) continue
    const ends: number[] = []
    for (let last = 1; last < length && last < 4; last += 1) {
      const end = names[last] as { at: number; text: string }
      const next = names[last + 1]
      if (next && text.length - next.at > 20 && !particle.test(end.text)) ends.push(next.at)
    }
    found.push({ at: here.at, ends })
  }
  return found
}

/** Where Title Case runs into a sentence: the place that parts capitals from small words best. */
function caseChange(text: string): number[] {
  if (text.length < 80 || /[.!?:]/.test(text.slice(0, 30))) return []
  let balance = 0
  let best = 4
  let at = 0
  let index = 0
  for (const match of text.slice(0, reach).matchAll(tokens)) {
    const word = match[0].replace(/^\P{L}+|\P{L}+$/gu, '')
    if (index >= 4 && balance >= best && /^\p{Lu}/u.test(word)) {
      best = balance
      at = match.index
    }
    if (word.length > 3 && !smallWords.has(word.toLowerCase())) balance += /^\p{Lu}/u.test(word) ? 1 : -1
    index += 1
    if (index > 40) break
  }
  return at > 0 && balance < best ? [at] : []
}
