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
