import type { VFileMessage } from 'vfile-message'
import type { DigestFolder } from '../publication/folder.js'
import { fileMessage } from '../publication/message.js'
import type { Lock, LockedIssue } from '../site/addresses/lock.js'

/**
 * Finds digests that had a page and are deleted, says so, and marks them in the lock, so that it is said once. One that
 * lies in the folder and cannot be read, or in a subfolder that cannot, is not deleted.
 */
export function markGone(lock: Lock, folder: DigestFolder): { lock: Lock; messages: VFileMessage[] } {
  const present = new Set([...folder.inputs, ...folder.messages].map(({ file }) => file))
  const isThere = (file: string) =>
    file.split('/').some((_, index, parts) => present.has(parts.slice(0, index + 1).join('/')))
  const isNew = ({ file, gone }: LockedIssue) => !gone && !isThere(file)
  return {
    lock: { ...lock, issues: lock.issues.map((issue) => (isNew(issue) ? asGone(issue) : issue)) },
    messages: lock.issues.filter(isNew).map(({ file, at }) => {
      const text = `Deleted, and with it the page issues/${at}/ that was published; put the file back, or let links to it break`
      return fileMessage(file, { text, code: 'digest-gone', severity: 'warning' })
    }),
  }
}

const asGone = ({ file, at, items }: LockedIssue): LockedIssue => ({ file, at, items, gone: true })
