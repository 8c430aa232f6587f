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
