import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import leven from 'leven'
import type { VFileMessage } from 'vfile-message'
import { fileMessage } from './message.js'
import { sayRefusal } from './refusal.js'
import { siteMarker } from './site-marker.js'

/** A file of a folder of digests that means something to us. */
export interface ListedFile {
  /** From the folder, with slashes, composed: the same name on every disk. */
  file: string
  path: string
  kind: 'digest' | 'labels' | 'own'
}

const digestEndings = ['.txt', '.md', '.markdown']

/** Where a publication's settings stand, from its folder. */
export const publicationFile = 'publication.yml'

/** Where stands, from its folder, what a publication's corrections have taught. */
export const weightsFile = 'newsbinder.weights.json'

/** Files that are ours by their place, at the top of the folder. */
export const ownFiles = [publicationFile, 'newsbinder.lock', weightsFile]

/**
 * Lists what lies in a folder of digests, sorted. `root` is the folder's real path; what a symbolic link brings in
 * from elsewhere is refused, so that no link publishes a private file. Subfolders are left out where `deep` is false.
 */
export async function listFolder(
  root: string,
  deep = true,
): Promise<{ files: ListedFile[]; messages: VFileMessage[] }> {
  const files: ListedFile[] = []
  const messages: VFileMessage[] = []
  const misnamed: string[] = []
  await walk(root)
  const hasSettings = files.some(({ file }) => file === publicationFile)
  messages.push(...misnamed.map((file) => sayMisnamed(file, hasSettings)))
  files.sort((one, other) => compare(one.file, other.file))
  messages.sort((one, other) => compare(one.name, other.name))
  return { files, messages }

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      const text = `Cannot be read, left out (${sayRefusal(error)})`
      messages.push(fileMessage(nameFrom(root, folder), { text, code: 'digest-file', severity: 'error' }))
      return []
    })
    if (entries.some(({ name }) => name === siteMarker)) return
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const file = nameFrom(root, path)
      if (isIgnored(file)) continue
      const kind = kindOf(file)
      const type = entry.isSymbolicLink() ? await followLink(root, path) : typeOf(entry)
      const problem = problemOf(file, type, kind)
      if (problem !== undefined) {
        const name = file.replaceAll(/\p{Cc}/gu, '\u{FFFD}')
        messages.push(fileMessage(name, { text: problem, code: 'digest-file', severity: 'error' }))
      } else if (type === 'folder' && !entry.isSymbolicLink()) {
        if (deep) await walk(path)
      } else if (type === 'file' && kind !== undefined) files.push({ file, path, kind })
      else if (type === 'file' && isLikeSettings(file)) misnamed.push(file)
    }
  }
}

function nameFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC')
}

/** Orders texts by their code units: the order of a locale changes from machine to machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What tells digests apart: a file's name without its folder and ending, in any case. */
export function digestName(file: string): string {
  return basename(file, extname(file)).normalize('NFC').toLowerCase()
}

type FileType = 'file' | 'folder' | 'outside' | 'broken' | 'other'

function typeOf(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): FileType {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

async function followLink(root: string, path: string): Promise<FileType> {
  try {
    const target = await realpath(path)
    return isInside(root, target) ? typeOf(await stat(target)) : 'outside'
  } catch {
    return 'broken'
  }
}

/** Whether a path lies in a folder, or is it; both are real paths. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whole names, in a language or not: "README.txt", "README.de.md"; but "Licensed to kill.txt" is a digest. */
const aboutFolder = /^(?:readme|licen[cs]e)(?:\.[a-z]{2,3}(?:-[a-z\d]{2,8})*)?(?:\.[a-z]+)?$/i

function isIgnored(file: string): boolean {
  const name = basename(file)
  return name.startsWith('.') || name === 'node_modules' || file === 'templates' || aboutFolder.test(name)
}

function kindOf(file: string): ListedFile['kind'] | undefined {
  if (ownFiles.includes(file)) return 'own'
  const ending = extname(file).toLowerCase()
  if (ending === '.labels') return 'labels'
  return digestEndings.includes(ending) ? 'digest' : undefined
}

/** A file at the top of the folder that an editor may well take for the settings: `publication.yaml`. */
function isLikeSettings(file: string): boolean {
  return /^[^/]+\.ya?ml$/i.test(file) && leven(file.toLowerCase(), publicationFile, { maxDistance: 3 }) < 3
}

function sayMisnamed(file: string, hasSettings: boolean): VFileMessage {
  const remedy = hasSettings
    ? `${publicationFile} beside it is; move what it says there`
    : `rename it to ${publicationFile}`
  return fileMessage(file, { text: `Not read; ${remedy}`, code: 'settings-name', severity: 'warning' })
}

/** Why something that looks like ours is not taken, and what to do. */
function problemOf(file: string, type: FileType, kind: ListedFile['kind'] | undefined): string | undefined {
  if (type === 'outside') return 'A symbolic link that leads out of the folder, left out; copy the file here'
  if (type === 'folder' && kind === 'own') return 'A folder, where a file was expected; rename it'
  if (type === 'folder' || kind === undefined) return undefined
  if (type === 'broken') return 'A symbolic link to nothing, left out; delete it'
  if (type === 'other') return 'No regular file, left out'
  if (/\p{Cc}/u.test(file)) return 'A name with control characters, left out; rename the file'
  if (file.includes('\u{FFFD}')) return 'A name that is not UTF-8, left out; rename the file'
  return undefined
}
