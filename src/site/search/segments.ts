import type { Issue } from '../../archive/archive.js'

/** Issues that have an index of their own. */
export type IssueRun = Issue[]

/** As many issues and items as a stretch of the archive has. */
const mostIssues = 1000
const mostItems = 50_000

/**
 * Cuts an archive into stretches, from the oldest on: one that is full stays as it is when issues come. Each costs a
 * request for each word that is looked for, and the newest is written anew with each issue.
 */
export function segmentsOf(issues: Issue[]): IssueRun[] {
  const runs: IssueRun[] = []
  let items = 0
  for (const issue of issues) {
    const run = runs.at(-1)
    const count = issue.digest.items.length
    if (run === undefined || run.length === mostIssues || items + count > mostItems) {
      runs.push([issue])
      items = count
    } else {
      run.push(issue)
      items += count
    }
  }
  return runs
}
