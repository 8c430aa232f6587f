import type { StoryWishes } from '../../publication/publication.js'
import type { Issue } from '../archive.js'
import { addTo } from '../lists.js'

/** What an editor says of stories, by the numbers of the items. */
export interface Wishes {
  /** The earlier items that a later one goes on from. */
  same: Map<number, number[]>
  /** The earlier items with which a later one has nothing to do. */
  apart: Map<number, number[]>
  /** Items of which an editor spoke and that are not there. */
  unheard: string[]
}

/** Finds the items that an editor means: each by its digest and any of its lines, "2023-10-11.txt:16". */
export function readWishes({ same, apart }: StoryWishes, issues: Issue[]): Wishes {
  const wishes: Wishes = { same: new Map(), apart: new Map(), unheard: [] }
  if (same.length === 0 && apart.length === 0) return wishes
  const find = finder(issues)
  for (const [pairs, found] of [
    [same, wishes.same],
    [apart, wishes.apart],
  ] as const) {
    for (const { item, earlier } of pairs) {
      const [one, other] = [find(item), find(earlier)]
      if (one === undefined) wishes.unheard.push(item)
      if (other === undefined) wishes.unheard.push(earlier)
      if (one === undefined || other === undefined || one === other) continue
      addTo(found, Math.max(one, other), Math.min(one, other))
    }
  }
  return wishes
}

function finder(issues: Issue[]): (said: string) => number | undefined {
  const starts = new Map<string, { issue: Issue; first: number }>()
  let first = 0
  for (const issue of issues) {
    const { file } = issue.digest
    starts.set(file, { issue, first })
    const name = file.slice(file.lastIndexOf('/') + 1)
    if (!starts.has(name)) starts.set(name, { issue, first })
    first += issue.digest.items.length
  }
  return (said) => {
    const colon = said.lastIndexOf(':')
    const found = starts.get(said.slice(0, colon))
    const line = Number(said.slice(colon + 1))
    const at = found?.issue.digest.items.findIndex(({ lines: [from, to] }) => from <= line && line <= to) ?? -1
    return found === undefined || at < 0 ? undefined : found.first + at
  }
}
