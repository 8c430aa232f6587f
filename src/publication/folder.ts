import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { DigestInput } from '../parser/parse.js'
import { digestName, isInside, type ListedFile, listFolder } from './list.js'
import { fileMessage } from './message.js'
import { sayRefusal } from './refusal.js'

/** In bytes. Static hosts publish no larger file, and a digest is published as it was sent. */
const largestDigest = 25 * 1024 * 1024

/** A folder of digests as it lies on the disk: read, and not understood yet. */
export interface DigestFolder {
  /** The folder itself, behind any symbolic link. */
  root: string
  /** Sorted by name, the same on every machine. */
  inputs: DigestInput[]
  /** The texts of `publication.yml` and `newsbinder.lock`. */
  settings?: string
  lock?: string
  /** The path of the publication's own templates. */
  templates?: string
  messages: VFileMessage[]
  /** Whether two digests share a name: with either of them left out, pages would vanish. */
  ambiguous: boolean
}

/** Reads a folder of digests, without its subfolders where `deep` is false; undefined where there is no such folder. */
export async function readFolder(folder: string, deep = true): Promise<DigestFolder | undefined> {
  const root = await realFolder(folder)
  if (root === undefined) return undefined
  const { files, messages } = await listFolder(root, deep)
  const labels = new Map(files.filter(({ kind }) => kind === 'labels').map((entry) => [digestName(entry.file), entry]))
  const inputs: DigestInput[] = []
  const sharedNames = findTwins(files)
  for (const entry of files.filter(({ kind }) => kind === 'digest')) {
    const corrections = labels.get(digestName(entry.file))
    labels.delete(digestName(entry.file))
    const read = await readDigest(entry, corrections)
    if ('bytes' in read) inputs.push(read)
    else messages.push(read)
  }
  for (const { file } of labels.values()) {
    const text = 'Corrections without a digest of this name; rename or delete them'
    messages.push(fileMessage(file, { text, code: 'labels-alone', severity: 'warning' }))
  }
  const own = async (name: string) => {
    const entry = files.find(({ file }) => file === name)
    return entry && (await readFile(entry.path, 'utf8'))
  }
  const [settings, lock] = [await own('publication.yml'), await own('newsbinder.lock')]
  const templates = await realFolder(join(root, 'templates'))
  return {
    root,
    inputs,
    ...(settings !== undefined && { settings }),
    ...(lock !== undefined && { lock }),
    ...(templates !== undefined && isInside(root, templates) && { templates }),
    messages: [...messages, ...sharedNames],
    ambiguous: sharedNames.length > 0,
  }
}

/** The real path of a folder, and undefined for anything else. */
async function realFolder(folder: string): Promise<string | undefined> {
  try {
    const path = await realpath(folder)
    return (await stat(path)).isDirectory() ? path : undefined
  } catch {
    return undefined
  }
}

async function readDigest(entry: ListedFile, labels: ListedFile | undefined): Promise<DigestInput | VFileMessage> {
  const { file, path } = entry
  const refuse = (text: string) => fileMessage(file, { text, code: 'digest-file', severity: 'error' })
  try {
    if ((await stat(path)).size > largestDigest) return refuse('Larger than 25 MiB, left out; split it into its issues')
    const bytes = new Uint8Array(await readFile(path))
    return { file, bytes, ...(labels && { labels: await readFile(labels.path, 'utf8') }) }
  } catch (error) {
    return refuse(`Cannot be read, left out (${sayRefusal(error)})`)
  }
}

/** Corrections, settings and addresses go by a digest's name: two of one name cannot be told apart. */
function findTwins(files: ListedFile[]): VFileMessage[] {
  const named = new Map<string, string>()
  const messages: VFileMessage[] = []
  for (const { file } of files.filter(({ kind }) => kind === 'digest')) {
    const twin = named.get(digestName(file))
    if (twin === undefined) named.set(digestName(file), file)
    else {
      const text = `The same name as ${twin}, but for folder, ending or case; rename one of them`
      messages.push(fileMessage(file, { text, code: 'digest-twice', severity: 'error' }))
    }
  }
  return messages
}
