import { isLetterCode, isUpperCode, stretchBounds } from '../../lexicon/characters.js'
import { unspaced } from '../../lexicon/phrases.js'
import { knownWord } from '../../lexicon/words.js'
import { bylinesIn, gluedBylineIn } from './inner-bylines.js'

/** A place where a line may hold two things: the second begins at `at`. */
export interface Cut {
  kind: string
  at: number
}

/** The kinds of places at which a line may be cut, each once, from the left. */
export const kindsOf = (cuts: Cut[]): ReadonlySet<string> =>
  cuts.length === 0 ? noKinds : new Set(cuts.map(({ kind }) => kind))
const noKinds: ReadonlySet<string> = new Set()

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
/** A line longer than this is no headline with a byline; a paragraph's own may stand in so many of its last characters. */
const longestHeadline = 330
const longestTail = 60

const headOf = (text: string): string => (text.length > reach ? text.slice(0, reach) : text)

/** Offset behind the first match of an expression, where enough is left behind it. */
function after(text: string, expression: RegExp, left: number): number[] {
  const match = expression.exec(headOf(text))
  return match && text.length - match[0].length >= left ? [match[0].length] : []
}

/** Offset of the last match of a separator: in a line short enough to be a headline, or near a paragraph's end. */
function lastBefore(text: string, separator: RegExp): number[] {
  const from = text.length > longestHeadline ? text.length - longestTail : 0
  let at = -1
  for (const match of text.slice(from).matchAll(separator)) at = from + match.index + 1
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
    examples: [
      'Software Leadership Communities ¦- Pat Kua',
      'Out of Office – a guide ¦– Samantha Ayoub',
      'Штраф вырастет втрое ¦— «Правовая лента»',
    ],
    not: ['The plan-B'],
    needs: /[-–—~/]/,
    find: (text) => lastBefore(text, /\s(?:[-–—~/]|--)\s?(?=[\p{L}"“«„‘'(])/gu),
  },
  {
    name: 'bracket-tail',
    examples: ['Village buys its own turbine ¦(Northern Star)', '孩子不想上学，第一句话怎么接¦（心理中心 许照）'],
    not: ['Village (pop. 300) buys turbine'],
    find: (text) => (/[)）\]]\W{0,2}$/.test(text) ? lastBefore(text, /(?:\s[([]|\S(?=（))(?=[\p{L}（])/gu) : []),
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
    examples: [
      'Don’t Let Them Get Away ¦By Michael Rubin',
      'Ethnic Cleansing ¦by Neil Hauer The question now is',
      'Romansh Newspaper to Print on Fridays Only¦By Flurin Tscharner',
      'Expanding regexps with LogicT ¦by ocramz',
    ],
    not: ['Stand by Me', 'Two killed by fire in the north'],
    find: (text) => [...bylinesIn(headOf(text)).map(({ at }) => at), ...gluedBylineIn(text)],
  },
  {
    name: 'name-end',
    examples: ['Ethnic Cleansing by Neil Hauer ¦The question now is what comes next, officials say.'],
    not: ['Get Away By Michael Rubin'],
    find: (text) => bylinesIn(headOf(text)).flatMap(({ ends }) => ends.filter((end) => text.length - end > 20)),
  },
  {
    name: 'colon',
    examples: ['Water:¦ The works will stop on Monday and start again', 'Copperhill advisory:¦ Update now.'],
    not: ['14:30 start', 'Water: off'],
    needs: /[:：]/,
    find: (text) =>
      after(
        text,
        /^[^\p{L}\p{N}]{0,6}[^:：]{2,110}?[:：](?=\s+\S+\s+\S|\s*[「『《]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})/u,
        8,
      ),
  },
  {
    name: 'stop',
    examples: [
      'Water back.¦ The works ended on Monday and the taps run again.',
      'Внески.¦ Нагадуємо про зміну рахунку!',
    ],
    not: ['Mr. Aliyev went to the north and came back on Monday', 'It ended.'],
    needs: /[.։。！!][”’"»)*_]*(?:\s|[\u3000-\uffff])/,
    find: (text) =>
      after(
        text,
        /^[^\p{L}\p{N}]{0,6}(?:\d{1,3}[.)]\s+)?.{4,113}?[.։。！!](?<=[\p{L}\p{N})"”’»]{3}.)[”’"»)*_]*(?=\s+["“‘«'(¿¡]?[\p{Lu}\p{Lo}\d]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
        12,
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
        /^[^\p{L}\p{N}]{0,6}(?:\d{1,3}[.)]\s+)?[^?？؟]{4,110}[?？؟][”’"»)*_]*(?=\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
        10,
      ),
  },
  {
    name: 'dash',
    examples: ['Water –¦ the works ended on Monday and the taps run again in all of the town.'],
    not: ['Water – off'],
    needs: /\s[-–—]/,
    find: (text) => after(text, /^[^\p{L}\p{N}]{0,6}[^–—]{3,110}?\s[-–—]{1,2}(?=\s)/u, 12),
  },
  {
    name: 'quote-end',
    examples: [
      '◎「我不是逃跑，是走路離開」¦阮氏梅在彰化一戶人家照顧三位長輩',
      '“We were never asked” ¦Three clubs say so',
    ],
    not: ['“We were never asked,” said three', '「時代」終了'],
    needs: /^.{0,4}[「『“«"„]/u,
    find: (text) =>
      after(text, /^[^\p{L}\p{N}]{0,4}[「『“«"„][^」』”»"“.,]{4,100}[」』”»"“](?=\s+\p{Lu}|[\p{Script=Han}]{8})/u, 8),
  },
  {
    name: 'wide-space',
    examples: ['ほたる、終わりました　¦今年の観察会は三回で、二百人が来ました'],
    not: ['第３号　六月'],
    needs: /\u3000/,
    find: (text) => after(text, /^.{4,60}?\u3000/u, 12),
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
    examples: ['WATER IS BACK IN THE NORTH ¦The works ended on Monday.', 'LADIES ¦Unbeaten in six after a 0-0 draw.'],
    not: ['WATER IS BACK'],
    find: (text) =>
      after(
        text,
        /^["“]?(?:\p{Lu}{4}[\p{Lu}'’.,&:-]*\s+|(?:[\p{Lu}\p{N}][\p{Lu}\p{N}'’.,&:-]*["”]?\s+){2,18})(?=["“‘]?\p{Lu}\p{Ll})/u,
        16,
      ),
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
  if (text.length < 12 || (text.length < 18 && !unspaced.test(text)) || /^\W{0,3}https?:/.test(text)) return []
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
  return cuts.sort((a, b) => a.at - b.at).slice(0, 7)
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
