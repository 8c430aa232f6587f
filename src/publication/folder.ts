import { readFileSync, statSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { hashOf } from '../cache/hash-of.js'
import { type DigestFile, digestFile } from './digest-file.js'
import { HashBook } from './hash-book.js'
import { digestName, isInside, type ListedFile, listFolder, ownFiles, publicationFile, weightsFile } from './list.js'
import { fileMessage, isError } from './message.js'
import { sayRefusal } from './refusal.js'

/** In bytes. Static hosts publish no larger file, and a digest is published as it was sent. */
const largestDigest = 25 * 1024 * 1024

/** A folder of digests as it lies on the disk: read, and not understood yet. */
export interface DigestFolder {
  /** The folder itself, behind any symbolic link. */
  root: string
  /** Sorted by name, the same on every machine. */
  inputs: DigestFile[]
  /** The texts of `publication.yml`, `newsbinder.lock` and `newsbinder.weights.json`. */
  settings?: string
  lock?: string
  weights?: string
  /** The path of the publication's own templates. */
  templates?: string
  messages: VFileMessage[]
  /** Whether two digests share a name: with either of them left out, pages would vanish. */
  ambiguous: boolean
  /** Whether settings or addresses are there and could not be read: without them, pages would move. */
  incomplete: boolean
}

/**
 * Reads a folder of digests, without its subfolders where `deep` is false; undefined where there is no such folder. Digests
 * that the book knows are not opened.
 */
export async function readFolder(
  folder: string,
  deep = true,
  book: HashBook = new HashBook(),
): Promise<DigestFolder | undefined> {
  const root = await realFolder(folder)
  if (root === undefined) return undefined
  const { files, messages } = await listFolder(root, deep)
  const labels = new Map(files.filter(({ kind }) => kind === 'labels').map((entry) => [digestName(entry.file), entry]))
  const inputs: DigestFile[] = []
  const sharedNames = findTwins(files)
  for (const entry of files.filter(({ kind }) => kind === 'digest')) {
    const corrections = labels.get(digestName(entry.file))
    labels.delete(digestName(entry.file))
    const read = await readDigest(entry, corrections, book)
    if (read.input) inputs.push(read.input)
    messages.push(...read.messages)
  }
  for (const { file } of labels.values()) {
    const text = 'Corrections without a digest of this name; rename or delete them'
    messages.push(fileMessage(file, { text, code: 'labels-alone', severity: 'warning' }))
  }
  const own = async (name: string) => {
    const entry = files.find(({ file }) => file === name)
    try {
      return entry && (await readFile(entry.path, 'utf8'))
    } catch (error) {
      messages.push(sayUnread(name, error))
      return undefined
    }
  }
  const [settings, lock] = [await own(publicationFile), await own('newsbinder.lock')]
  const weights = await own(weightsFile)
  const templates = await realFolder(join(root, 'templates'))
  return {
    root,
    inputs,
    ...(settings !== undefined && { settings }),
    ...(lock !== undefined && { lock }),
    ...(weights !== undefined && { weights }),
    ...(templates !== undefined && isInside(root, templates) && { templates }),
    messages: [...messages, ...sharedNames],
    ambiguous: sharedNames.length > 0,
    incomplete: messages.some((message) => isError(message) && ownFiles.includes(message.file ?? '')),
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

/** A digest whose corrections cannot be read stands without them, as one beside which there are none. */
async function readDigest(
  { file, path }: ListedFile,
  corrections: ListedFile | undefined,
  book: HashBook,
): Promise<{ input?: DigestFile; messages: VFileMessage[] }> {
  try {
    const stats = statSync(path)
    if (stats.size > largestDigest) {
      const text = 'Larger than 25 MiB, left out; split it into its issues'
      return { messages: [fileMessage(file, { text, code: 'digest-file', severity: 'error' })] }
    }
    const hash = book.hashOf(path, stats, () => hashOf(readFileSync(path)))
    if (!corrections) return { input: digestFile(file, path, hash), messages: [] }
    try {
      const labels = await readFile(corrections.path, 'utf8')
      return { input: digestFile(file, path, hash, labels), messages: [] }
    } catch (error) {
      return { input: digestFile(file, path, hash), messages: [sayUnread(corrections.file, error)] }
    }
  } catch (error) {
    return { messages: [sayUnread(file, error)] }
  }
}

function sayUnread(file: string, error: unknown): VFileMessage {
  const text = `Cannot be read, left out (${sayRefusal(error)})`
  return fileMessage(file, { text, code: 'digest-file', severity: 'error' })
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
