import type { Item, ItemDate, NamedEntity, Source } from '../digest/schema.js'

/** A question that enrichment answers, as the evidence is filed. */
export type Question =
  | 'kind'
  | 'authors'
  | 'sources'
  | 'category'
  | 'topics'
  | 'people'
  | 'places'
  | 'organisations'
  | 'dates'

/** What an answer rests on: the words as they stand, or for a kind or a category the reason. */
export interface Proof {
  name: string
  words: string
}

/** All that enrichment says of an item. */
export interface Findings {
  kind: Item['kind']
  authors: string[]
  sources: Source[]
  category?: string
  categoryFrom?: 'section' | 'inferred'
  topics: string[]
  people: string[]
  places: string[]
  organisations: string[]
  named: NamedEntity[]
  dates: ItemDate[]
  evidence: Record<Question, Proof[]>
  codes: string[]
}
