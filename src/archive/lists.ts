/** Appends to a list in a map of lists. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** What stands in a list and how often, the most frequent first; of equals, in the order of their code units. */
export function byFrequency<T extends string>(values: Iterable<T>): [value: T, count: number][] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
}
