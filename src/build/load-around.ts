import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { DigestInput } from '../parser/parse.js'
import { readFolder } from '../publication/folder.js'
import { publicationFile } from '../publication/list.js'
import { fileMessage } from '../publication/message.js'
import type { Publication } from '../publication/publication.js'
import { readSettings } from './load.js'

/** A digest with all that is read together with it. */
export interface Around {
  /** The folder that files and messages are named from. */
  root: string
  /** The digest's own, among the inputs; undefined where the messages say why it cannot be read. */
  loaded?: { file: string; inputs: DigestInput[]; publication: Publication }
  messages: VFileMessage[]
}

/**
 * Reads what a build would read together with a digest: the folder whose `publication.yml` is the nearest above it. A
 * file in any other folder is taken with the digests beside it alone, since no one has said that the folder is one of
 * digests. What is wrong with other files is left out.
 */
export async function loadAround(path: string): Promise<Around> {
  const real = await realpath(path)
  const root = nearestPublication(dirname(real)) ?? dirname(real)
  const folder = await readFolder(root, existsSync(join(root, publicationFile)))
  if (folder === undefined) throw new Error(`the folder of ${path} is gone`)
  const file = relative(root, real).split(sep).join('/').normalize('NFC')
  const { publication, messages } = readSettings(folder, basename(root))
  if (!publication) return { root, messages }
  if (folder.inputs.some((input) => input.file === file)) {
    return { root, loaded: { file, inputs: folder.inputs, publication }, messages: [] }
  }
  const own = folder.messages.filter((message) => message.file === file)
  const text = 'No digest: those end in .txt, .md or .markdown, and no README, licence or hidden file is one'
  const none = fileMessage(file, { text, code: 'digest-file', severity: 'error' })
  return { root, messages: own.length > 0 ? own : [none] }
}

function nearestPublication(folder: string): string | undefined {
  if (existsSync(join(folder, publicationFile))) return folder
  return dirname(folder) === folder ? undefined : nearestPublication(dirname(folder))
}
