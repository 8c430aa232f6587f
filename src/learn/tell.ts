import { shorten } from '../digest/shorten.js'
import { weightsFile } from '../publication/list.js'
import { type Agreement, itemsWhole, linesRight } from './agreement.js'
import { type LabelledIssue, type Lessons, sumOf } from './learn.js'

const fewLines = 3
const longestLine = 60

/** What was learned and what it changes, in lines for an editor. */
export function tellLessons(lessons: Lessons, all: boolean): string[] {
  return [...tellIssues(lessons), '', ...tellWeights(lessons), '', ...tellChanges(lessons, all)]
}

function tellIssues({ issues, tried }: Lessons): string[] {
  if (issues.length === 1) {
    const [{ file, rows, lines }] = issues as [LabelledIssue]
    return [
      `One issue has corrections, ${file}: ${rows} of its ${lines} lines. From two on, each is read with the others’ alone, to see what they are worth.`,
    ]
  }
  const width = Math.max(...issues.map(({ file }) => file.length), 3)
  const row = (name: string, steps: (Agreement | undefined)[]): string =>
    `  ${name.padEnd(width)}  ${steps.flatMap((step) => (step ? [tellAgreement(step)] : [])).join('  →  ')}`
  const steps = tried
    ? 'without any  →  with the others’ rows  →  and with weights'
    : 'without any  →  with the others’ rows'
  return [
    `Issues read as if their own corrections were not there: lines right, items whole (${steps})`,
    ...issues.map((issue) => row(issue.file, [issue.before, issue.withRows, issue.withWeights])),
    row('all', [sumOf(issues, 'before'), sumOf(issues, 'withRows'), ...(tried ? [sumOf(issues, 'withWeights')] : [])]),
  ]
}

function tellAgreement(agreement: Agreement): string {
  const items = itemsWhole(agreement)
  return `${percent(linesRight(agreement))}${items === undefined ? '' : `, ${percent(items)}`}`
}

const percent = (share: number): string => `${String(Math.round(share * 100)).padStart(3)} %`

function tellWeights({ issues, tried, weights }: Lessons): string[] {
  const wholes = issues.filter(({ whole }) => whole).length
  const counts = 'The rows of each issue count for the others, in build, dev, check and explain.'
  if (!tried)
    return [
      counts,
      `Weights are learned from four issues on whose lines all have rows; here are ${wholes === 0 ? 'none' : wholes}.`,
    ]
  if (!weights)
    return [counts, `Weights were learned from ${wholes} issues and not kept: issues left out read worse with them.`]
  return [
    counts,
    `Weights were learned from ${wholes} issues, and are used from now on: ${weightsFile} (keep it with the digests).`,
  ]
}

function tellChanges({ changed }: Lessons, all: boolean): string[] {
  if (changed.length === 0) return ['No line without a row reads otherwise than without corrections.']
  const count = changed.reduce((sum, { lines }) => sum + lines.length, 0)
  return [
    `Lines without a row that read otherwise than without corrections: ${count} in ${changed.length} ${changed.length === 1 ? 'issue' : 'issues'}`,
    ...changed.flatMap(({ file, lines }) => [
      `  ${file}`,
      ...(all ? lines : lines.slice(0, fewLines)).map(
        ({ line, text, before, after }) =>
          `    ${String(line).padStart(5)}  ${before} → ${after}  ${shorten(text, longestLine)}`,
      ),
      ...(all || lines.length <= fewLines
        ? []
        : [`           … and ${lines.length - fewLines} more (--all shows them)`]),
    ]),
  ]
}
