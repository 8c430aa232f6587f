import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'
import { auxiliaries, goneBy } from '../lexicon/names/verbs.js'
import { speakingVerbsIn } from './saying.js'
import { isShouted, isTitleCase, type Word, wordsOf } from './tokens.js'
import type { ItemWords } from './words.js'

export type PassageRole = 'headline' | 'subhead' | ItemWords['blocks'][number]['kind']

/** One part of an item in words, and how it is set. */
export interface Passage {
  role: PassageRole
  text: string
  words: Word[]
  /** Nearly every word has a capital, or every noun: a capital says little about names. */
  titleCase: boolean
  /** All in capitals. */
  shouted: boolean
  hasBrackets: boolean
  /** Words of the digest's language that are no name's, and no subject's. */
  smallWords: ReadonlySet<string>
  /** The places of its verbs of saying. */
  verbs: number[]
}

const noWords: ReadonlySet<string> = new Set()
const smallWordsOf = new Map(languages.map(({ code, small }) => [code, new Set(small)]))
const speechVerbsOf = new Map(languages.map(({ code, speech }) => [code, new Set(speech.flatMap(verbOf))]))

/** The verb of a phrase: "a annoncé" is "annoncé" behind its auxiliary. "Selon" and its like are none. */
function verbOf(phrase: string): string[] {
  const [first = '', second, ...others] = phrase.split(' ')
  if (second === undefined) return goneBy.has(first) ? [] : [first]
  return others.length === 0 && auxiliaries.has(first) ? [second] : []
}

/** Languages that write every noun with a capital: there it says as little as in a headline. */
export const capitalNouns = new Set(['de', 'lb'])

/** An item's headline, subheads and blocks, in order. */
export function passagesOf(item: ItemWords, language: string): Passage[] {
  const primary = primaryLanguage(language)
  const isCapital = capitalNouns.has(primary)
  const smallWords = smallWordsOf.get(primary) ?? noWords
  const speechVerbs = speechVerbsOf.get(primary) ?? noWords
  const parts: { role: PassageRole; text: string }[] = [
    ...(item.headline === undefined ? [] : [{ role: 'headline' as const, text: item.headline }]),
    ...item.subheads.map((text) => ({ role: 'subhead' as const, text })),
    ...item.blocks.map(({ kind, text }) => ({ role: kind, text })),
  ]
  return parts.map(({ role, text }) => {
    const words = wordsOf(text)
    return {
      role,
      text,
      words,
      titleCase: isCapital || (isTitleCase(words) && !isSentence(role, text)),
      shouted: isShouted(words),
      hasBrackets: text.includes('('),
      smallWords,
      verbs: speakingVerbsIn(words, speechVerbs),
    }
  })
}

/** A summary's short sentence may be all names; only a headline's stop says nothing. */
const isSentence = (role: PassageRole, text: string): boolean =>
  role !== 'headline' && role !== 'subhead' && /[.!?…]['’”"»)]*\s*$/.test(text.slice(-8))

/** The text from one word to another, as it stands, without what possession adds. */
export function wordsBetween(passage: Passage, first: number, last: number): string {
  const from = passage.words[first]
  const to = passage.words[last]
  if (!from || !to) return ''
  return passage.text.slice(from.start, to.end - (to.possessive ? 2 : 0)).replace(/\s+/g, ' ')
}
