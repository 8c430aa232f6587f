import type { Issue, Mention } from './archive.js'

/** The language that an item is written in: its own where it has one, else its digest's. */
export const languageOf = ({ issue, item }: Pick<Mention, 'issue' | 'item'>): string =>
  item.language ?? issue.digest.language

/** The order in which an archive tells its items, the oldest first: for sorting. */
export function inOrder(one: Mention, other: Mention): number {
  return one.issue.place - other.issue.place || one.item.position - other.item.position
}

/** Mentions in groups, one for each stretch of one issue. */
export function byIssue(mentions: Mention[]): Mention[][] {
  const groups: Mention[][] = []
  let issue: Issue | undefined
  for (const mention of mentions) {
    if (mention.issue !== issue) groups.push([])
    issue = mention.issue
    groups.at(-1)?.push(mention)
  }
  return groups
}

/** The mentions of an entry that an archive tells before one of its items, nearest first; no more are looked at than are taken. */
export function* mentionsBefore(mentions: Mention[], item: Mention): Generator<Mention> {
  let start = placeOf(item.issue, mentions)
  while (start < mentions.length) {
    let end = start
    while (mentions[end]?.issue === mentions[start]?.issue) end++
    for (const one of mentions.slice(start, end).reverse()) if (inOrder(one, item) < 0) yield one
    start = end
  }
}

/** Where the mentions of an issue begin, or those of older ones: by halves, since they stand newest issue first. */
function placeOf(issue: Issue, mentions: Mention[]): number {
  let [from, to] = [0, mentions.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((mentions[middle] as Mention).issue.place > issue.place) from = middle + 1
    else to = middle
  }
  return from
}
