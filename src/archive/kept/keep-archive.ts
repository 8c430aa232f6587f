import { arch } from 'node:process'
import { hashOf } from '../../cache/hash-of.js'
import { readRecord, writeRecord } from '../../cache/record.js'
import { LostRecord, type Store } from '../../cache/store.js'
import { versionOf } from '../../cache/version.js'
import type { Reading } from '../../digest/reading.js'
import type { Item } from '../../digest/schema.js'
import type { DigestInput } from '../../parser/parse.js'
import { compare } from '../../publication/list.js'
import { type Publication, settingsOf } from '../../publication/publication.js'
import type { Archive } from '../archive.js'
import { countLines, orderOf } from '../bind.js'
import { Binder, type KeptBinder } from '../binder.js'
import type { CategoryReason } from '../categories.js'
import { gatherArchive } from '../gather.js'
import { nonePublished, type PublishedNames } from '../published.js'
import { Threads } from '../stories/threads.js'
import { type PackedTold, packTold, unpackTold } from '../stories/told.js'
import { type FoundWishes, Wishes } from '../stories/wishes.js'
import { type IssueAbstract, recordsOf, type WholeItems } from './issue-record.js'
import { KeptIssue, type Shelf } from './kept-issue.js'
import { Lately } from './lately.js'
import { placesOfStates } from './state-places.js'

/** A reading that need not be loaded to be bound: of two with one key, every byte is the same, those of ids too. */
export interface SettledReading {
  key: string
  file: string
  id: string
  date?: string
  load(): Reading
}

/** A digest as received; its hash is of its bytes. */
export interface ReceivedDigest {
  hash: string
  load(): DigestInput
}

/**
 * Binds readings into the archive that `bindArchive` makes of them, to the byte, but only those of which the store does
 * not know what they come to: a digest that has changed, and those after it. Of all others little more than the names is
 * in memory; an issue's lines, bytes and the texts of its items are loaded when someone looks at them, and {@link LostRecord}
 * is thrown where they are gone by then.
 */
export function keepArchive(
  readings: SettledReading[],
  received: ReadonlyMap<string, ReceivedDigest>,
  publication: Publication,
  published: PublishedNames = nonePublished,
  store: Store,
): Archive {
  const oldestFirst = [...readings].sort((one, other) => compare(orderOf(one), orderOf(other)))
  const wishes = new Wishes(
    publication.stories,
    oldestFirst.map(({ file }) => file),
  )
  const chain = chainOf(oldestFirst, received, publication, wishes)
  const known = knownAbstracts(store, chain)
  const { abstracts, found } = known ?? bindOn({ readings: oldestFirst, received, publication, wishes, chain, store })
  return openArchive(abstracts, found, { readings: oldestFirst, wishes, received, publication, published, store })
}

/** The key of each issue: of all that it hangs on, those before it among that. */
function chainOf(
  readings: SettledReading[],
  received: ReadonlyMap<string, ReceivedDigest>,
  publication: Publication,
  wishes: Wishes,
): string[] {
  let key = hashOf(versionOf('archive'), arch, JSON.stringify(publication.aliases))
  return readings.map(({ key: reading, file }) => {
    const { number } = settingsOf(publication, file) ?? {}
    key = hashOf(key, reading, receivedOf(received, file).hash, number, ...wishes.about(file))
    return key
  })
}

function receivedOf(received: ReadonlyMap<string, ReceivedDigest>, file: string): ReceivedDigest {
  const digest = received.get(file)
  if (!digest) throw new Error(`The bytes of ${file} are missing`)
  return digest
}

/** All issues, where none is new; and, of an editor's wishes, the items that were found. */
interface Bound {
  abstracts: IssueAbstract[]
  found: FoundWishes
}

const abstractKey = (link: string): string => hashOf('abstract', link)
const toldKey = (link: string): string => hashOf('told', link)
const stateKey = (link: string): string => hashOf('state', link)
const foundKey = (link: string): string => hashOf('found', link)

function knownAbstracts(store: Store, chain: string[]): Bound | undefined {
  const last = chain.at(-1)
  if (last === undefined) return { abstracts: [], found: new Map() }
  if (!store.has(foundKey(last))) return undefined
  const abstracts: IssueAbstract[] = []
  for (const link of chain) {
    const abstract = readAbstract(store, link)
    if (abstract === undefined) return undefined
    abstracts.push(abstract)
  }
  // Whatever is asked for is kept: the next change needs it.
  for (const link of chain) store.has(toldKey(link))
  for (const place of placesOfStates(chain.length)) store.has(stateKey(chain[place] as string))
  const found = readRecord<FoundWishes>(store, foundKey(last))
  return found && { abstracts, found }
}

