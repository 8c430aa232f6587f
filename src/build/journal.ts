import { join } from 'node:path'
import { type Hold, type Holder, hold, isErrno, readHolder } from './hold.js'
import { journalFile } from './journal-file.js'
import { removeUnfinishedLock } from './update-lock.js'
import { recoverSite } from './workshop.js'

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

/** Finishes or undoes what a killed build of these digests left; every command that is given a folder begins with it. */
export function recoverBuild(root: string): void {
  const path = join(root, journalFile)
  const left = readHolder(path)
  if (left === undefined) return
  const held = openJournal(root, left.out)
  if ('holder' in held) return
  recoverSite(left.out)
  removeUnfinishedLock(root)
  held.release()
}
