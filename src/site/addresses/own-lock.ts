import { emptyLock, type Lock, type LockedIssue, type LockedItem, type LockRecord } from './lock.js'

/**
 * Reads a lock that is known to be as we wrote it: nothing in it has to be checked, and the items of an issue are read when
 * somebody asks for them. In a large archive that is hardly ever.
 */
export function readOwnLock(text: string): Lock {
  const lock = emptyLock()
  const lists = {
    topic: lock.topics,
    source: lock.sources,
    author: lock.authors,
    person: lock.people,
    place: lock.places,
    organisation: lock.organisations,
    story: lock.stories,
  }
  let start = text.indexOf(issueStart)
  while (start >= 0) {
    const next = text.indexOf(issueStart, start + 1)
    const end = next < 0 ? endOfItems(text, start + 1) : next
    lock.issues.push(lockedIssue(text.slice(start + 1, end + 1)))
    start = next
  }
  const rest = lock.issues.length === 0 ? text.indexOf('\n') : endOfItems(text, text.lastIndexOf(issueStart) + 1)
  for (const row of text.slice(rest + 1).split('\n')) {
    if (row === '') continue
    const record: LockRecord = JSON.parse(row)
    if (Object.hasOwn(lists, record.kind) && 'name' in record) lists[record.kind].set(record.name, record.at)
    else lock.others.push(row)
  }
  return lock
}

const issueStart = '\n{"kind":"issue",'
const itemStart = '{"kind":"item",'

/** Where the lines of the last issue end: with the line break behind its last item. */
function endOfItems(text: string, start: number): number {
  let end = text.indexOf('\n', start)
  while (text.startsWith(itemStart, end + 1)) end = text.indexOf('\n', end + 1)
  return end
}

function lockedIssue(written: string): LockedIssue {
  const head: LockRecord = JSON.parse(written.slice(0, written.indexOf('\n')))
  if (head.kind !== 'issue') throw new Error('Expected the line of an issue')
  const { file, at, gone } = head
  let items: LockedItem[] | undefined
  return {
    file,
    at,
    ...(gone && { gone }),
    written,
    get items() {
      items ??= itemsIn(written)
      return items
    },
  }
}

function itemsIn(written: string): LockedItem[] {
  const rows = written.split('\n').slice(1, -1)
  return rows.map((row) => {
    const { kind: _, file: __, ...item } = JSON.parse(row) as { kind: string; file: string } & LockedItem
    return item
  })
}
