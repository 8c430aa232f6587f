/** Makes a function that gets each thing once. What could not be had is asked for again the next time. */
export function remembering<Key, Value>(get: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = asked.get(key) ?? get(key)
    asked.set(key, known)
    known.catch(() => asked.delete(key))
    return known
  }
}
