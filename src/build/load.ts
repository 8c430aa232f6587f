import { basename } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { type DigestFolder, readFolder } from '../publication/folder.js'
import { fileMessage, isError } from '../publication/message.js'
import type { Publication } from '../publication/publication.js'
import { emptyPublication, readPublication } from '../publication/read.js'
import { emptyLock, type Lock } from '../site/addresses/lock.js'
import { readLock } from '../site/addresses/read-lock.js'

/** A folder of digests with its settings and its addresses: all that reading and building need. */
export interface LoadedFolder {
  folder: DigestFolder
  publication: Publication
  lock: Lock
}

/**
 * Reads a folder of digests and everything in it that an editor or an earlier build has said. `loaded` is undefined
 * where a site made of it would not be what the editor meant; the messages then say why.
 */
export async function loadFolder(path: string): Promise<{ loaded?: LoadedFolder; messages: VFileMessage[] }> {
  const folder = await readFolder(path)
  if (folder === undefined) return { messages: [stop('', 'Expected a folder of digests', 'folder')] }
  const fallbackTitle = basename(folder.root) || 'Digests'
  const files = folder.inputs.map(({ file }) => file)
  const settings =
    folder.settings === undefined
      ? { publication: emptyPublication(fallbackTitle), messages: [] }
      : readPublication(folder.settings, { fallbackTitle, files })
  const { lock, messages: lockMessages } =
    folder.lock === undefined ? { lock: emptyLock(), messages: [] } : readLock(folder.lock)
  const messages = [...settings.messages, ...lockMessages, ...folder.messages]
  if (files.length === 0) messages.push(stop('', 'No digests here; they end in .txt, .md or .markdown', 'folder'))

  const { publication } = settings
  const stopped = files.length === 0 || folder.ambiguous || lockMessages.some(isError)
  return stopped || !publication ? { messages } : { loaded: { folder, publication, lock }, messages }
}

function stop(file: string, text: string, code: string): VFileMessage {
  return fileMessage(file, { text, code, severity: 'error' })
}
