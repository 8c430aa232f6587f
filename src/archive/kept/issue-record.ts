import { hashOf } from '../../cache/hash-of.js'
import type { Digest, Item } from '../../digest/schema.js'
import type { BoundDigest } from '../binder.js'
import type { CategoryReason } from '../categories.js'
import type { FoundLink } from '../stories/finder.js'
import { abstractOf, type ItemAbstract } from './kept-item.js'

/** What an archive is opened with: an issue as far as others need it. Plain, to be kept as JSON. */
export interface IssueAbstract {
  /** Under which key the items are. */
  whole: string
  /** Of all that the issue is, but for its place. */
  hash: string
  itemHashes: string[]
  digest: Omit<Digest, 'items'> & { items: ItemAbstract[] }
  lineCount: number
  /** By an item's index. */
  reasons: [item: number, reason: CategoryReason][]
  links: FoundLink[]
  joins: [earlier: number, later: number][]
}

/** An issue's items, each as JSON, so that one can be had without the others. Lines and edits are in its reading. */
export type WholeItems = string[]

/** Takes an issue apart for keeping. `reading` is the key of its reading. Its hashes are the same whatever stands before it. */
export function recordsOf(
  { digest, reasons, links, joins }: BoundDigest,
  reading: string,
  { bytesHash, lineCount }: { bytesHash: string; lineCount: number },
): { abstract: IssueAbstract; whole: WholeItems } {
  const whole = digest.items.map((item) => JSON.stringify(item))
  const itemHashes = whole.map((item) => hashOf(item))
  const { items: _, ...head } = digest
  const key = hashOf('whole', ...itemHashes)
  const abstract = {
    whole: key,
    hash: hashOf(key, JSON.stringify(head), reading, bytesHash),
    itemHashes,
    digest: { ...digest, items: digest.items.map(abstractOf) },
    lineCount,
    reasons: digest.items.flatMap((item, index): IssueAbstract['reasons'] => {
      const reason = reasons.get(item)
      return reason === undefined ? [] : [[index, reason]]
    }),
    links,
    joins,
  }
  return { abstract, whole }
}

export const itemOf = (whole: WholeItems, index: number): Item => JSON.parse(whole[index] as string)
