import { renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, lockFile, writeLock } from '../site/addresses/lock.js'
import { isErrno } from './hold.js'
import { systemErrorOf } from './system-error.js'

/** What became of a lock: its text where it stands, or the system's words where it cannot be written. */
export interface LockUpdate {
  changed: boolean
  text?: string
  refused?: string
}

/**
 * Writes the lock beside the digests where it says something new, whole or not at all. Where it cannot be written the site
 * can still be published, but its addresses may move.
 */
export function updateLock(root: string, before: string | undefined, lock: Lock): LockUpdate {
  const text = writeLock(lock)
  if (text === before) return { changed: false, text }
  const path = join(root, lockFile)
  const aside = unfinishedLock(root)
  try {
    removeUnfinishedLock(root)
    writeFileSync(aside, text, { flag: 'wx' })
    renameSync(aside, path)
    return { changed: true, text }
  } catch (error) {
    const refused = systemErrorOf(error)
    if (refused === undefined) throw error
    return { changed: false, refused }
  }
}

/** Where a new lock lies until it is whole; only one build of a folder runs at a time. */
function unfinishedLock(root: string): string {
  return join(root, `.${lockFile}-new`)
}

/** Takes away what lies where a new lock is written: of a symbolic link the link itself, never what it leads to. */
export function removeUnfinishedLock(root: string): void {
  try {
    unlinkSync(unfinishedLock(root))
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error
  }
}
