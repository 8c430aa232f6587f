import { from, key, quote } from './source.mjs'

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Every language with a name of its own in English that is written in another script than Latin, as TypeScript. */
export function scriptsFile() {
  /** @type {Map<string, string[]>} */
  const scripts = new Map()
  for (const tag of [...languageCodes(), ...withRegions()]) {
    const script = new Intl.Locale(tag).maximize().script
    if (script === undefined || (script === 'Latn' && !tag.includes('-'))) continue
    scripts.set(script, [...(scripts.get(script) ?? []), tag])
  }
  return [
    '/**',
    ' * Languages by the script that they are mostly written in, where that is not Latin, and where it is another than elsewhere;',
    ` * ${from}.`,
    ' */',
    'export const languagesOfScripts: Record<string, string> = {',
    ...[...scripts].sort().map(([script, tags]) => `  ${key(script)}: ${quote(tags.join(' '))},`),
    '}',
    '',
  ].join('\n')
}

const isKnown = (/** @type {string} */ tag) => names.of(tag) !== undefined
const letters = [...'abcdefghijklmnopqrstuvwxyz']

function* languageCodes() {
  for (const first of letters) {
    for (const second of letters) {
      yield* [first + second, ...letters.map((third) => first + second + third)].filter(isKnown)
    }
  }
}

/** Languages whose script hangs on where they are written: Punjabi in Pakistan, Chinese in Taiwan. */
function* withRegions() {
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const language of codes.filter(isKnown)) {
    const usual = new Intl.Locale(language).maximize().script
    if (usual === undefined) continue
    for (const region of codes) {
      const tag = `${language}-${region.toUpperCase()}`
      if (new Intl.Locale(tag).maximize().script !== usual) yield tag
    }
  }
}
