import type { Mention } from '../../archive/archive.js'
import { byIssue } from '../../archive/mentions.js'

/** A page of an entry: which of its mentions, from which address. */
export interface EntryPage {
  address: string
  /** From 1, oldest first; undefined for the entry's own page, which always shows the newest items. */
  number?: number
  /** Shown with what is known of them; none on a numbered page. */
  mentions: Mention[]
  /** Older ones, which stand there with their date and headline alone. */
  listed: Mention[]
  /** The numbered pages, oldest first, on the entry's own page alone. */
  numbered: EntryPage[]
}

/** As many of an entry's newest items as are shown with all that is known of them. */
export const newestItems = 50

/** As many items as a numbered page lists. */
export const listedItems = 500

/**
 * Cuts an entry into pages. Its own has the newest items, and below them all older ones by headline; where these grow
 * too many, the oldest move to a numbered page. Such a page is made when it is full, so none ever changes when issues
 * come, and no item stands on two.
 */
export function entryPages(mentions: Mention[], address: string): EntryPage[] {
  const oldestFirst = byIssue(mentions).reverse().flat()
  const full = Math.max(0, Math.floor((mentions.length - newestItems) / listedItems))
  const numbered = Array.from({ length: full }, (_, index): EntryPage => {
    const listed = newestFirst(oldestFirst.slice(index * listedItems, (index + 1) * listedItems))
    return { address: `${address}${index + 1}/`, number: index + 1, mentions: [], listed, numbered: [] }
  })
  const rest = newestFirst(oldestFirst.slice(full * listedItems))
  return [{ address, mentions: rest.slice(0, newestItems), listed: rest.slice(newestItems), numbered }, ...numbered]
}

function newestFirst(mentions: Mention[]): Mention[] {
  return byIssue(mentions).reverse().flat()
}