function readAbstract(store: Store, link: string): IssueAbstract | undefined {
  const abstract = readRecord<string>(store, abstractKey(link))
  if (abstract === undefined) return undefined
  const known: IssueAbstract = JSON.parse(abstract)
  return store.has(known.whole) ? known : undefined
}

interface Work {
  readings: SettledReading[]
  received: ReadonlyMap<string, ReceivedDigest>
  publication: Publication
  wishes: Wishes
  chain: string[]
  store: Store
}

/** Binds the issues from the first that is new on, beginning from the nearest state before it. */
function bindOn(work: Work): Bound {
  const { chain, store } = work
  const kept: IssueAbstract[] = []
  for (const link of chain) {
    const abstract = readAbstract(store, link)
    if (abstract === undefined || !store.has(toldKey(link))) break
    kept.push(abstract)
  }
  for (let from = Math.min(kept.length, chain.length - 1); from > 0; from -= 1) {
    const key = stateKey(chain[from - 1] as string)
    const state = store.has(key) ? readRecord<KeptBinder>(store, key) : undefined
    if (state === undefined) continue
    try {
      return bindFrom(work, kept.slice(0, from), state)
    } catch (error) {
      if (!(error instanceof LostRecord)) throw error
      break
    }
  }
  return bindFrom(work, [], undefined)
}

function bindFrom(work: Work, kept: IssueAbstract[], state: KeptBinder | undefined): Bound {
  const { readings, received, publication, wishes, chain, store } = work
  const loadTold = (place: number) => {
    const packed = readRecord<PackedTold>(store, toldKey(chain[place] as string))
    if (packed === undefined) throw new LostRecord(`What issue ${place} told is lost`)
    return unpackTold(packed, place)
  }
  const binder = new Binder(publication, wishes, state, loadTold)
  const abstracts = [...kept]
  const states = placesOfStates(chain.length)
  for (let place = kept.length; place < chain.length; place += 1) {
    const [link, settled] = [chain[place] as string, readings[place] as SettledReading]
    const digest = receivedOf(received, settled.file)
    const bound = binder.add(settled.load())
    const lineCount = countLines(digest.load().bytes)
    const { abstract, whole } = recordsOf(bound, settled.key, { bytesHash: digest.hash, lineCount })
    abstracts.push(abstract)
    if (!store.has(abstract.whole)) writeRecord(store, abstract.whole, whole)
    writeRecord(store, abstractKey(link), JSON.stringify(abstract))
    writeRecord(store, toldKey(link), packTold(bound.told))
    if (states.has(place)) writeRecord(store, stateKey(link), binder.keep())
  }
  const { found } = binder.stories
  const last = chain.at(-1)
  if (last !== undefined) writeRecord(store, foundKey(last), found)
  for (const place of states) store.has(stateKey(chain[place] as string))
  return { abstracts, found }
}

function openArchive(
  abstracts: IssueAbstract[],
  found: FoundWishes,
  {
    readings,
    wishes,
    received,
    publication,
    published,
    store,
  }: Pick<Work, 'readings' | 'wishes' | 'received' | 'publication' | 'store'> & { published: PublishedNames },
): Archive {
  const shelf: Shelf = {
    load(key) {
      const whole = readRecord<WholeItems>(store, key)
      if (whole === undefined) throw new LostRecord('An issue is lost')
      return whole
    },
    issues: new Lately(mostIssues),
    items: new Lately(mostItems),
    readings: new Lately(mostReadings),
  }
  const issues = abstracts.map((abstract, place) => {
    const { key, file, load } = readings[place] as SettledReading
    return new KeptIssue(abstract, place, shelf, {
      key,
      reading: load,
      bytes: () => receivedOf(received, file).load().bytes,
    })
  })
  const reasons = new Map<Item, CategoryReason>()
  const threads = new Threads()
  let next = 0
  for (const [place, abstract] of abstracts.entries()) {
    const { items } = (issues[place] as KeptIssue).digest
    for (const [index, reason] of abstract.reasons) reasons.set(items[index] as Item, reason)
    for (const _ of items) threads.add(next++)
    for (const [earlier, later] of abstract.joins) threads.join(earlier, later)
  }
  const links = abstracts.flatMap(({ links }) => links)
  return gatherArchive(issues, { reasons, links, threads, unheard: wishes.unheard(found) }, publication, published)
}

/** So many issues are at hand as they were loaded, and so many items of them. */
const mostIssues = 64
const mostItems = 4096
/** An issue's page asks for its lines more than once. */
const mostReadings = 2
