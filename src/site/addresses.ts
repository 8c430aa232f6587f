import type { Issue } from '../archive/archive.js'
import type { Item } from '../digest/schema.js'

/**
 * Where every page of the site stands: the one place that knows. Paths are from the site's root, without a leading
 * slash; a folder ends with one, and its page is the `index.html` in it.
 */
export interface Addresses {
  /** "issues/2023-10-11/" */
  issue(issue: Issue): string
  /** "issues/2023-10-11/source/", or with a line "issues/2023-10-11/source/#L12" */
  asSent(issue: Issue, line?: number): string
  /** "issues/2023-10-11/#armenian-lawmakers-ratify-rome-statute" */
  item(issue: Issue, item: Item): string
  /** Fragments that the item had in earlier builds: they stay as anchors. */
  oldFragments(issue: Issue, item: Item): string[]
  /** "topics/courts/" */
  topic(id: string): string
  /** "sources/human-rights-watch/" */
  source(name: string): string
  /** "authors/dan-perry/" */
  author(name: string): string
  /** "people/ruben-vardanyan/" */
  person(name: string): string
  /** "places/stepanakert/" */
  place(name: string): string
  /** "organisations/red-cross/"; one that is a source has its page there. */
  organisation(name: string): string
  /** "stories/editor-arrested/", by a story's id; undefined for one that is too short for a page. */
  story(id: string): string | undefined
}
