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
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])([\p{L}\p{N}]+)- +(?=([\p{L}\p{N}]+))/gu)) {
      const [whole, left = '', right = ''] = match
      if (conjunctions.has(right.toLowerCase())) continue
      const joined = `${left}-${right}`
      joinedWords ??= new Set(text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu))
      const elsewhere = joinedWords.has(joined)
      if (!elsewhere && !/^\p{Ll}/u.test(right) && !/^\p{Lu}/u.test(left)) continue
      const start = match.index + left.length + 1
      const evidence = elsewhere ? `“${joined}” stands elsewhere` : 'no conjunction follows'
      found.push({ start, end: match.index + whole.length, after: '', evidence })
    }
    return found
  },
}

const conjunctions = new Set(
  'and or to nor und oder bis sowie et ou y e o u en of i och eller og и или та або և ու και ή ve veya lub oraz through but aber as'.split(
    ' ',
  ),
)
