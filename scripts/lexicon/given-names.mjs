// Writes src/lexicon/names/given-names-of-the-world.ts: given names of many languages that are no common words. Run it by
// hand, after "npm run build":
//   node scripts/lexicon/given-names.mjs FOLDER
// where @faker-js/faker 9.9.0 and an-array-of-english-words 2.0.0 were installed (npm install --ignore-scripts).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { wrap } from './source.mjs'

const required = createRequire(join(resolve(process.argv[2] ?? ''), 'from.cjs'))
/** @type {Record<string, { person?: { first_name?: Partial<Record<'generic' | 'female' | 'male', string[]>> } }>} */
const locales = required('@faker-js/faker').allLocales
/** @type {string[]} */
const englishWords = required('an-array-of-english-words')

const lists = new URL('../../lib/lexicon/', import.meta.url)
const { languages } = await import(new URL('languages/index.js', lists).href)
const { cities, landmarks, regions, stateAliases } = await import(new URL('names/places.js', lists).href)
const { gazetteer } = await import(new URL('names/gazetteer.js', lists).href)
const { citiesElsewhere } = await import(new URL('names/cities-elsewhere.js', lists).href)
const { states } = await import(new URL('names/states/index.js', lists).href)
const { doubtfulGivenNames, givenNames } = await import(new URL('names/given-names.js', lists).href)
const { genericWords, nationalities } = await import(new URL('names/nationalities.js', lists).href)
const { nameParticles, titles } = await import(new URL('names/titles.js', lists).href)
const { bodyWords, leadLabels, nameStops, placeWords } = await import(new URL('names/name-words.js', lists).href)

/** Those whose names are no words of their language, and whose script has capitals. */
const chosen =
  `af_ZA az cs_CZ da de de_CH el en en_AU en_GH en_IN en_NG en_ZA es es_MX fi fr fr_CH fr_SN hr hu hy id_ID lv
  mk nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sr_RS_latin sv uk uz_UZ_latin yo_NG zu_ZA`.split(/\s+/)

const places = [
  ...Object.values(states).flat(),
  ...Object.values(citiesElsewhere).flat(),
  ...[stateAliases, regions, cities, landmarks, gazetteer].flat(),
].flatMap(({ name, others }) => [name, ...others])

const others = new Set([
  ...englishWords,
  ...smallWordsOfCorpus(),
  ...places.map((name) => name.toLowerCase()),
  ...languages.flatMap((/** @type {Record<string, any>} */ { small, months, weekdays, sectionWords }) => [
    ...small,
    ...months.flat(),
    ...weekdays.flat(),
    ...sectionWords,
  ]),
  ...[genericWords, nationalities, nameParticles, titles, bodyWords, leadLabels, nameStops, placeWords].flatMap(
    (list) => [...list],
  ),
])

const names = chosen
  .flatMap((locale) => {
    const { generic = [], female = [], male = [] } = locales[locale]?.person?.first_name ?? {}
    return [...generic, ...female, ...male]
  })
  .map((name) => name.normalize('NFC').replaceAll('’', "'"))
  .filter((name) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)?$/u.test(name))
  .filter((name) => !others.has(name.toLowerCase()) && !givenNames.has(name) && !doubtfulGivenNames.has(name))
const sorted = [...new Set(names)].sort()

writeFileSync(
  new URL('../../src/lexicon/names/given-names-of-the-world.ts', import.meta.url),
  `import { words } from './list.js'

/**
 * Given names of some forty languages that are no common words and no places, besides those of given-names.ts: they
 * show a person in running text, and not where every word has a capital. Made by scripts/lexicon/given-names.mjs from
 * the package @faker-js/faker 9.9.0 (licence MIT): do not edit by hand.
 */
export const givenNamesOfTheWorld: ReadonlySet<string> = new Set(words\`
${wrap(sorted.join(' '))}\`)
`,
)

/** The words that the digests of the corpus write small, in whatever language. */
function smallWordsOfCorpus() {
  /** @type {Set<string>} */
  const found = new Set()
  for (const folder of ['seeds', 'tests/corpus', 'tests/corpus/more', 'tests/corpus/written']) {
    const path = new URL(`../../${folder}/`, import.meta.url)
    for (const file of readdirSync(path).filter((name) => name.endsWith('.txt'))) {
      for (const [word] of readFileSync(new URL(file, path), 'utf8').matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu))
        found.add(word)
    }
  }
  return found
}
