import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/**
 * What earlier builds have worked out, of one kind, by a key of all that it was made of. Only ever an optimisation: what
 * is broken, or cannot be written, is not there.
 */
export interface Store {
  /** Whether there is something under a key; it may still turn out to be broken. Whatever is asked for is kept. */
  has(key: string): boolean
  /** Undefined where there is nothing, or nothing whole. */
  read(key: string): Uint8Array | undefined
  write(key: string, value: Uint8Array): void
  /** Deletes what nobody has asked for, where it has become the larger part. */
  close(): void
}

/** A store has lost what was in it, or broken it: then nothing that it has kept is to be used. */
export class LostRecord extends Error {}

/** A store that keeps nothing. */
export const noStore: Store = {
  has: () => false,
  read: () => undefined,
  write: () => undefined,
  close: () => undefined,
}

/** So many records that nobody has asked for are never too many. */
const spare = 64

/** What there are stores of. */
export const storeKinds = ['builds', 'readings', 'settled', 'bound', 'words', 'sites'] as const
export type StoreKind = (typeof storeKinds)[number]

/** Opens a store in a folder, which is made where it is missing. A record is a file; several builds may be at it at once. */
export function openStore(parent: string | undefined, kind: StoreKind): Store {
  if (parent === undefined) return noStore
  const folder = join(parent, kind)
  const there = new Set(namesIn(folder))
  const asked = new Set<string>()
  let writable = tried(() => mkdirSync(folder, { recursive: true }))
  return {
    has(key) {
      asked.add(key)
      return there.has(key)
    },
    read(key) {
      asked.add(key)
      return there.has(key) ? readRecord(join(folder, key), key) : undefined
    },
    write(key, value) {
      asked.add(key)
      there.add(key)
      // A full disk is no reason to try it once more for every record.
      if (writable) writable = tried(() => writeRecord(join(folder, key), key, value))
    },
    close() {
      if (there.size <= 2 * asked.size + spare) return
      for (const key of there) if (!asked.has(key)) tried(() => rmSync(join(folder, key), { force: true }))
    },
  }
}

/** Forgets all that the stores in a folder hold. */
export function emptyStores(parent: string): void {
  for (const kind of storeKinds) {
    const folder = join(parent, kind)
    for (const name of namesIn(folder)) tried(() => rmSync(join(folder, name), { force: true }))
  }
}

/** A key, or a record that was never finished. Whatever else lies in the folder is somebody else's. */
const recordName = /^[0-9a-f]{32}(?:\.\d+)?$/

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => recordName.test(name))
  } catch {
    return []
  }
}

/** The key is part of what the sum is of: a record under another one's name is broken, too. */
function readRecord(path: string, key: string): Uint8Array | undefined {
  try {
    const record = readFileSync(path)
    if (record.length < sumLength) return undefined
    const value = record.subarray(sumLength)
    return record.readUInt32LE(0) === sumOf(key, value) ? value : undefined
  } catch {
    return undefined
  }
}

function writeRecord(path: string, key: string, value: Uint8Array): void {
  const sum = Buffer.alloc(sumLength)
  sum.writeUInt32LE(sumOf(key, value))
  const written = `${path}.${process.pid}`
  try {
    writeFileSync(written, Buffer.concat([sum, value]))
    renameSync(written, path)
  } catch (error) {
    rmSync(written, { force: true })
    throw error
  }
}

const sumLength = 4

/** zlib begins anew where there is nothing to go on with. */
const sumOf = (key: string, value: Uint8Array): number => (value.length === 0 ? crc32(key) : crc32(value, crc32(key)))

function tried(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
