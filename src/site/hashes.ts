import type { Issue, Mention } from '../archive/archive.js'
import { hashOfItem } from '../archive/kept/kept-item.js'
import { hashOf } from '../cache/hash-of.js'
import type { Item } from '../digest/schema.js'

const ofIssues = new WeakMap<Issue, string>()
const ofItems = new WeakMap<Item, string>()

/** Of all that an issue is, but for its place in the archive. */
export function issueHash(issue: Issue): string {
  const known = issue.hash ?? ofIssues.get(issue)
  if (known !== undefined) return known
  const { digest, lines, edits, bytes } = issue
  const made = hashOf(JSON.stringify([digest, lines, edits]), bytes)
  ofIssues.set(issue, made)
  return made
}

/** Of an item where it is listed: the item, what its issue is called, and the words that it is listed for. */
export function mentionHash({ issue: { digest }, item, evidence }: Mention): string {
  let own = ofItems.get(item)
  if (own === undefined) {
    const { id, file, date, title, language, number } = digest
    own = hashOf(hashOfItem(item), id, file, date, title, language, number)
    ofItems.set(item, own)
  }
  return evidence === undefined ? own : `${own} ${evidence}`
}
