import type { Directory } from './index-files.js'

/** Where an item stands: the place of its issue, and its own place in it, from 0. */
export interface ItemPlace {
  issue: number
  position: number
}

/** Makes the function that finds an item by its number in the archive. */
export function placeFinder({ issues }: Directory): (item: number) => ItemPlace {
  const firsts: number[] = []
  let items = 0
  for (const [, count] of issues) {
    firsts.push(items)
    items += count
  }
  return (item) => {
    let [low, high] = [0, firsts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((firsts[middle] ?? 0) <= item) low = middle
      else high = middle - 1
    }
    return { issue: low, position: item - (firsts[low] ?? 0) }
  }
}
