import { partRoles } from '../digest/tree.js'
import type { OwnWeights } from '../parser/roles/learning/own-weights.js'
import type { OwnWords } from '../site/words/own-words.js'

/** A phrase that says more than others of its topic, or less: with a weight of 2, once in the text is enough. */
export interface WeightedPhrase {
  phrase: string
  weight: number
}

/** A matter that items are filed under, found by its phrases. */
export interface Topic {
  id: string
  title: string
  phrases: (string | WeightedPhrase)[]
  /** Phrases that look like the topic's and are none of it. */
  not: string[]
}

/** What an editor knows of one item that its text does not say, found by any of the item's lines. */
export interface ItemSettings {
  line: number
  link?: string
  headline?: string
}

/** What an editor knows of one digest that its text does not say. */
export interface DigestSettings {
  date?: string
  title?: string
  address?: string
  language?: string
  /** The number that its sender gave the issue. */
  number?: number
  items: ItemSettings[]
}

/** Lines like one that an editor has pointed to, and what they are. */
export interface LineAnswer {
  /** A whole line of a digest, for lines that look like it; or the first words of lines, with "…" behind them. */
  like: string
  are: LineRole
}

/** What a line can be said to be; `paragraph!` starts an item that has no headline. */
export const lineRoles = [...partRoles, 'paragraph!', 'cont'] as const
export type LineRole = (typeof lineRoles)[number]

/** How the digests are to be read: an editor's answers to what `check` has asked. */
export interface ReadingSettings {
  /** What marks where an item starts, and a section, by the names of our layouts. */
  layout?: string
  sectionLayout?: string
  lines: LineAnswer[]
}

/** How the site is set: as a newspaper, or plainly, as a mail. Only its stylesheet differs. */
export const styles = ['newspaper', 'plain'] as const
export type Style = (typeof styles)[number]

/** Two items, each by its digest's file and one of its lines: "2023-10-11.txt:16". */
export interface ItemPair {
  item: string
  earlier: string
}

/** What an editor says of stories: which items tell of the same matter, and which do not. */
export interface StoryWishes {
  same: ItemPair[]
  apart: ItemPair[]
}

/** What a site may do without: an editor says which of it is worth its bytes. Issues, topics and the front page always are. */
export interface Outputs {
  /** The search, its index, and the page of everything. */
  search: boolean
  /** Pages of sources, authors, people, places and organisations: without them names stand as text. */
  names: boolean
  /** Pages of stories, and what leads from an item to what its story had before. */
  stories: boolean
  /** Each issue as it was sent: the page of its lines, and the digest itself. */
  asSent: boolean
  /** What search engines are told of each page. */
  jsonLd: boolean
  /** The whole archive for spreadsheets, as an item a line, and as one document. */
  csv: boolean
  ndjson: boolean
  json: boolean
  /** Each issue as JSON, with the trees of its summaries. */
  issueJson: boolean
  /** BibTeX and CSL-JSON of each item, on its issue's page. */
  references: boolean
  /** An edition for mail programs, and one of plain text. */
  email: boolean
  text: boolean
  /** A picture for link previews. */
  pictures: boolean
}

/** What a site has where an editor asks for nothing. */
export const plainOutputs: Outputs = {
  search: true,
  names: true,
  stories: true,
  asSent: true,
  jsonLd: true,
  csv: true,
  ndjson: true,
  json: true,
  issueJson: false,
  references: true,
  email: false,
  text: false,
  pictures: false,
}

/** `publication.yml`, with every default filled in; and what was learned for it. */
export interface Publication {
  title: string
  description?: string
  language?: string
  /** Whom readers tell of an error: an e-mail address, or a web one. */
  contact?: string
  /** Ends with a slash. */
  baseUrl?: string
  topics: Topic[]
  /** Headings that recur. */
  sections: string[]
  /** A canonical name and its other names. */
  aliases: Record<string, string[]>
  reading: ReadingSettings
  stories: StoryWishes
  /** By the digest's file name, from the folder of digests. */
  digests: Record<string, DigestSettings>
  /** What its corrections have taught, from `newsbinder.weights.json`. */
  learned?: OwnWeights
  outputs: Outputs
  /** Items lead to what the web archive has kept of the addresses that they lead to. */
  webArchive: boolean
  style: Style
  /** Custom properties of the site's look: `--link: #0b4f8a`. */
  look: Record<string, string>
  /** Words of the site that it says otherwise than ours do. */
  words: OwnWords
}

/** What an editor says of a digest, whether by its whole path in the folder or by its file's name alone. */
export function settingsOf({ digests }: Publication, file: string): DigestSettings | undefined {
  return digests[file] ?? digests[file.slice(file.lastIndexOf('/') + 1)]
}

/** What holds where nothing is said: for a folder without a `publication.yml`, and for a digest read by itself. */
export const emptyPublication = (title: string): Publication => ({
  title,
  topics: [],
  sections: [],
  reading: { lines: [] },
  stories: { same: [], apart: [] },
  aliases: {},
  digests: {},
  outputs: plainOutputs,
  webArchive: true,
  style: 'newspaper',
  look: {},
  words: {},
})
