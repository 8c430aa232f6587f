import type { Digest, Item, SentLine } from '../digest/schema.js'
import type { Edit } from '../digest/tree.js'
import type { Publication, Topic } from '../publication/publication.js'
import type { CategoryReason } from './categories.js'
import type { Stories } from './stories/story.js'

/** One digest, bound. */
export interface Issue {
  digest: Digest
  lines: SentLine[]
  edits: Edit[]
  /** The digest's bytes as received, for the download. */
  bytes: Uint8Array
  /** Its index in the archive, oldest first: it moves when an older digest comes, so no page may name it. */
  place: number
  /** Lines of the digest, the blank ones too. */
  lineCount: number
  /** A hash of all that the issue is but for its place, where it is known without loading the issue. */
  hash?: string
}

/** An item and the issue that it stands in. */
export interface Mention {
  issue: Issue
  item: Item
  /** The words that the entry rests on for this item, where it rests on words. */
  evidence?: string
}

export interface TopicEntry {
  topic: Topic
  mentions: Mention[]
}
export interface SourceEntry {
  name: string
  kind: 'publisher' | 'organisation' | 'person'
  mentions: Mention[]
}
export interface AuthorEntry {
  name: string
  mentions: Mention[]
}

/** Someone, a place or a body that enough items name for a page (enough.ts); a person by the full name. */
export interface NamedEntry {
  name: string
  mentions: Mention[]
}
export type PersonEntry = NamedEntry
export type PlaceEntry = NamedEntry
export type OrganisationEntry = NamedEntry

/** All issues of a publication, oldest first, and what crosses them. Mentions are newest issue first, in an issue's own order. */
export interface Archive {
  publication: Publication
  language: string
  issues: Issue[]
  topics: TopicEntry[]
  sources: SourceEntry[]
  authors: AuthorEntry[]
  people: PersonEntry[]
  places: PlaceEntry[]
  organisations: OrganisationEntry[]
  stories: Stories
  /** Of each item whose category is from earlier issues, why. */
  categoryReasons: ReadonlyMap<Item, CategoryReason>
}
