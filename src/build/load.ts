import { basename } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { splitLines } from '../parser/lines/split.js'
import { decodeBytes } from '../parser/read/bytes.js'
import { type DigestFolder, readFolder } from '../publication/folder.js'
import type { HashBook } from '../publication/hash-book.js'
import { fileMessage, isError } from '../publication/message.js'
import type { Publication } from '../publication/publication.js'
import { emptyPublication } from '../publication/publication.js'
import { type ReadPublication, readPublication } from '../publication/read.js'
import { readWeights } from '../publication/weights-file.js'
import { emptyLock, type Lock } from '../site/addresses/lock.js'
import { readOwnLock } from '../site/addresses/own-lock.js'
import { type ReadLock, readLock } from '../site/addresses/read-lock.js'
import { lookProperties, unusedTemplates } from '../site/own-files.js'

/** A folder of digests with its settings and its addresses: all that reading and building need. */
export interface LoadedFolder {
  folder: DigestFolder
  publication: Publication
  lock: Lock
}

/** What an earlier build knows of the files of a folder. */
export interface KnownFiles {
  book: HashBook
  /** Whether a lock is to the byte as we wrote it. */
  isOwnLock(text: string): boolean
}

/**
 * Reads a folder of digests and everything in it that an editor or an earlier build has said. `loaded` is undefined
 * where a site made of it would not be what the editor meant; the messages then say why.
 */
export async function loadFolder(
  path: string,
  known?: KnownFiles,
): Promise<{ loaded?: LoadedFolder; messages: VFileMessage[] }> {
  const folder = await readFolder(path, true, known?.book)
  if (folder === undefined) return { messages: [stop('', 'Expected a folder of digests', 'folder')] }
  const fallbackTitle = basename(folder.root) || 'Digests'
  const files = folder.inputs.map(({ file }) => file)
  const settings = readSettings(folder, fallbackTitle)
  const { lock, messages: lockMessages } =
    folder.lock === undefined ? { lock: emptyLock(), messages: [] } : lockOf(folder.lock, known)
  const messages = [...settings.messages, ...lockMessages, ...folder.messages, ...sayUnused(folder.templates)]
  if (files.length === 0) messages.push(stop('', 'No digests here; they end in .txt, .md or .markdown', 'folder'))

  const { publication } = settings
  const stopped = files.length === 0 || folder.ambiguous || folder.incomplete || lockMessages.some(isError)
  return stopped || !publication ? { messages } : { loaded: { folder, publication, lock }, messages }
}

function lockOf(text: string, known: KnownFiles | undefined): ReadLock {
  return known?.isOwnLock(text) ? { lock: readOwnLock(text), messages: [] } : readLock(text)
}

/** Reads the settings of a folder and what was learned for it, and says what of them does nothing. */
export function readSettings(folder: DigestFolder, fallbackTitle: string): ReadPublication {
  const { publication, messages } = readPublicationOf(folder, fallbackTitle)
  if (!publication || folder.weights === undefined) return publication ? { publication, messages } : { messages }
  const { learned, messages: more } = readWeights(folder.weights)
  return { publication: { ...publication, ...(learned && { learned }) }, messages: [...messages, ...more] }
}

function readPublicationOf({ settings, inputs, templates }: DigestFolder, fallbackTitle: string): ReadPublication {
  if (settings === undefined) return { publication: emptyPublication(fallbackTitle), messages: [] }
  const byFile = new Map(inputs.map((input) => [input.file, input]))
  return readPublication(settings, {
    fallbackTitle,
    files: [...byFile.keys()],
    linesOf: (file) => linesOf(byFile.get(file)?.bytes ?? new Uint8Array()),
    look: lookProperties(templates),
  })
}

/** A line end at the end of the file ends its last line: no line comes after it. */
function linesOf(bytes: Uint8Array): string[] {
  return splitLines(decodeBytes(bytes).text.replace(/(\r\n|\n|\r)$/, '')).map(({ text }) => text)
}

function sayUnused(templates: string | undefined): VFileMessage[] {
  return (templates === undefined ? [] : unusedTemplates(templates)).map(({ file, near }) => {
    const hint = near === undefined ? 'templates/README.md of newsbinder names them' : `did you mean ${near}?`
    const text = `Takes the place of no template, and none names it; ${hint}`
    return fileMessage(`templates/${file}`, { text, code: 'template-unused', severity: 'warning' })
  })
}

function stop(file: string, text: string, code: string): VFileMessage {
  return fileMessage(file, { text, code, severity: 'error' })
}
