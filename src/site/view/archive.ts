import type { Issue } from '../../archive/archive.js'
import { type Context, issueCount, issueName, issueNumber, issueTitle, itemCount, places } from './context.js'
import { type Head, headOf } from './head.js'
import type { Tongue } from './language.js'
import { type ListLink, nameLists } from './name-lists.js'

/** The page of all issues. */
export interface ArchiveView {
  head: Head
  title: string
  meta: string[]
  years: YearView[]
  /** The lists of names: the other ways through the archive. */
  lists: ListLink[]
}

export interface YearView {
  id: string
  year: string
  dated: boolean
  issues: string
  /** "23 issues, 773 items" */
  count: string
  months: { name: string; issues: IssueLine[] }[]
}

export interface IssueLine {
  address: string
  /** "11", with "October 2023" read out after it. */
  day: string
  rest: string
  title?: string
  tongue?: Tongue
  /** "No. 28" and "39 items". */
  meta: string[]
}

/** Makes the page of all issues: newest first, those without a date last. */
export function archiveView(context: Context): ArchiveView {
  const { words, archive, format } = context
  const items = archive.issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
  const first = archive.issues.find(({ digest }) => digest.date !== undefined)?.digest.date
  const meta = [
    issueCount(archive.issues.length, context),
    itemCount(items, context),
    ...(first === undefined || archive.issues.length < 2 ? [] : [words.since(format.date(first))]),
  ]
  return {
    head: headOf(context, {
      title: words.archive.title,
      address: places.archive,
      nav: 'archive',
      description: meta.join(' · '),
    }),
    title: words.archive.title,
    meta,
    years: yearsOf(context),
    lists: nameLists(context),
  }
}

/** Years with their issues, newest first. */
export function yearsOf(context: Context): YearView[] {
  const { words, archive, format } = context
  const years = groupBy([...archive.issues].reverse(), ({ digest }) => digest.date?.slice(0, 4))
  return years.map(([year, issues]) => {
    const date = issues[0]?.digest.date
    const items = issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
    return {
      id: year === undefined ? 'undated' : `y${year}`,
      year: date === undefined ? words.archive.undated : format.year(date),
      dated: date !== undefined,
      issues: format.number(issues.length),
      count: words.archive.group(issueCount(issues.length, context), itemCount(items, context)),
      months: groupBy(issues, ({ digest }) => digest.date?.slice(0, 7)).map(([, ofMonth]) => ({
        name: monthName(ofMonth[0], context),
        issues: ofMonth.map((issue) => issueLine(issue, context)),
      })),
    }
  })
}

function monthName(issue: Issue | undefined, { format, words }: Context): string {
  const date = issue?.digest.date
  return date === undefined ? words.archive.undated : format.month(date)
}

function issueLine(issue: Issue, context: Context): IssueLine {
  const { format, addresses } = context
  const { date, items } = issue.digest
  const name = issueName(issue, format)
  return {
    address: addresses.issue(issue),
    day: date === undefined ? name : format.day(date),
    rest: date === undefined ? '' : format.monthYear(date),
    ...issueTitle(issue, context),
    meta: [issueNumber(issue, context) ?? [], itemCount(items.length, context)].flat(),
  }
}

/** Groups in the order in which their keys first come; those without a key last. */
function groupBy(issues: Issue[], key: (issue: Issue) => string | undefined): [string | undefined, Issue[]][] {
  const groups = new Map<string | undefined, Issue[]>()
  for (const issue of issues) {
    const group = groups.get(key(issue))
    if (group === undefined) groups.set(key(issue), [issue])
    else group.push(issue)
  }
  const undated = groups.get(undefined)
  const dated = [...groups].filter(([name]) => name !== undefined)
  return undated === undefined ? dated : [...dated, [undefined, undated]]
}
