import type { Reading } from '../digest/reading.js'
import { refit } from '../parser/learn.js'
import { type DigestInput, readFiles } from '../parser/parse.js'
import type { OwnWeights } from '../parser/roles/learning/own-weights.js'
import { stateOf } from '../parser/state.js'
import type { Publication } from '../publication/publication.js'
import { type Agreement, addAgreement, agreementOf, itemsWhole, linesRight, noAgreement, roleOf } from './agreement.js'

/** An issue with corrections, and how it is read where its own are not known. */
export interface LabelledIssue {
  file: string
  /** How many of its lines have rows, of how many. */
  rows: number
  lines: number
  /** All its lines have rows, or nearly all. */
  whole: boolean
  /** Read without any corrections, with those of the other issues, and with the weights that those teach, too. */
  before: Agreement
  withRows: Agreement
  withWeights?: Agreement
}

/** A line of an issue that reads otherwise for what was learned; its own issue does not speak about it. */
export interface ChangedLine {
  line: number
  text: string
  before: string
  after: string
}

/** What the corrections of an archive teach, and what that changes. */
export interface Lessons {
  issues: LabelledIssue[]
  /** Weights that are worth keeping: read with them, issues left out read no worse. */
  weights?: OwnWeights
  /** Whether weights were learned at all: from four whole issues on. */
  tried: boolean
  changed: { file: string; lines: ChangedLine[] }[]
}

/** From so many whole issues on their weights are learned, and an issue is whole with rows for so many of its lines. */
const enough = 4
const nearlyAll = 0.95

/** Left out one by one where there are few, and otherwise by so many groups. */
const mostFolds = 8

/** A large archive is judged by its labelled issues alone. */
const largest = 60

/**
 * Learns from an archive's corrections: how issues read when their own are not known, before and with the others'; the
 * weights, where there is enough to learn them from; and which lines read otherwise.
 */
export function learnFrom(
  inputs: DigestInput[],
  publication: Publication,
  onProgress: (text: string) => void,
): Lessons {
  const { learned: _, ...unlearned } = publication
  const bare = withoutLabels(inputs, () => true)
  onProgress('Reading with all corrections')
  const said = readFiles(inputs, unlearned)
  const labelled = said.flatMap(({ file, reading }, index) => {
    const rows = linesWithRows(stateOf(file).corrections)
    return rows.size === 0 ? [] : [{ file: file.path, index, reading, rows, ...coverageOf(reading, rows) }]
  })
  onProgress('Reading without')
  const before = readFiles(bare, unlearned).map(({ reading }) => reading)
  const wholes = new Set(labelled.filter(({ whole }) => whole).map(({ file }) => file))
  const tried = wholes.size >= enough
  const issues: LabelledIssue[] = []
  const folds = Math.min(mostFolds, labelled.length)
  for (let fold = 0; fold < folds; fold += 1) {
    onProgress(`Leaving out ${fold + 1} of ${folds}`)
    const out = labelled.filter((_, at) => at % folds === fold)
    const names = new Set(out.map(({ file }) => file))
    const all = withoutLabels(inputs, (file) => names.has(file))
    const kept = inputs.length <= largest ? all : all.filter((_, index) => labelled.some((one) => one.index === index))
    const weights = tried
      ? refit(
          withoutLabels(kept, (file) => !wholes.has(file)),
          unlearned,
        )
      : undefined
    const withRows = byFile(readFiles(kept, unlearned))
    const withWeights = weights && byFile(readFiles(kept, { ...unlearned, learned: weights }))
    for (const { file, index, reading, rows, whole, lines } of out) {
      const judge = (other: Reading | undefined): Agreement =>
        other ? agreementOf(other, reading, rows, whole) : noAgreement
      issues.push({
        file,
        rows: rows.size,
        lines,
        whole,
        before: judge(before[index]),
        withRows: judge(withRows.get(file)),
        ...(withWeights && { withWeights: judge(withWeights.get(file)) }),
      })
    }
  }
  issues.sort((a, b) => (a.file < b.file ? -1 : 1))
  const worth = tried && isWorthKeeping(issues)
  onProgress('Reading with what was learned')
  const weights = worth
    ? refit(
        withoutLabels(inputs, (file) => !wholes.has(file)),
        unlearned,
      )
    : undefined
  const after = weights ? readFiles(inputs, { ...unlearned, learned: weights }) : said
  const changed = after.flatMap(({ file, reading }, index) => {
    const lines = changedLines(before[index] as Reading, reading, linesWithRows(stateOf(file).corrections))
    return lines.length > 0 ? [{ file: file.path, lines }] : []
  })
  return { issues, tried, changed, ...(weights && { weights }) }
}

/** The sum of all issues in one of their three readings. */
export const sumOf = (issues: LabelledIssue[], which: 'before' | 'withRows' | 'withWeights'): Agreement =>
  issues.reduce((sum, issue) => addAgreement(sum, issue[which] ?? noAgreement), noAgreement)

function isWorthKeeping(issues: LabelledIssue[]): boolean {
  const [rows, weights] = [sumOf(issues, 'withRows'), sumOf(issues, 'withWeights')]
  return linesRight(weights) >= linesRight(rows) && (itemsWhole(weights) ?? 0) >= (itemsWhole(rows) ?? 0)
}

const withoutLabels = (inputs: DigestInput[], isOut: (file: string) => boolean): DigestInput[] =>
  inputs.map(({ labels, ...input }) => (labels === undefined || isOut(input.file) ? input : { ...input, labels }))

const linesWithRows = (corrections: { line: number; at: number }[]): ReadonlySet<number> =>
  new Set(corrections.filter(({ at }) => at > 0).map(({ line }) => line))

function coverageOf({ lines }: Reading, rows: ReadonlySet<number>): { lines: number; whole: boolean } {
  const open = lines.filter(({ line, text }) => !rows.has(line) && /[\p{L}\p{N}]/u.test(text)).length
  return { lines: lines.length, whole: open <= (1 - nearlyAll) * lines.length }
}

const byFile = (read: ReturnType<typeof readFiles>): Map<string, Reading> =>
  new Map(read.map(({ file, reading }) => [file.path, reading]))

function changedLines(before: Reading, after: Reading, own: ReadonlySet<number>): ChangedLine[] {
  const was = new Map(before.lines.map((line) => [line.line, roleOf(line)]))
  return after.lines.flatMap((line) => {
    const [from, to] = [was.get(line.line) ?? '', roleOf(line)]
    return own.has(line.line) || from === to
      ? []
      : [{ line: line.line, text: line.text.trim(), before: from, after: to }]
  })
}
