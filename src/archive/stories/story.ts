import type { Item } from '../../digest/schema.js'
import type { Mention } from '../archive.js'
import type { Closeness, SharedWord } from './closeness.js'

/** Why an item belongs to a story: the earlier item that it goes on from, or says again. */
export interface StoryLink {
  earlier: Mention
  kind: Closeness['kind']
  /** From 0 to 1; 1 where an editor said so. */
  closeness: number
  /** An editor said so. */
  accepted: boolean
  words: SharedWord[]
}

/** Two items that may tell of the same matter: an editor says whether they do. */
export interface StorySuggestion {
  later: Mention
  earlier: Mention
  closeness: number
  words: SharedWord[]
}

/** The same matter over several items. */
export interface Story {
  /** The address of its first item, "2023-10-11#armenian-lawmakers-ratify": it stays when others join. */
  id: string
  /** Newest issue first, in an issue's own order, like all mentions. */
  mentions: Mention[]
}

/** The stories of an archive. */
export interface Stories {
  /** Stories of two items or more, by their ids. */
  all: Story[]
  /** By item; items that stand alone have none. */
  of: Map<Item, Story>
  /** By item; the first item of a story has none. */
  links: Map<Item, StoryLink>
  suggestions: StorySuggestion[]
  /** What `publication.yml` says of items that are not there. */
  unheard: string[]
}
