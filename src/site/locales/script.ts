import { languagesOfScripts } from './scripts.js'

const scripts = new Map(
  Object.entries(languagesOfScripts).flatMap(([script, tags]) => tags.split(' ').map((tag) => [tag, script])),
)

/** Asked for each text of a page, of few tags. */
const known = new Map<string, string>()

/** The script that a language is mostly written in: "Armn". A tag that names one has the last word. */
export function scriptOf(tag: string): string {
  let script = known.get(tag)
  if (script === undefined) {
    script = findScript(tag)
    known.set(tag, script)
  }
  return script
}

function findScript(tag: string): string {
  const [language = '', ...rest] = tag.split('-')
  const named = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part))
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part))
  return named ?? scripts.get(`${language}-${region}`) ?? scripts.get(language) ?? 'Latn'
}
