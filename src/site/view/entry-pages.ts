import type { Mention } from '../../archive/archive.js'
import { byIssue } from '../../archive/mentions.js'

/** A page of an entry: which of its mentions, from which address. */
export interface EntryPage {
  address: string
  /** From 1, oldest first; undefined where the entry has but one page. */
  number?: number
  /** The entry's own address, which always shows the newest items. */
  newest: boolean
  mentions: Mention[]
}

/** As many items as an entry's page shows. */
export const pageSize = 50

/**
 * Cuts an entry into pages. They are numbered from the oldest: a page that is full is never another one again when issues
 * come. The newest items stand at the entry's own address, too.
 */
export function entryPages(mentions: Mention[], address: string): EntryPage[] {
  if (mentions.length <= pageSize) return [{ address, newest: true, mentions }]
  const pages: EntryPage[] = []
  const oldestFirst = byIssue(mentions).reverse().flat()
  for (let start = 0; start < oldestFirst.length; start += pageSize) {
    const number = pages.length + 1
    const slice = byIssue(oldestFirst.slice(start, start + pageSize))
      .reverse()
      .flat()
    pages.push({ address: `${address}${number}/`, number, newest: false, mentions: slice })
  }
  const last = pages.at(-1)
  return last === undefined ? pages : [{ ...last, address, newest: true }, ...pages]
}
