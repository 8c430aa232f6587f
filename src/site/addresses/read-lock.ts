import type { VFileMessage } from 'vfile-message'
import { fileMessage } from '../../publication/message.js'
import { type Lock, type LockedItem, type LockRecord, lockFile, lockVersion, recordSchema } from './lock.js'
import { giveSegments } from './segments.js'

/** What a lock says, and what is wrong with it. After an error, going on would move addresses. */
export interface ReadLock {
  lock: Lock
  messages: VFileMessage[]
}

/** Reads the text of a lock. Both sides of a merge conflict are kept: either may have been published. */
export function readLock(text: string): ReadLock {
  const messages: VFileMessage[] = []
  const issues = makeRegister()
  const items = new Map<string, { line: number; items: Map<string, LockedItem> }>()
  const names = {
    topic: makeRegister(),
    source: makeRegister(),
    author: makeRegister(),
    person: makeRegister(),
    place: makeRegister(),
    organisation: makeRegister(),
    story: makeRegister(),
  }
  const gone = new Set<string>()
  const others: string[] = []

  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    if (row.trim() === '') continue
    if (/^(<{7}|\|{7}|={7}|>{7})/.test(row)) {
      say('warning', line, 'lock-merge', 'The mark of a merge conflict; the addresses of both sides are kept')
      continue
    }
    const record = readRecord(row)
    if (record === 'damaged') {
      say('error', line, 'lock-damaged', 'Expected one address as JSON; put the line back as it was, or delete it')
    } else if (record === 'unknown') others.push(row)
    else take(record, line)
  }
  for (const [file, { line }] of items) {
    if (issues.addresses.has(file) || issues.clashes.has(file)) continue
    say('error', line, 'lock-damaged', `Missing the line with the issue of ${file}; put it back as it was`)
  }
  const found = [...settle(issues)].map(([file, at]) => ({
    file,
    at,
    items: [...(items.get(file)?.items.values() ?? [])],
    ...(gone.has(file) && { gone: true as const }),
  }))
  const lock = {
    issues: found,
    topics: settle(names.topic),
    sources: settle(names.source),
    authors: settle(names.author),
    people: settle(names.person),
    places: settle(names.place),
    organisations: settle(names.organisation),
    stories: settle(names.story),
    others,
  }
  return { lock, messages }

  function take(record: LockRecord, line: number): void {
    switch (record.kind) {
      case 'lock':
        if (record.version === lockVersion) break
        say('error', line, 'lock-version', 'Written by another version of newsbinder; build with that one')
        break
      case 'issue':
        keep(issues, record.file, record.at, line)
        if (record.gone) gone.add(record.file)
        break
      case 'item': {
        const { kind, file, at, ...item } = record
        const known = items.get(file) ?? { line, items: new Map() }
        items.set(file, known)
        if (!known.items.has(at)) known.items.set(at, { at, ...item })
        break
      }
      case 'topic':
      case 'source':
      case 'author':
      case 'person':
      case 'place':
      case 'organisation':
      case 'story':
        keep(names[record.kind], record.name, record.at, line)
    }
  }

  /** After a merge one thing may have two addresses, or one address two things: the first line holds. */
  function keep({ addresses, given, clashes }: Register, name: string, at: string, line: number): void {
    const earlier = addresses.get(name)
    if (earlier === at || clashes.get(name) === at) return
    if (earlier !== undefined) say('warning', line, 'lock-twice', `A second address for ${name}; \`${earlier}\` stays`)
    else if (given.has(at)) {
      say('warning', line, 'lock-twice', `\`${at}\` is another's address already; ${name} gets a new one`)
      clashes.set(name, at)
    } else {
      addresses.set(name, at)
      given.add(at)
    }
  }

  function say(severity: 'error' | 'warning', line: number, code: string, reason: string): void {
    messages.push(fileMessage(lockFile, { text: reason, code, severity, place: { line, column: 1 } }))
  }
}

interface Register {
  addresses: Map<string, string>
  given: Set<string>
  /** Names whose address is another's. */
  clashes: Map<string, string>
}

function makeRegister(): Register {
  return { addresses: new Map(), given: new Set(), clashes: new Map() }
}

function settle({ addresses, given, clashes }: Register): Map<string, string> {
  const segments = giveSegments(given)
  for (const [name, at] of clashes) addresses.set(name, segments.claim(at))
  return addresses
}

function readRecord(row: string): LockRecord | 'unknown' | 'damaged' {
  let value: unknown
  try {
    value = JSON.parse(row)
  } catch {
    return 'damaged'
  }
  const parsed = recordSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const ofUnknownKind = parsed.error.issues.some(({ code }) => code === 'invalid_union')
  const hasKind = typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
  return ofUnknownKind && hasKind ? 'unknown' : 'damaged'
}
