import type { SectionLayout, Start, StartLayout } from './layout.js'
import { partIndex, parts, type SensePart, startParts } from './sense/part.js'
import type { UnitView } from './unit-view.js'

/**
 * How a layout moves what units are taken for. Units that look alike to it are moved alike: a row of worths for each
 * kind of unit, in nats, added to what common sense gives.
 */
export interface Sway {
  /** Of each unit, its row. */
  kinds: Uint8Array
  rows: Float64Array[]
}

/** Moves nothing. */
export const noSway = (units: number): Sway => ({
  kinds: new Uint8Array(units),
  rows: [new Float64Array(parts.length)],
})

const startOf: Record<Start, SensePart> = {
  headline: 'headline',
  'headline+byline': 'headline+byline',
  'headline+text': 'headline+text',
  'headline+byline+text': 'headline+byline+text',
  text: 'notice',
}

/** Log-odds of a line that looks so, and of one that does not, where `hit` of what is one looks so and `usual` of all lines. */
const odds = (hit: number, usual: number): [yes: number, no: number] => [
  Math.log(hit / usual),
  Math.log((1 - hit) / (1 - usual)),
]

const frequency = (count: number, of: number, most: number): number =>
  Math.min(most, Math.max(0.02, (count + 0.5) / (of + 1)))

function looksOf(views: UnitView[], looks: (view: UnitView) => boolean): Uint8Array {
  const found = new Uint8Array(views.length)
  for (let index = 0; index < views.length; index += 1) if (looks(views[index] as UnitView)) found[index] = 1
  return found
}

function hitsOf(looks: Uint8Array): number {
  let hits = 0
  for (const looksSo of looks) hits += looksSo
  return hits
}

/** A worth for each part. */
function rowOf(worthOf: (part: SensePart) => number): Float64Array {
  const row = new Float64Array(parts.length)
  for (let index = 0; index < row.length; index += 1) row[index] = worthOf(parts[index] as SensePart)
  return row
}

/** The sway of what starts items; undefined where too little looks so. */
export function startSway(views: UnitView[], start: StartLayout): Sway | undefined {
  const kinds = looksOf(views, (view) => start.looks(view))
  const hits = hitsOf(kinds)
  if (hits < 2) return undefined
  const usual = frequency(hits, views.length, start.usual ?? 0.4)
  const rows = [startRow(start, usual, false), startRow(start, usual, true)]
  if (start.subheads === undefined) return { kinds, rows }
  const subheads = looksOf(views, start.subheads)
  const subheadHits = hitsOf(subheads)
  if (subheadHits < 3) return undefined
  const [yes, no] = odds(0.95, frequency(subheadHits, views.length, 0.4))
  return {
    // Kinds 2 and 3 are those of lines that look like second headlines.
    kinds: kinds.map((looksSo, index) => looksSo + 2 * (subheads[index] as number)),
    rows: [no, yes + 1.5].flatMap((worth) => rows.map((row) => withMore(row, 'subhead', worth))),
  }
}

function startRow(start: StartLayout, usual: number, looksSo: boolean): Float64Array {
  // A bare line is the weakest of marks.
  const trust = start.name.startsWith('bare-title') ? 0.5 : 1
  const [yes, no] = odds(0.88, usual)
  const [other, rest] = odds(0.06, usual)
  const own = new Set(start.starts.map((one) => startOf[one]))
  const first = start.starts[0] !== 'headline'
  return rowOf((part) => {
    if (!startParts.has(part)) {
      const bulleted = looksSo && part === 'bullet' && start.name.startsWith('bulleted') ? 8 : 0
      return trust * (part === 'section' ? (looksSo ? -0.5 : rest) : looksSo ? other : rest) - bulleted
    }
    const kind = looksSo ? (own.has(part) ? (first ? 1.5 : 0.5) : -2.5) : own.has(part) && first ? -1.5 : 0
    const lift = looksSo && own.has(part) ? (start.lift ?? 0) : 0
    return trust * ((looksSo ? yes : no) + kind) + lift - (start.starts[0] === 'text' && part === 'headline' ? 2 : 0)
  })
}

function withMore(row: Float64Array, part: SensePart, worth: number): Float64Array {
  const more = row.slice()
  more[partIndex[part]] = (row[partIndex[part]] as number) + worth
  return more
}

/** The sway of what sections look like; undefined where none does, or half of the digest. */
export function sectionSway(views: UnitView[], section: SectionLayout): Sway | undefined {
  const kinds = looksOf(views, (view) => section.looks(view, views))
  const hits = hitsOf(kinds)
  if (hits < 1 || hits > views.length * 0.5 || (hits === 1 && kinds[0] === 1)) return undefined
  const usual = frequency(hits, views.length, 0.4)
  const [yes, no] = odds(section.hard ? 0.97 : section.soft ? 0.6 : 0.88, usual)
  const [other, rest] = odds(section.hard ? 0.015 : 0.04, usual)
  const row = (asSection: number, asOther: number): Float64Array =>
    rowOf((part) => (part === 'section' ? asSection : asOther))
  return { kinds, rows: [row(no, rest), row(yes, other)] }
}
