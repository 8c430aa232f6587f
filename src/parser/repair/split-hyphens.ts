import type { Change, Repair } from './change.js'

/**
 * A space behind a hyphen inside a word, left by a lost line break: "Nagorno- Karabakh". It goes where the joined
 * word stands elsewhere, or where both halves are one name, or where no conjunction follows: "12- and 14-year-old",
 * "pre- or post-war" and "Haupt- und Nebenfächer" stay.
 */
export const splitHyphens: Repair = {
  name: 'split-hyphens',
  examples: [
    { before: 'in Nagorno- Karabakh now', after: 'in Nagorno-Karabakh now' },
    { before: 'a 62-year- old man', after: 'a 62-year-old man' },
    { before: 'his heart- wrenching story', after: 'his heart-wrenching story' },
  ],
  not: [
    '12- and 14-year-old boys',
    'pre- or post-war',
    'Haupt- und Nebenfächer',
    'avant- et après-guerre',
    '- a list',
    'Monday - Friday',
  ],
  find(text) {
    const found: Omit<Change, 'rule'>[] = []
    let joinedWords: Set<string> | undefined
    for (const { at, hyphen, left, right } of hyphensIn(text, parted)) {
      if (conjunctions.has(right.toLowerCase())) continue
      const joined = `${left}-${right}`
      joinedWords ??= wordsWithHyphen(text)
      const elsewhere = joinedWords.has(joined)
      if (!elsewhere && !/^\p{Ll}/u.test(right) && !/^\p{Lu}/u.test(left)) continue
      const evidence = elsewhere ? `“${joined}” stands elsewhere` : 'no conjunction follows'
      found.push({ start: at + 1, end: at + hyphen.length, after: '', evidence })
    }
    return found
  },
}

/** A hyphen with the words around it, and with spaces behind it, which are looked at from the hyphen. */
const joining = /(?<=(?<![\p{L}\p{N}])([\p{L}\p{N}]+))-(?=([\p{L}\p{N}]+))/uy
const parted = /(?<=(?<![\p{L}\p{N}])([\p{L}\p{N}]+))- +(?=([\p{L}\p{N}]+))/uy

interface Hyphen {
  at: number
  hyphen: string
  left: string
  right: string
}

/** Where an expression holds at a hyphen. Hyphens are few: to look for them is quicker than to look for words. */
function hyphensIn(text: string, expression: RegExp): Hyphen[] {
  const found: Hyphen[] = []
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    expression.lastIndex = at
    const match = expression.exec(text)
    if (match) found.push({ at, hyphen: match[0], left: match[1] ?? '', right: match[2] ?? '' })
  }
  return found
}

/** All words with a hyphen; of several hyphens in one, every other counts. */
function wordsWithHyphen(text: string): Set<string> {
  const words = new Set<string>()
  let behind = 0
  for (const { at, left, right } of hyphensIn(text, joining)) {
    if (at - left.length < behind) continue
    words.add(`${left}-${right}`)
    behind = at + 1 + right.length
  }
  return words
}

const conjunctions = new Set(
  'and or to nor und oder bis sowie et ou y e o u en of i och eller og и или та або և ու και ή ve veya lub oraz through but aber as'.split(
    ' ',
  ),
)
