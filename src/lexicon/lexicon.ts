import { countries } from './countries.js'
import type { Language } from './language.js'
import { languages } from './languages/index.js'
import { type Phrases, preparePhrases } from './phrases.js'

type PhraseList = {
  [Key in keyof Required<Language>]: Language[Key] extends string[] ? Key : never
}[keyof Language]

/** One list of all languages together: a digest may quote another language, and its own is not always known. */
const all = (list: PhraseList): string[] => [...new Set(languages.flatMap((language) => language[list]))]

const phrases = (list: PhraseList): Phrases => preparePhrases(all(list))
const words = (list: PhraseList): ReadonlySet<string> => new Set(all(list).map((word) => word.replaceAll('’', "'")))

export const byWords = phrases('by')
export const sourceLabels = phrases('sourceLabels')
export const andWords = words('and')
export const linkLabels = phrases('linkLabels')
export const linkWords = words('linkWords')
export const credits = phrases('credits')
export const photoHeadings = phrases('photoHeadings')
export const sectionWords = words('sectionWords')
export const opinionWords = words('opinionWords')
export const furniture = phrases('furniture')
export const contents = phrases('contents')
export const greetings = phrases('greetings')
export const closings = phrases('closings')
export const mailFields = phrases('mailFields')
export const smallWords = words('small')
export const danglingWords = words('dangling')
export const anaphora = words('anaphora')
export const speechVerbs = phrases('speech')

/** Verbs that begin a second headline. */
export const headlineVerbs: ReadonlySet<string> = new Set(languages.flatMap(({ headlineVerbs }) => headlineVerbs ?? []))

/** Countries and regions of the world in all languages. */
export const countryNames: ReadonlySet<string> = new Set(Object.values(countries).flat())

export const countryPhrases = preparePhrases(countryNames)

/** Month names of all languages, with their number from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
)
export const weekdays: ReadonlySet<string> = new Set(languages.flatMap(({ weekdays }) => weekdays.flat()))
