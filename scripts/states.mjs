// Writes src/lexicon/names/states/: what each language calls the states of the world. The names are this runtime's
// (Unicode CLDR) and change with it: that is why they are kept in files. Run it by hand: node scripts/states.mjs
import { mkdirSync, writeFileSync } from 'node:fs'

const languages = 'ar cs da de el en es fi fr he hu hy it nb nl pl pt ro ru sv tr uk'.split(' ')
const codes = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CH CL CM CN CO CR CU CY CZ
  DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR
  IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH ML MN MR MT MU MV MW
  MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO
  SR SS ST SV SY SZ TD TG TH TJ TM TN TO TR TT TV TW TZ UA UG US UY UZ VC VE VN VU WS XK YE ZA ZM ZW`
  .trim()
  .split(/\s+/)

/**
 * Where the newsrooms of a language write another name than CLDR.
 * @type {Record<string, Record<string, string>>}
 */
const otherwise = { en: { TR: 'Turkey' } }

const folder = new URL('../src/lexicon/names/states/', import.meta.url)
/**
 * @param {string} file
 * @param {string[]} lines
 */
const write = (file, lines) => writeFileSync(new URL(file, folder), `${lines.join('\n')}\n`)
const languageName = new Intl.DisplayNames(['en'], { type: 'language' })

mkdirSync(folder, { recursive: true })
for (const language of languages) {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const list = codes
    .map((code) => otherwise[language]?.[code] ?? regions.of(code))
    // A name with brackets ("Myanmar (Burma)") is no name that a text uses.
    .filter((name) => name !== undefined && !/[(;:,]|\s[-–]\s/.test(name))
    .map((name) => name.replaceAll('’', "'").replace(' & ', language === 'en' ? ' and ' : ' & '))
  write(`${language}.ts`, [
    "import { names } from '../list.js'",
    '',
    `/** What states are called in ${languageName.of(language)}. */`,
    `export const ${language} = names\``,
    ...wrap(list.join('; ')).slice(0, -1),
    `${wrap(list.join('; ')).at(-1)}\``,
  ])
}
write('index.ts', [
  "import type { KnownName } from '../list.js'",
  ...languages.map((language) => `import { ${language} } from './${language}.js'`),
  '',
  '/**',
  ' * What each language calls the states of the world, by BCP 47 code; written by scripts/states.mjs from Unicode CLDR',
  ` * ${process.versions.cldr}. Names that CLDR writes with brackets are left out, and stand in places.ts in English.`,
  ' */',
  `export const states: Record<string, KnownName[]> = { ${languages.join(', ')} }`,
])

/** @param {string} text */
function wrap(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 118) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '  ' : ' '}${word}`
  }
  return lines
}
