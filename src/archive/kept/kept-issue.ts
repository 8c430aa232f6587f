import type { Reading } from '../../digest/reading.js'
import type { Digest, Item, SentLine } from '../../digest/schema.js'
import type { Edit } from '../../digest/tree.js'
import type { Issue } from '../archive.js'
import { type IssueAbstract, itemOf, type WholeItems } from './issue-record.js'
import { keptItem } from './kept-item.js'
import type { Lately } from './lately.js'

/** Where the larger parts of issues come from, and those that were looked at last. */
export interface Shelf {
  load(key: string): WholeItems
  issues: Lately<WholeItems>
  items: Lately<Item>
  readings: Lately<Reading>
}

/** What an issue was bound from. */
export interface IssueSource {
  key: string
  reading(): Reading
  bytes(): Uint8Array
}

/** An issue of which only the abstract is in memory; lines, edits, bytes and items are loaded when someone looks. */
export class KeptIssue implements Issue {
  readonly digest: Digest
  readonly place: number
  readonly lineCount: number
  /** Of all that the issue is, but for its place in the archive. */
  readonly hash: string
  readonly #whole: string
  readonly #shelf: Shelf
  readonly #source: IssueSource

  constructor(abstract: IssueAbstract, place: number, shelf: Shelf, source: IssueSource) {
    const { whole, hash, itemHashes, digest, lineCount } = abstract
    this.place = place
    this.lineCount = lineCount
    this.hash = hash
    this.#whole = whole
    this.#shelf = shelf
    this.#source = source
    const items = digest.items.map((item, index) => {
      const name = itemHashes[index] as string
      return keptItem(item, name, () => shelf.items.get(name, () => itemOf(this.#load(), index)))
    })
    this.digest = { ...digest, items }
  }

  get lines(): SentLine[] {
    return this.#reading().lines
  }

  get edits(): Edit[] {
    return this.#reading().edits
  }

  get bytes(): Uint8Array {
    return this.#source.bytes()
  }

  #load(): WholeItems {
    return this.#shelf.issues.get(this.#whole, () => this.#shelf.load(this.#whole))
  }

  #reading(): Reading {
    const { key, reading } = this.#source
    return this.#shelf.readings.get(key, reading)
  }
}
