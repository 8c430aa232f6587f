import { readdirSync } from 'node:fs'
import { from, key, quote } from './source.mjs'

/** The lexicon's languages: those in which a newsletter is most often written. */
const languages = readdirSync(new URL('../../src/lexicon/languages/', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'index')
  .sort()

/** Regions that write dates, numbers or months otherwise than their language elsewhere. */
const regions =
  'ar-DZ ar-IQ ar-JO ar-LB ar-MA ar-PS ar-SY ar-TN de-AT de-CH en-AU en-CA en-US es-419 es-MX es-US fr-CA fr-CH pt-PT'

/** A bare "en" would be the United States'; day before month suits an archive from anywhere. */
const locales = { en: 'en-GB' }

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const dates = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
  shortMonth: { month: 'short' },
  day: { day: 'numeric' },
  year: { year: 'numeric' },
}

/** How languages write dates, numbers and lists, as TypeScript. */
export function conventionsFile() {
  /** @type {Map<string, string>} */
  const known = new Map()
  for (const tag of [...languages, ...regions.split(' ')]) {
    const block = conventionsOf(tag).join('\n')
    if (known.get(tag.replace(/-.*/, '')) !== block) known.set(tag, block)
  }
  return [
    "import type { Conventions } from './conventions-type.js'",
    '',
    `/** How languages write dates, numbers and lists, with Latin figures in all of them; ${from}. */`,
    'export const conventions: Record<string, Conventions> = {',
    ...[...known].map(([tag, block]) => `  ${key(tag)}: {\n${block}\n  },`),
    '}',
    '',
  ].join('\n')
}

/** @param {string} tag */
function conventionsOf(tag) {
  // Line numbers, addresses and file names stand beside figures everywhere: two kinds of them would be harder to read.
  const locale = `${Object.entries(locales).find(([name]) => name === tag)?.[1] ?? tag}-u-nu-latn`
  /** @type {string[]} */
  const names = []
  const patterns = Object.entries(dates).map(([name, options]) => {
    const { pattern, months } = datePattern(locale, options)
    const list = months.join(' ')
    if (!pattern.includes('{month}')) return `    ${name}: ${quote(pattern)},`
    if (!names.includes(list)) names.push(list)
    return `    ${name}: ${quote(pattern.replace('{month}', `{month${names.indexOf(list)}}`))},`
  })
  const numbers = new Intl.NumberFormat(locale)
  const parts = numbers.formatToParts(1234567.8)
  const part = (/** @type {string} */ type) => parts.find((each) => each.type === type)?.value ?? ''
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const joints = (/** @type {number} */ count) =>
    lists
      .formatToParts(Array.from({ length: count }, () => 'x'))
      .flatMap(({ type, value }) => (type === 'literal' ? value : []))
  return [
    ...patterns,
    `    months: [${names.map(quote).join(', ')}],`,
    `    group: ${quote(part('group'))},`,
    `    decimal: ${quote(part('decimal'))},`,
    `    grouped: ${numbers.format(1234) === '1234' ? 10_000 : 1_000},`,
    `    percent: ${quote(new Intl.NumberFormat(locale, { style: 'percent' }).format(0.97).replace('97', '{number}'))},`,
    `    joints: [${[...joints(2), ...joints(4).slice(1)].map(quote).join(', ')}],`,
  ]
}

/**
 * A date with its parts in braces, and what its months are called in it.
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 */
function datePattern(locale, options) {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options })
  const made = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 7))
    return {
      pattern: keepTogether(parts.map(({ type, value }) => (type === 'literal' ? value : `{${type}}`)).join('')),
      month: (parts.find(({ type }) => type === 'month')?.value ?? '').replaceAll(' ', '\u00a0'),
    }
  })
  const pattern = made[0]?.pattern ?? ''
  if (made.some((each) => each.pattern !== pattern)) {
    throw new Error(`The dates of ${locale} are not of one pattern`)
  }
  return { pattern, months: made.map(({ month }) => month) }
}

/**
 * A day stays on one line with its month, and a year with the word behind it.
 * @param {string} pattern
 */
function keepTogether(pattern) {
  return pattern
    .replace(/(\{day\}\.?|\{year\}) (?=\p{L}|\{month)/gu, '$1\u00a0')
    .replace(/(\{month\}) (?=\{day)/g, '$1\u00a0')
}
