import type { Reading } from '../../digest/reading.js'
import type { Item } from '../../digest/schema.js'
import type { DigestInput } from '../../parser/parse.js'
import { readFiles } from '../../parser/parse.js'
import type { Publication } from '../../publication/publication.js'
import { isWithoutHeadline, withoutHeadlines } from '../body-without-headline.js'
import type { Asked, Place, Question } from './question.js'

/** Where fewer lines than this share are doubtful, the layout is as good as known. */
const doubtfulShare = 0.08

/** So many digests are read under so many layouts to see what an answer would make of them. */
const mostDigests = 8
const mostLayouts = 5

/** In nats for each digest, how far behind a layout may lie to be worth a thought. */
const farBehind = 25

/** How many answers are offered, and shown by how many items. */
const mostAnswers = 3
const mostExamples = 2

interface Trial {
  name: string
  readings: Reading[]
  doubts: number
}

/**
 * Asks which layout is the publication's, where many lines are doubtful and digests read under another are read
 * otherwise, and no less surely. Undefined where there is nothing to ask.
 */
export function questionAboutLayout(
  digests: Asked[],
  inputs: DigestInput[],
  publication: Publication,
): Question | undefined {
  const rows = digests.flatMap(({ reading }) => reading.lines)
  const doubtful = digests.flatMap(({ file, reading }) =>
    doubtfulLines(reading).map(({ line, text }): Place => ({ file, line, text: text.trim() })),
  )
  if (publication.reading.layout !== undefined || doubtful.length < Math.max(4, rows.length * doubtfulShare))
    return undefined
  const asked = mostDoubtful(digests, doubtful)
  const files = new Set(asked.map(({ file }) => file))
  const chosen = inputs.filter(({ file }) => files.has(file))
  const trials = layoutsOf(asked).map((name): Trial => {
    const readings = readFiles(chosen, { ...publication, reading: { ...publication.reading, layout: name } }).map(
      ({ reading }) => reading,
    )
    return { name, readings, doubts: readings.flatMap((reading) => doubtfulLines(reading, name)).length }
  })
  const [now, ...others] = trials
  if (!now) return undefined
  const different = others
    .filter((trial) => trial.doubts <= now.doubts && differences(now, trial).length > 0)
    .sort((a, b) => a.doubts - b.doubts || (a.name < b.name ? -1 : 1))
  const offered = [now, ...different.slice(0, mostAnswers - 1)]
  const settled = settledBy(doubtful, offered)
  if (offered.length < 2 || settled.length < 4) return undefined
  const shown = differences(now, offered[1] as Trial).slice(0, mostExamples)
  return {
    text: 'Which of these is how your items look?',
    examples: shown.map(({ reading, line }) => {
      const text = now.readings[reading]?.lines.find((one) => one.line === line)?.text.trim() ?? ''
      return { file: (asked[reading] as Asked).file, line, text }
    }),
    answers: unlike(
      offered.map(({ name, readings }) => ({
        text: name,
        yaml: `  layout: ${name}`,
        shown: shown.map(({ reading, line }) => itemAt(readings[reading] as Reading, line)),
      })),
    ),
    settles: settled,
    about: rows.length,
  }
}

/** Answers that show the same would only be told apart by their names. */
const unlike = <Kind extends { shown: string[] }>(answers: Kind[]): Kind[] =>
  answers.filter(({ shown }, index) => answers.findIndex((one) => one.shown.join() === shown.join()) === index)

/** Lines whose role is doubtful, and those where an item begins that should have a headline and has none. */
function doubtfulLines({ lines, digest }: Reading, layout?: string): Reading['lines'] {
  const made = new Set(
    withoutHeadlines(layout) ? [] : digest.items.filter(isWithoutHeadline).map((item) => item.lines[0]),
  )
  return lines.filter(
    ({ line, rows }) => made.has(line) || rows.some(({ band, corrected }) => band === 'review' && !corrected),
  )
}

function mostDoubtful(digests: Asked[], doubtful: Place[]): Asked[] {
  const count = ({ file }: Asked): number => doubtful.filter((place) => place.file === file).length
  const files = new Set(
    [...digests]
      .sort((a, b) => count(b) - count(a) || (a.file < b.file ? -1 : 1))
      .slice(0, mostDigests)
      .map(({ file }) => file),
  )
  return digests.filter(({ file }) => files.has(file))
}

/** Layouts to try, the one first that most of these digests have now. */
function layoutsOf(digests: Asked[]): string[] {
  const worth = new Map<string, number>()
  for (const { roles } of digests) {
    const { starts, worth: best } = roles.situated.layout.chosen
    for (const { name, worth: own } of starts)
      worth.set(name, (worth.get(name) ?? 0) + Math.min(0, own - best) + farBehind)
  }
  return [...worth]
    .filter(([, sum]) => sum > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostLayouts)
    .map(([name]) => name)
}

/** Lines that are in doubt now and that no answer leaves so; those of digests that were not tried count with them. */
function settledBy(doubtful: Place[], trials: Trial[]): Place[] {
  const still = new Set(
    trials.flatMap(({ name, readings }) =>
      readings.flatMap((reading) => doubtfulLines(reading, name).map(({ line }) => `${reading.digest.file}:${line}`)),
    ),
  )
  return doubtful.filter(({ file, line }) => !still.has(`${file}:${line}`))
}

/** Lines at which an item starts in one reading, and not, or otherwise, in the other: first those of items in both. */
function differences(one: Trial, other: Trial): { reading: number; line: number }[] {
  const found = one.readings.flatMap((mine, reading) => {
    const theirs = other.readings[reading] as Reading
    return mine.lines.flatMap((line, index) => {
      const twin = theirs.lines[index]
      if (!twin || sayRows(line) === sayRows(twin) || !isStart(line, twin)) return []
      const isItem = itemOf(mine, line.line) !== undefined && itemOf(theirs, line.line) !== undefined
      return [{ reading, line: line.line, isItem }]
    })
  })
  return [...found.filter(({ isItem }) => isItem), ...found.filter(({ isItem }) => !isItem)]
}

/** Only where an item starts in one of two readings do they differ in layout. */
const isStart = (...lines: (Reading['lines'][number] | undefined)[]): boolean =>
  lines.some((line) => line?.rows.some(({ role, starts }) => role === 'headline' || starts))

const sayRows = ({ rows }: Reading['lines'][number]): string =>
  rows.map(({ role, starts, text }) => `${role}${starts ? '!' : ''}${rows.length > 1 ? text : ''}`).join()

const itemOf = ({ digest }: Reading, line: number): Item | undefined =>
  digest.items.find(({ lines: [first, last] }) => first <= line && line <= last)

/** The item that a line belongs to, in one line. */
function itemAt(reading: Reading, line: number): string {
  const item = itemOf(reading, line)
  if (!item)
    return `no item: ${
      reading.lines
        .find((one) => one.line === line)
        ?.rows.map(({ role }) => role)
        .join(', ') ?? ''
    }`
  const headline = item.headlineFrom === 'line' ? `headline “${shorten(item.headline)}”` : 'no headline'
  return `${headline}, ${item.text === '' ? 'no text' : `text “${shorten(item.text)}”`}`
}

const shorten = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= 50 ? flat : `${flat.slice(0, 49).trimEnd()}…`
}
