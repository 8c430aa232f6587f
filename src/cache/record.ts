import { deserialize, serialize } from 'node:v8'
import type { Store } from './store.js'

/** Reads what was written under a key of ours: any plain value, with typed arrays and maps. Undefined where nothing is. */
export function readRecord<Kind>(store: Store, key: string): Kind | undefined {
  const record = store.read(key)
  if (!record) return undefined
  try {
    return deserialize(record)
  } catch {
    return undefined
  }
}

/** The bytes are those of this version of Node, which is part of every key. */
export const writeRecord = (store: Store, key: string, value: unknown): void => store.write(key, serialize(value))

/** Reads what was written as JSON. Undefined where nothing is. */
export function readJson<Kind>(store: Store, key: string): Kind | undefined {
  const record = store.read(key)
  if (!record) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(record))
  } catch {
    return undefined
  }
}

export const writeJson = (store: Store, key: string, value: unknown): void =>
  store.write(key, Buffer.from(JSON.stringify(value)))
