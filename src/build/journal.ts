import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { fileMessage } from '../publication/message.js'
import { type Hold, type Holder, hold, isErrno, isRunning, readHolder } from './hold.js'
import { journalFile } from './journal-file.js'
import { checkOut } from './out.js'
import { systemErrorOf } from './system-error.js'
import { removeUnfinishedLock } from './update-lock.js'
import { recoverSite, sayForeign } from './workshop.js'

/**
 * Notes in a folder of digests where its site is being built, so that the next command can find what a killed build
 * left, and no second build gives out addresses at the same time. A folder that cannot be written to has no journal.
 */
export function openJournal(root: string, out: string): Hold | { holder: Holder } {
  const path = join(root, journalFile)
  try {
    return hold(path, out)
  } catch (error) {
    if (isErrno(error, 'EACCES', 'EPERM', 'EROFS')) return { release: () => undefined }
    throw error
  }
}

/**
 * Finishes or undoes what a killed build of these digests left; every command that is given a folder begins with it. A
 * journal may have come with the digests from anyone: one that names what no build of ours would is left, and said.
 */
export async function recoverBuild(folder: string): Promise<VFileMessage | undefined> {
  const root = await realpath(folder).catch(() => undefined)
  if (root === undefined) return undefined
  const path = join(root, journalFile)
  const left = readHolder(path)
  if (left === undefined || isRunning(left, path)) return undefined
  try {
    const problem = await sayUnsafe(left.out, root)
    if (problem !== undefined) return refuse(path, `${problem}; or delete this file`)
    const held = openJournal(root, left.out)
    if ('holder' in held) return undefined
    recoverSite(left.out)
    removeUnfinishedLock(root)
    held.release()
    return undefined
  } catch (error) {
    const reason = systemErrorOf(error)
    if (reason === undefined) throw error
    return refuse(path, `What a killed build left cannot be cleaned up (${reason})`)
  }
}

/** Why a site that a journal names must not be touched: the same rules hold as for one that is typed. */
async function sayUnsafe(out: string, root: string): Promise<string | undefined> {
  const checked = await checkOut(out, root)
  if ('problem' in checked) return `Names ${out} as a site. ${checked.problem}`
  if (checked.out !== out) return `Names ${out} as a site, which is no real path`
  return sayForeign(out)
}

function refuse(path: string, text: string): VFileMessage {
  return fileMessage(path, { text, code: 'journal', severity: 'error' })
}
