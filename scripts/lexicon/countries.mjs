// Writes src/lexicon/country-names.ts: what each of our languages calls the countries and regions of the world. The
// names are this runtime's (Unicode CLDR) and change with it: that is why they are kept. Run it by hand.
import { writeFileSync } from 'node:fs'

const languages = 'en ar de el es fr he hy it ja ko nl pl pt ru sv tr uk zh zh-Hant'.split(' ')
// CLDR has names besides for tests, for outlying islands, for what is no place of its own, and for "world".
const none = new Set('001 AC CP CQ DG EA EZ QO TA UM UN XA XB ZZ'.split(' '))

const namings = languages.flatMap((language) =>
  /** @type {const} */ (['long', 'short']).map((style) => {
    const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
    return (/** @type {string} */ code) =>
      names.of(code)?.toLocaleLowerCase(language).replace(/[’ʼ]/g, "'").normalize('NFC')
  }),
)

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const numbers = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'))
const codes = [...pairs, ...numbers].filter((code) => namings[0](code) && !none.has(code) && isCurrent(code))

const namesOf = new Map(codes.map((code) => [code, [...new Set(namings.flatMap((name) => variants(name(code))))]]))
const lines = codes.map(
  (code) =>
    `  ${code} ${namesOf
      .get(code)
      ?.filter((name) => isOwn(name, code))
      .join(' | ')}`,
)
writeFileSync(
  new URL('../../src/lexicon/country-names.ts', import.meta.url),
  `import { phrasesByKey } from './lists.js'

/**
 * Countries and regions by ISO 3166 or UN M49 code, in all our languages. Made by scripts/lexicon/countries.mjs from
 * Unicode CLDR ${process.versions.cldr} (© Unicode, Inc., licence Unicode-3.0): do not edit by hand, short forms are in countries.ts.
 */
export const countryNames = phrasesByKey\`
${lines.join('\n')}\`
`,
)

/**
 * False for what a country was once: "SU" stands for "RU" now.
 * @param {string} code
 */
function isCurrent(code) {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

/**
 * "myanmar (burma)" is called so, and "myanmar"; "us" is a word of its own, and stands in countries.ts as "u.s.".
 * @param {string | undefined} name
 */
function variants(name) {
  if (name === undefined || /^[a-z]{2}$/.test(name)) return []
  return [name, name.replaceAll(' & ', ' and '), name.replace(/\s*[(（].*[)）]/u, '')]
}

/**
 * A name of two places says neither; a country goes before a region.
 * @param {string} name
 * @param {string} code
 */
function isOwn(name, code) {
  const others = codes.filter((other) => other !== code && namesOf.get(other)?.includes(name))
  return others.length === 0 || (/\D/.test(code) && others.every((other) => /^\d+$/.test(other)))
}
