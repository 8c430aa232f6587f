/**
 * The files of the index. Each is a script that hands its content to the function `newsbinderSearch`: a page that is
 * opened from a disk may load scripts, and nothing else.
 */
export const handOver = 'newsbinderSearch'

/** The index's folder, from the search page. */
export const indexFolder = 'index/'

/** What is known of the index before anything is looked up. */
export interface Directory {
  /** Oldest first: the folder below `issues/`, how many items it has, and its date where it has one. */
  issues: [folder: string, items: number, date?: string][]
  /** Stretches of the archive, each with an index of its own, oldest first. */
  segments: Segment[]
  /** Function words, folded: they stand nearly everywhere, so that no item is found by them. */
  skipped: string[]
  /** Endings by which words of the archive's languages change their form. */
  endings: string[]
  topics: [id: string, title: string][]
}

/** A stretch of the archive. Its files do not change as long as its issues stay. */
export interface Segment {
  /** Its folder in the index's, called by what it holds. */
  folder: string
  issues: number
  items: number
  /** The first word of each of its files of words. */
  wordStarts: string[]
  /** The first item of each of its files of headlines. */
  headlineStarts: number[]
}

/** The words of a file, in the order of their code units, each with its postings behind it; blanks between. */
export type WordsFile = string

/** What the items of a segment can be filtered by, as columns. */
export interface FacetColumns {
  sections: string[]
  sources: string[]
  /** Runs: a value, and how many items have it. Kinds by {@link kinds}; sections from 1, 0 is none. */
  kind: string
  section: string
  /** For each item how many, and then which. Topics by their place in the directory. */
  topic: string
  source: string
}

/** What an item can be, in the order of its number in a column. */
export const kinds = ['news', 'opinion', 'photo'] as const

/** The fragment and the headline of each item of a stretch of a segment: all that a page on a disk can show. */
export type HeadlinesFile = [fragment: string, headline: string][]

export const directoryFile = 'directory'
export const wordsFile = (segment: Segment, file: number): string => `${segment.folder}/words-${file}`
export const facetsFile = (segment: Segment): string => `${segment.folder}/filters`
export const headlinesFile = (segment: Segment, file: number): string => `${segment.folder}/headlines-${file}`

/** Loads a file of the index by its name; rejects where it cannot be had. */
export type Load = (name: string) => Promise<unknown>
