import type { FacetName } from './facets.js'
import type { kinds } from './index-files.js'

/** A sentence by the plural category of its language, with {count} where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

/** What the search page says, as its script needs it: sentences with {name} where something is put in. */
export interface PageWords {
  /** The language that these words are in. */
  language: string
  best: Forms
  newest: Forms
  searching: string
  failed: string
  short: string
  noWords: string
  common: string
  leftOut: string
  cut: string
  nothing: string
  nothingChosen: string
  some: string
  disk: string
  option: string
  all: Record<FacetName, string>
  kinds: Record<(typeof kinds)[number], string>
}
