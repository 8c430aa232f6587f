import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, lockFile, writeLock } from '../site/addresses/lock.js'
import { systemErrorOf } from './system-error.js'

/**
 * Writes the lock beside the digests where it says something new, whole or not at all. Gives the system's words where
 * it cannot be written: the site can still be published, but its addresses may move.
 */
export function updateLock(
  root: string,
  before: string | undefined,
  lock: Lock,
): { changed: boolean; refused?: string } {
  const text = writeLock(lock)
  if (text === before) return { changed: false }
  const path = join(root, lockFile)
  const aside = unfinishedLock(root)
  try {
    writeFileSync(aside, text)
    renameSync(aside, path)
    return { changed: true }
  } catch (error) {
    const refused = systemErrorOf(error)
    if (refused === undefined) throw error
    return { changed: false, refused }
  }
}

/** Where a new lock lies until it is whole; only one build of a folder runs at a time. */
export function unfinishedLock(root: string): string {
  return join(root, `.${lockFile}-new`)
}
