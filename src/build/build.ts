import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { VFileMessage } from 'vfile-message'
import type { Archive } from '../archive/archive.js'
import { emptyStores, LostRecord, openStore, type Store } from '../cache/store.js'
import { type Extent, fills } from '../hosts/fit.js'
import { sayMisfit } from '../hosts/say.js'
import type { keepReadings } from '../parser/kept/keep-readings.js'
import { fileMessage, isError } from '../publication/message.js'
import type { Outputs, Publication } from '../publication/publication.js'
import { baseUrlSchema } from '../publication/schema.js'
import { lockFile } from '../site/addresses/lock.js'
import type { Addresses } from '../site/addresses.js'
import type { SiteRecord, StandingSite } from '../site/parts.js'
import { bindFolder } from './bind-folder.js'
import { checkSite } from './check-site.js'
import { markGone } from './gone.js'
import { recoverBuild } from './journal.js'
import { SiteKeeper } from './kept-site.js'
import { type WatchedBuild, watchBuild } from './last-build.js'
import { type LoadedFolder, loadFolder } from './load.js'
import { checkOut } from './out.js'
import { openPlace, type Place } from './place.js'
import type { ReadArchive } from './read-digests.js'
import { systemErrorOf } from './system-error.js'
import { type LockUpdate, updateLock } from './update-lock.js'

/** The two large parts of a build, handed in: neither knows of the other, nor of where digests and sites lie. */
export interface Effects {
  readArchive: ReadArchive
  /** The same with a memory; without it every build reads all. */
  keepReadings?: typeof keepReadings
  writeSite(
    archive: Archive,
    addresses: Addresses,
    out: string,
    options: {
      templates?: string
      moved?: { from: string; to: string }[]
      before?: StandingSite
      words?: Store
      onProgress?: (text: string) => void
    },
  ): Promise<{ pages: number; files: number; record?: SiteRecord }>
}

/** How a build is to go. */
export interface BuildOptions {
  /** In place of the `baseUrl` of `publication.yml`. */
  base?: string
  /** Leaves `newsbinder.lock` as it is: what is built is not published. */
  preview?: boolean
  /** Where what builds work out is kept between them; without it nothing is. */
  cache?: string
  /** Takes nothing for unchanged because of its size and time. */
  verify?: boolean
  onProgress?: (text: string) => void
  /** Aborting it undoes the build at once, before `abort()` returns. */
  signal?: AbortSignal
}

/** 0: built. 1: built, and some digests are bad. 2: not built; the old site stands as it was. */
export type Status = 0 | 1 | 2

/** What a build came to. */
export interface BuildResult {
  status: Status
  /** Where the site stands; undefined where none was built. */
  site?: {
    out: string
    issues: number
    items: number
    topics: number
    pages: number
    hasAddress: boolean
    outputs: Outputs
    extent: Extent
  }
  /** Whether addresses were given out that the lock did not have. */
  newAddresses: boolean
  /** Errors say what was left out, warnings what an editor should look at. */
  messages: VFileMessage[]
  /** The codes of warnings that are not said again where nothing has changed: more than are shown. */
  unsaid?: string[]
}

/**
 * Builds the site of a folder of digests into `out`, beside the old one until it is whole. Bad input, a full disk or
 * a wrong template of the publication's is a message; what is thrown is a mistake of ours, and leaves the old site too.
 */
export async function build(
  path: string,
  out: string,
  effects: Effects,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const { cache, ...forgetful } = options
  if (cache === undefined) return buildOnce(path, out, effects, forgetful)
  try {
    return await buildOnce(path, out, effects, options)
  } catch (error) {
    if (!(error instanceof LostRecord)) throw error
    // What is kept is broken, or cannot be kept: the site is made as if there were nothing, and the next one anew.
    emptyStores(cache)
    return buildOnce(path, out, effects, forgetful)
  }
}

