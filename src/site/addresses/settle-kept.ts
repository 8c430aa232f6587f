import type { SettledReading } from '../../archive/kept/keep-archive.js'
import { hashOf } from '../../cache/hash-of.js'
import { readJson, writeJson } from '../../cache/record.js'
import type { Store } from '../../cache/store.js'
import { versionOf } from '../../cache/version.js'
import type { Reading } from '../../digest/reading.js'
import type { Unsettled } from './known-issues.js'
import { type Lock, type LockedIssue, writeIssue } from './lock.js'
import { type SettledIssue, type SettledIssues, settleEach, settleIssue } from './settle-issues.js'

/** A digest's reading that need not be loaded to be known; equal keys mean equal readings. */
export interface KeyedReading extends Unsettled {
  key: string
}

/** What came of a reading and the lines of its issue in the lock. */
type Known = Record<string, [key: string, old: SettledIssue['old'], date?: string | null]>

/** The same as {@link SettledIssues}, of readings that load when somebody asks for them. */
export interface SettledKept extends Omit<SettledIssues, 'readings'> {
  readings: SettledReading[]
  /** Keeps what came of it for the next build; to be called with the issues of the lock that is written. */
  keep(): void
}

/** Gives every issue and item its part of an address as `settleIssues` does, and loads only readings that are new. */
export function settleKept(readings: KeyedReading[], lock: Lock, store: Store): SettledKept {
  const record = hashOf('settled', versionOf('site'))
  const known = readJson<Known>(store, record) ?? {}
  const { each, issues, oldFragments } = settleEach(readings, lock, settle)
  return {
    readings: each.map(({ reading }) => reading),
    issues,
    oldFragments,
    keep() {
      const entries = each.map(({ reading, of, issue, old }): [string, Known[string]] => [
        hashOf(of, issue.written ?? writeIssue(issue)),
        [reading.key, old, reading.date ?? null],
      ])
      writeJson(store, record, Object.fromEntries(entries))
    },
  }

  function settle(unsettled: KeyedReading, at: string, before: LockedIssue | undefined) {
    const { file, key: of } = unsettled
    const settled = (key: string, date: string | null | undefined, load: () => Reading): SettledReading => ({
      file,
      key,
      id: at,
      ...(typeof date === 'string' && { date }),
      load,
    })
    const isSame = before?.written !== undefined && !before.gone && before.file === file
    const kept = isSame ? known[hashOf(of, before.written)] : undefined
    if (isSame && kept) {
      const load = (): Reading => settleIssue(unsettled.load(), at, before.items).reading
      const [key, old, date] = kept
      return { of, issue: before, old, reading: settled(key, date, load) }
    }
    const { reading, issue, old } = settleIssue(unsettled.load(), at, before?.items ?? [])
    const ids = reading.digest.items.map(({ id }) => id)
    const key = hashOf(of, at, JSON.stringify([ids, old]))
    return {
      of,
      issue,
      old,
      reading: settled(key, reading.digest.date, () => withIds(unsettled.load(), at, ids)),
    }
  }
}

function withIds(reading: Reading, at: string, ids: string[]): Reading {
  const items = reading.digest.items.map((item, index) => ({ ...item, id: ids[index] ?? item.id }))
  return { ...reading, digest: { ...reading.digest, id: at, items } }
}
