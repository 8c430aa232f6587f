import type { Reading } from '../digest/reading.js'
import type { Item } from '../digest/schema.js'
import { splitLines } from '../parser/lines/split.js'
import type { DigestInput } from '../parser/parse.js'
import { decodeBytes } from '../parser/read/bytes.js'
import { compare } from '../publication/list.js'
import type { Publication } from '../publication/publication.js'
import type { Archive, Issue } from './archive.js'
import { Binder } from './binder.js'
import type { CategoryReason } from './categories.js'
import { gatherArchive } from './gather.js'
import { nonePublished, type PublishedNames } from './published.js'
import type { FoundLink } from './stories/finder.js'
import { Threads } from './stories/threads.js'
import { Wishes } from './stories/wishes.js'

/**
 * Binds readings into an archive, oldest first. Items call everyone and everything by the name of its entry. `inputs` are
 * the digests as received, `published` the names whose pages stand already.
 */
export function bindArchive(
  readings: Reading[],
  inputs: DigestInput[],
  publication: Publication,
  published: PublishedNames = nonePublished,
): Archive {
  const bytes = new Map(inputs.map((input) => [input.file, input.bytes]))
  const oldestFirst = [...readings].sort((one, other) => compare(orderOf(one.digest), orderOf(other.digest)))
  const wishes = new Wishes(
    publication.stories,
    oldestFirst.map(({ digest }) => digest.file),
  )
  const binder = new Binder(publication, wishes)
  const reasons = new Map<Item, CategoryReason>()
  const links: FoundLink[] = []
  const issues = oldestFirst.map((reading, place): Issue => {
    const received = bytes.get(reading.digest.file)
    if (!received) throw new Error(`The bytes of ${reading.digest.file} are missing`)
    const bound = binder.add(reading)
    for (const [item, reason] of bound.reasons) reasons.set(item, reason)
    for (const link of bound.links) links.push(link)
    const { lines, edits } = reading
    return { digest: bound.digest, lines, edits, bytes: received, place, lineCount: countLines(received) }
  })
  const { threads, found } = binder.stories
  const stories = { links, threads: new Threads(threads), unheard: wishes.unheard(found) }
  return gatherArchive(issues, { reasons, ...stories }, publication, published)
}

/** A digest without a date stands before all that have one, by its id: at the other end it would pass for the newest. */
export const orderOf = ({ date = '', id }: { date?: string | undefined; id: string }): string => `${date} ${id}`

/** A line end at the end of the file ends its last line: no line comes after it. */
export const countLines = (bytes: Uint8Array): number =>
  splitLines(decodeBytes(bytes).text.replace(/(\r\n|\n|\r)$/, '')).length
