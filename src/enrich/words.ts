import type { Link } from '../digest/schema.js'
import type { Topic } from '../publication/publication.js'

/** An item's words by part, as the questions of enrichment see them: repaired, without marks, bullets or numbers. */
export interface ItemWords {
  /** Undefined where the digest gives none; a headline made or taken from the title is not evidence. */
  headline?: string
  subheads: string[]
  /** Each byline as it stands: "By Dan Perry". */
  bylines: string[]
  /** The summary's blocks: paragraphs, quotations, bullets, captions. */
  blocks: { kind: 'paragraph' | 'quote' | 'attribution' | 'bullet' | 'caption'; text: string }[]
  section?: string
  links: Link[]
  credit?: string
}

/** What enrichment knows besides the item: the publication's own lists, and the other items for full names. */
export interface EnrichContext {
  language: string
  /** The date, YYYY-MM-DD, against which dates in items are read. */
  date?: string
  topics: Topic[]
  /** A canonical name and its other names, from the lexicon and `publication.yml`. */
  aliases: Record<string, string[]>
  /** The digest's other items, in order, this one included: full names and the manner of the run of items around it. */
  items: ItemWords[]
  /** This item's index in `items`. */
  index: number
}
