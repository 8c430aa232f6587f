import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VFileMessage } from 'vfile-message'
import { cacheFolder } from '../cache/folder.js'
import { hashOf } from '../cache/hash-of.js'
import { readJson, writeJson } from '../cache/record.js'
import { openStore, type Store } from '../cache/store.js'
import { versionOf } from '../cache/version.js'
import { coarseness, HashBook, type HashEntries } from '../publication/hash-book.js'
import { type Complaint, fileMessage, isError } from '../publication/message.js'
import { codeOf, few, inOrder } from '../publication/message-order.js'
import { siteMarker } from '../publication/site-marker.js'
import type { BuildResult } from './build.js'
import type { KnownFiles } from './load.js'
import { type Surveyed, surveyFolder } from './survey.js'

/** What a build came to, kept to be said again as long as nothing has changed. */
interface LastBuild {
  /** Of the program, and of what it was told to do. */
  given: string
  /** Of all that lay in the folder. */
  folder: string
  /** Files that were so new that another change may not show in their times: by their content. */
  fresh: Record<string, string>
  /** How the site's marker lay on the disk. */
  marker: string
  result: Omit<BuildResult, 'messages'>
  messages: (Complaint & { file: string })[]
}

/** What a build is told to do, as far as its outcome hangs on it. */
export interface GivenBuild {
  folder: string
  out: string
  base?: string | undefined
  /** The folder of what is kept, in place of the user's. */
  cache?: string | undefined
  /** Takes nothing for unchanged because of its size and time. */
  verify?: boolean | undefined
}

/**
 * What the last build came to, where this one would come to the same: nothing that it reads has another size, time or
 * place, and its site stands. Loads next to nothing, so that it takes no time.
 */
export function recallBuild(given: GivenBuild): BuildResult | undefined {
  try {
    const [root, out] = [realpathSync(given.folder), realpathSync(given.out)]
    const last = readJson<LastBuild>(storeOf(given.cache ?? cacheFolder(root)), hashOf(out))
    if (last === undefined || last.given !== keyOf(root, given) || last.marker !== markerOf(out)) return undefined
    if (last.folder !== keyOfFolder(surveyFolder(root))) return undefined
    if (Object.entries(last.fresh).some(([path, hash]) => hashOfFile(join(root, path)) !== hash)) return undefined
    return { ...last.result, messages: last.messages.map(({ file, ...complaint }) => fileMessage(file, complaint)) }
  } catch {
    return undefined
  }
}

/** A build under watch, so that it can be recalled. */
export interface WatchedBuild extends KnownFiles {
  /** To be told of the lock as it lies beside the digests now. */
  wroteLock(text: string): void
  /** To be called when the site stands. */
  remember(result: BuildResult): void
}

/** Begins to watch over a build, before it reads anything; undefined where there is no folder. */
export function watchBuild(given: GivenBuild, now = Date.now()): WatchedBuild | undefined {
  const root = realFolder(given.folder)
  if (root === undefined) return undefined
  const before = surveyFolder(root)
  const store = storeOf(given.cache ?? cacheFolder(root))
  const hashes = given.verify ? undefined : readJson<HashEntries>(store, hashOf('hashes'))
  const book = new HashBook(hashes, now)
  return {
    book,
    isOwnLock: (text) => store.has(hashOf('lock', text)),
    wroteLock: (text) => store.write(hashOf('lock', text), Buffer.alloc(0)),
    remember({ messages, ...result }) {
      // A mistake of ours is shown with where it happened, each time anew.
      if (result.site === undefined || messages.some(({ cause }) => cause !== undefined)) return
      const out = result.site.out
      const others = inOrder(messages.filter((message) => !isError(message)))
      const shown = [...messages.filter(isError), ...others.slice(0, few)]
      const unsaid = others.slice(few).map(codeOf)
      const locks = surveyFolder(root).filter(isOurs)
      const folder = [...before.filter((file) => !isOurs(file)), ...locks]
      const fresh = before.filter((file) => !isOurs(file) && file.mtimeMs > now - coarseness)
      const last: LastBuild = {
        given: keyOf(root, given),
        folder: keyOfFolder(folder),
        fresh: Object.fromEntries(fresh.map(({ path }) => [path, hashOfFile(join(root, path))])),
        marker: markerOf(out),
        result: { ...result, newAddresses: false, unsaid },
        messages: shown.map(complaintOf),
      }
      writeJson(store, hashOf('hashes'), book.entries)
      writeJson(store, hashOf(out), last)
      store.close()
    },
  }
}

function realFolder(folder: string): string | undefined {
  try {
    const root = realpathSync(folder)
    return statSync(root).isDirectory() ? root : undefined
  } catch {
    return undefined
  }
}

const storeOf = (cache: string): Store => openStore(cache, 'builds')

/** The build itself writes the lock: as it lies there afterwards, it is as it was left. */
const isOurs = ({ path }: Surveyed): boolean => path === 'newsbinder.lock'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))

function keyOf(root: string, { out, base }: GivenBuild): string {
  return hashOf(versionOf('build'), keyOfFolder(surveyFolder(templates)), root, resolve(out), base)
}

function keyOfFolder(files: Surveyed[]): string {
  const lines = files.map(({ path, size, mtimeMs, ino }) => `${path}\0${size}\0${mtimeMs}\0${ino}`)
  return hashOf(lines.sort().join('\n'))
}

function markerOf(out: string): string {
  const { mtimeMs, ino } = lstatSync(join(out, siteMarker))
  return `${mtimeMs} ${ino}`
}

const hashOfFile = (path: string): string => hashOf(readFileSync(path))

function complaintOf({ file = '', reason, ruleId = '', fatal, place }: VFileMessage): Complaint & { file: string } {
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'note'
  return { file, text: reason, code: ruleId, severity, ...(place !== undefined && { place }) }
}
