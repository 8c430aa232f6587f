import { hashOf } from '../../cache/hash-of.js'
import type { Reading } from '../../digest/reading.js'
import type { Digest, Item, SentLine } from '../../digest/schema.js'
import type { Edit } from '../../digest/tree.js'
import type { BoundDigest } from '../binder.js'
import type { CategoryReason } from '../categories.js'
import type { FoundLink } from '../stories/finder.js'
import { abstractOf, type ItemAbstract } from './kept-item.js'

/** What an archive is opened with: an issue as far as others need it. Plain, to be kept as JSON. */
export interface IssueAbstract {
  /** Under which key all else of the issue is. */
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

/** The rest of an issue, each part as JSON, so that one item can be had without the others. */
export interface WholeIssue {
  items: string[]
  lines: string
  edits: string
}

/** Takes an issue apart for keeping. Equal issues give equal parts, whatever stands before them. */
export function recordsOf(
  { digest, reasons, links, joins }: BoundDigest,
  { lines, edits }: Reading,
  bytesHash: string,
  lineCount: number,
): { abstract: IssueAbstract; whole: WholeIssue } {
  const whole = {
    items: digest.items.map((item) => JSON.stringify(item)),
    lines: JSON.stringify(lines),
    edits: JSON.stringify(edits),
  }
  const itemHashes = whole.items.map((item) => hashOf(item))
  const { items: _, ...head } = digest
  const key = hashOf('whole', ...itemHashes, whole.lines, whole.edits)
  const abstract = {
    whole: key,
    hash: hashOf(key, JSON.stringify(head), bytesHash),
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

export const itemOf = ({ items }: WholeIssue, index: number): Item => JSON.parse(items[index] as string)
export const linesOf = ({ lines }: WholeIssue): SentLine[] => JSON.parse(lines)
export const editsOf = ({ edits }: WholeIssue): Edit[] => JSON.parse(edits)
