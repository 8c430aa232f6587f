import { VFileMessage } from 'vfile-message'
import type { Archive } from '../archive/archive.js'
import { bindArchive } from '../archive/bind.js'
import { keepArchive } from '../archive/kept/keep-archive.js'
import { hashOf } from '../cache/hash-of.js'
import { LostRecord, openStore } from '../cache/store.js'
import type { DigestFile } from '../publication/digest-file.js'
import type { Lock } from '../site/addresses/lock.js'
import type { Moved } from '../site/addresses/names.js'
import { publishedNames } from '../site/addresses/published.js'
import { settleAddresses } from '../site/addresses/settle.js'
import { settleIssues } from '../site/addresses/settle-issues.js'
import { settleKept } from '../site/addresses/settle-kept.js'
import type { Addresses } from '../site/addresses.js'
import type { BuildOptions, Effects } from './build.js'
import type { LoadedFolder } from './load.js'
import { readDigests, readingMessages } from './read-digests.js'

/** The archive of a folder, with the addresses of everything in it. */
export interface BoundFolder {
  archive: Archive
  addresses: Addresses
  lock: Lock
  moved: Moved[]
}

/** What binding came to; no archive where there was nothing to bind. */
export interface Binding {
  bound?: BoundFolder
  messages: VFileMessage[]
  /** Keeps for the next build what this one has worked out; to be called when its site and its lock stand. */
  keep(): void
}

/** Reads and binds the digests of a folder: with a folder to keep things in, only what no earlier build has. */
export async function bindFolder(
  loaded: LoadedFolder,
  effects: Effects,
  { cache, onProgress }: Pick<BuildOptions, 'cache' | 'onProgress'>,
): Promise<Binding> {
  const { length } = loaded.folder.inputs
  onProgress?.(`Reading ${length} digest${length === 1 ? '' : 's'}`)
  if (cache === undefined || effects.keepReadings === undefined) return bindAll(loaded, effects, onProgress)
  try {
    return await bindKept(loaded, effects.keepReadings, cache, onProgress)
  } catch (error) {
    if (error instanceof LostRecord || error instanceof VFileMessage) throw error
    // A mistake of ours in one digest must not stop the others: by this way it is found, and left out.
    return bindAll(loaded, effects, onProgress)
  }
}

async function bindAll(
  { folder, publication, lock }: LoadedFolder,
  effects: Effects,
  onProgress: BuildOptions['onProgress'],
): Promise<Binding> {
  const { inputs, readings, messages } = await readDigests(folder.inputs, publication, effects.readArchive)
  const keep = () => undefined
  if (readings.length === 0) return { messages, keep }
  onProgress?.('Binding them')
  const issues = settleIssues(readings, lock)
  const archive = bindArchive(issues.readings, inputs, publication, publishedNames(lock, publication.aliases))
  return { bound: { archive, ...settleAddresses(archive, issues, lock) }, messages, keep }
}

async function bindKept(
  { folder: { inputs }, publication, lock }: LoadedFolder,
  keepReadings: NonNullable<Effects['keepReadings']>,
  cache: string,
  onProgress: BuildOptions['onProgress'],
): Promise<Binding> {
  const [readStore, settleStore] = [openStore(cache, 'readings'), openStore(cache, 'settled')]
  const boundStore = openStore(cache, 'bound')
  const kept = await keepReadings(inputs.map(knownInput), publication, readStore)
  const messages = kept.flatMap(({ file, messages, lostLine }) => readingMessages(file, messages, lostLine))
  const issues = settleKept(kept, lock, settleStore)
  const received = new Map(inputs.map((input) => [input.file, { hash: input.hash, load: () => input }]))
  const published = publishedNames(lock, publication.aliases)
  onProgress?.('Binding them')
  const archive = keepArchive(issues.readings, received, publication, published, boundStore)
  const keep = () => {
    issues.keep()
    for (const store of [readStore, settleStore, boundStore]) store.close()
  }
  return { bound: { archive, ...settleAddresses(archive, issues, lock) }, messages, keep }
}

function knownInput(input: DigestFile) {
  const { file, hash, labels } = input
  return { file, hash, ...(labels !== undefined && { labelsHash: hashOf(labels) }), load: () => input }
}
