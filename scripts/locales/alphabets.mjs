import { readdirSync } from 'node:fs'
import { from, key, quote } from './source.mjs'

const languages = [
  ...readdirSync(new URL('../../src/lexicon/languages/', import.meta.url)).map((file) => file.replace('.ts', '')),
  // Latin alphabets with letters of their own, of languages that a name in any newsletter may come from.
  ...'az cs da et fi hr hu is lt lv nb ro sk sl sq'.split(' '),
]
  // Chinese sorts Latin letters as pinyin does, with its tones.
  .filter((name) => name !== 'index' && name !== 'zh')
  .sort()

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian. */
const blocks = [
  [0x61, 0x7a],
  [0xdf, 0x24f],
  [0x370, 0x3ff],
  [0x430, 0x52f],
  [0x561, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x6d3],
  [0x10d0, 0x10fa],
]
const letters = blocks
  .flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  .filter((letter) => /^(?:\p{Ll}|\p{Lo})$/u.test(letter) && letter.normalize('NFKC') === letter)

/** Letters that are looked up as two; an alphabet may have them as one all the same. */
const pairs = ['ßss', 'æae', 'œoe', 'آءا']

/** The order of letters, and where a language has another, as TypeScript. */
export function alphabetsFile() {
  const root = groupsOf('en')
  const own = languages.flatMap((language) => {
    const rules = differences(groupsOf(language), root)
    return rules.length === 0 ? [] : `  ${key(language)}: ${quote(rules.join(' '))},`
  })
  return [
    '/**',
    ' * Letters in the order of all alphabets together, small ones for either; those without a space between them differ',
    ` * by their accents alone; ${from}.`,
    ' */',
    'export const letters =',
    `  ${quote(root.join(' '))}`,
    '',
    '/** Letters that a language sorts elsewhere: "z<å" puts å, a letter of its own, behind z; "<ab" makes one of a and b. */',
    'export const ownLetters: Record<string, string> = {',
    ...own,
    '}',
    '',
    '/** Letters that count as two where they are not letters of their own. */',
    `export const doubleLetters: Record<string, string> = { ${pairs.map((pair) => `${pair[0]}: '${pair.slice(1)}'`).join(', ')} }`,
    '',
  ].join('\n')
}

/**
 * The letters in a language's order, those together that differ by their accents alone.
 * @param {string} language
 */
function groupsOf(language) {
  const order = new Intl.Collator(language)
  const base = new Intl.Collator(language, { sensitivity: 'base' })
  /** @type {string[]} */
  const groups = []
  let before = ''
  for (const letter of [...letters].sort(order.compare)) {
    if (before !== '' && base.compare(before, letter) === 0) groups[groups.length - 1] += letter
    else groups.push(letter)
    before = letter
  }
  return groups
}

/**
 * Where a language's order is not the root's: "c<ç". Whole scripts that come first are left to whoever sorts.
 * @param {string[]} groups
 * @param {string[]} root
 */
function differences(groups, root) {
  const place = new Map(root.flatMap((group, at) => [...group].map((letter) => [letter, at])))
  const leads = new Set(root.map((group) => group[0]))
  const script = (/** @type {string} */ letter) =>
    blocks.findIndex(([, last = 0]) => (letter.codePointAt(0) ?? 0) <= last)
  return groups.flatMap((group, index) => {
    const before = groups[index - 1]?.[0]
    const lead = group[0] ?? ''
    const isFirst = before === undefined || (script(before) > 1 && script(before) !== script(lead))
    const isOwn = !leads.has(lead)
    const isMoved = !isFirst && (place.get(lead) ?? 0) < (place.get(before) ?? 0)
    const isJoined = [...group].some((letter) => place.get(letter) !== place.get(lead))
    return isOwn || isMoved || isJoined ? [`${isFirst ? '' : before}<${group}`] : []
  })
}
