import { languages } from '../lexicon/languages/index.js'
import { bodyAfter, bodyWords, paperWords, placeEnds, placeKinds, placeWords } from '../lexicon/names/name-words.js'
import { headsOf } from '../lexicon/names/titles.js'
import { reportingVerbs, sendingVerbs, speakingVerbs } from '../lexicon/names/verbs.js'

/**
 * What a word may be in a name or a sentence, as bits: most words are none of it, and are passed over by one look where
 * each list would have to be asked.
 */
export const wordRoles = {
  /** Part of a body's name, or behind one, or before what one leads. */
  body: 1,
  /** Part of a place's name, or before it. */
  place: 2,
  /** A verb of saying in English, or of sending a message. */
  saying: 4,
  /** A verb by which a report says that others were asked. */
  reporting: 8,
  /** A month's name in some language. */
  month: 16,
} as const

const lists: [role: number, words: ReadonlySet<string>][] = [
  [wordRoles.body, bodyWords],
  [wordRoles.body, paperWords],
  [wordRoles.body, bodyAfter],
  [wordRoles.body, headsOf],
  [wordRoles.place, placeWords],
  [wordRoles.place, placeEnds],
  [wordRoles.place, placeKinds],
  [wordRoles.saying, speakingVerbs],
  [wordRoles.saying, sendingVerbs],
  [wordRoles.reporting, reportingVerbs],
  [wordRoles.month, new Set(languages.flatMap(({ months }) => months.flat()))],
]

/** Whether a word may have a role. */
export const mayBe = (word: { roles: number } | undefined, role: number): boolean =>
  word !== undefined && (word.roles & role) !== 0

/** The roles of a word in small letters. */
export function rolesOf(lower: string): number {
  let roles = 0
  for (const [role, words] of lists) if (words.has(lower)) roles |= role
  return roles
}