async function buildOnce(path: string, out: string, effects: Effects, options: BuildOptions): Promise<BuildResult> {
  const unsafe = await recoverBuild(path)
  if (unsafe) return refuse([unsafe])
  const watched = options.cache === undefined ? undefined : watchBuild({ folder: path, out, ...options })
  const { loaded, messages } = await loadFolder(path, watched)
  if (!loaded) return refuse(messages)
  const publication = withBase(loaded.publication, options.base)
  if (!publication) return refuse(messages, '', `Expected an http or https address for --base, not ${options.base}`)
  const checked = await checkOut(out, loaded.folder.root)
  if ('problem' in checked) return refuse(messages, resolve(out), checked.problem)
  const place = openPlace(loaded.folder.root, checked.out, options.preview === true)
  if ('problem' in place) return refuse(messages, checked.out, place.problem)

  options.signal?.addEventListener('abort', place.close, { once: true })
  try {
    const found = await bindSite({ ...loaded, publication }, place, effects, options, watched)
    const result = { ...found, messages: [...messages, ...found.messages] }
    watched?.remember(result)
    return result
  } catch (error) {
    await untilQuiet(place.staging)
    if (error instanceof LostRecord) throw error
    if (error instanceof VFileMessage) return refuse([...messages, error])
    const refused = systemErrorOf(error)
    if (refused !== undefined) return refuse(messages, checked.out, `The site cannot be written (${refused})`)
    const { templates } = loaded.folder
    if (templates === undefined || !(error instanceof Error)) throw error
    return refuse(messages, templates, error.message)
  } finally {
    options.signal?.removeEventListener('abort', place.close)
    if (options.signal?.aborted !== true) place.close()
  }
}

async function bindSite(
  loaded: LoadedFolder,
  place: Place,
  effects: Effects,
  options: BuildOptions,
  watched: WatchedBuild | undefined,
): Promise<BuildResult> {
  const { folder, publication } = loaded
  const { onProgress, preview, signal, cache, verify } = options
  const { bound, messages, keep } = await bindFolder(loaded, effects, options)
  if (!bound) return refuse(messages)
  const { archive, addresses, moved } = bound
  const { lock: newLock, messages: gone } = markGone(bound.lock, folder)

  onProgress?.('Writing pages')
  const { templates } = folder
  const keeper = new SiteKeeper(openStore(cache, 'sites'), place.out)
  const before = verify ? undefined : keeper.before
  const words = openStore(cache, 'words')
  const { pages, record } = await effects.writeSite(archive, addresses, place.staging, {
    ...(templates !== undefined && { templates }),
    ...(before !== undefined && { before: { folder: place.out, record: before } }),
    words,
    moved,
    ...(onProgress && { onProgress: (text) => onProgress(`Writing ${text}`) }),
  })
  if (signal?.aborted) return refuse(messages)

  onProgress?.('Checking the site')
  const { problems, extent } = await checkSite(place.staging, archive, addresses, record)
  if (problems.length > 0)
    return refuse(messages, place.out, `The site is not whole: ${problems.slice(0, 3).join(', ')}`)
  const update: LockUpdate = preview ? { changed: false } : updateLock(folder.root, folder.lock, newLock)
  if (before !== undefined && record !== undefined) place.patch(keeper.removed(record))
  else place.publish()
  if (record !== undefined) keeper.keep(record)
  if (update.text !== undefined) watched?.wroteLock(update.text)
  keep()
  words.close()

  const items = archive.issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
  const topics = archive.topics.filter(({ mentions }) => mentions.length > 0).length
  const hasAddress = publication.baseUrl !== undefined
  return {
    status: [...folder.messages, ...messages].some(isError) ? 1 : 0,
    site: {
      out: place.out,
      issues: archive.issues.length,
      items,
      topics,
      pages,
      hasAddress,
      outputs: publication.outputs,
      extent,
    },
    newAddresses: update.changed,
    messages: [...messages, ...gone, ...sayMisfits(place.out, extent, publication), ...sayUnwritten(update.refused)],
  }
}

/** Pages go on being written for a moment after one of them has failed: what comes too late would lie there for good. */
async function untilQuiet(folder: string): Promise<void> {
  let before = -1
  for (;;) {
    const { length } = await readdir(folder, { recursive: true }).catch(() => [])
    if (length === before) return
    before = length
    await setTimeout(50)
  }
}

function withBase(publication: Publication, base: string | undefined): Publication | undefined {
  if (base === undefined) return publication
  const parsed = baseUrlSchema.safeParse(base)
  return parsed.success ? { ...publication, baseUrl: parsed.data } : undefined
}

function sayUnwritten(refused: string | undefined): VFileMessage[] {
  if (refused === undefined) return []
  const text = `Cannot be written (${refused}): addresses of this build may move in the next one`
  return [fileMessage(lockFile, { text, code: 'lock-unwritten', severity: 'warning' })]
}

function sayMisfits(out: string, extent: Extent, { outputs }: Publication): VFileMessage[] {
  return fills(extent)
    .filter(({ share }) => share > 1)
    .map((fill) =>
      fileMessage(out, { text: sayMisfit(fill, extent, outputs), code: 'host-limit', severity: 'warning' }),
    )
}

function refuse(messages: VFileMessage[], file?: string, text?: string): BuildResult {
  const more =
    file === undefined || text === undefined ? [] : [fileMessage(file, { text, code: 'not-built', severity: 'error' })]
  return { status: 2, newAddresses: false, messages: [...messages, ...more] }
}
