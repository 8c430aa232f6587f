import { wordKey } from '../../lexicon/phrases.js'
import { type Cut, kindsOf } from '../lines/cuts.js'
import type { Look } from '../lines/look.js'
import { hasSign } from '../lines/sign-names.js'
import type { Unit } from '../lines/unit.js'
import { type Farewell, farewellsOf, type Zone, zonesOf } from './zones.js'

/** What is usual in one digest, and where each unit stands in it. */
export interface DigestFacts {
  /** The gap between blocks that is most usual, in blank lines; 0 in a digest without blank lines. */
  usualGap: number
  /** Hardly any blank line. */
  tight: boolean
  medianLength: number
  /** Share of units that end as sentences do. */
  ended: number
  /** Share of units of at most twelve words. */
  short: number
  /** Share of units with a bullet, a number. */
  bulleted: number
  numbered: number
  indent: number
  markdown: boolean
  /** How many units look alike, by shape. */
  shapes: Map<string, number>
  /** How often each short text stands in the digest. */
  repeats: Map<string, number>
  zones: Zone[]
  /** The plainest farewell above each unit of the tail. */
  farewells: (Farewell | undefined)[]
  /** For a unit whose number goes on with one above or below: how the numbers run. */
  runs: ('none' | 'list' | 'titles')[]
  /** Of the lines long enough to hold two things, the share that each kind of cut finds a place in. */
  partings: Map<string, number>
  /** The greatest of those shares. */
  mostParted: number
  /** Share of units that are bylines at a glance. */
  bylines: number
  /** Each unit at a glance; and of all pairs of neighbours, the share that each kind of pair has: "title, text". */
  glances: Glance[]
  pairs: Map<string, number>
  /** For each unit, the share that the pair has which it makes with the one below it. */
  pairsBelow: number[]
}

/** What a line may be at a glance: nothing is decided by it, but a digest repeats few pairs of them. */
export type Glance = 'title' | 'text' | 'bullet' | 'number' | 'link' | 'byline' | 'heading' | 'rule'

/** Words, without marks, numbers and case: by these two lines are the same. */
export function keyOf(look: Look): string {
  const kept = keys.get(look)
  if (kept !== undefined) return kept
  const key = wordKey(look.words)
  keys.set(look, key)
  return key
}
const keys = new WeakMap<Look, string>()

/** In words; longer texts are not counted. */
const longestRepeated = 24

/** How often a short text stands in its digest. */
export const repeatsOf = (look: Look, { repeats }: Pick<DigestFacts, 'repeats'>): number =>
  look.length > longestRepeated ? 0 : (repeats.get(keyOf(look)) ?? 0)

export const lengthClass = (length: number): string =>
  length <= 4 ? 'xs' : length <= 9 ? 's' : length <= 20 ? 'm' : length <= 34 ? 'l' : 'xl'

/** Units of one shape are probably one thing. */
export function shapeOf(unit: Unit): string {
  const kept = shapes.get(unit)
  if (kept !== undefined) return kept
  const shape = findShape(unit)
  shapes.set(unit, shape)
  return shape
}
const shapes = new WeakMap<Unit, string>()

function findShape({ look, underlined }: Unit): string {
  const { marker, casing, length, ending, strong, linked, boxed } = look
  const open = ending === 'none' ? 'open' : ending === 'stop' ? 'stop' : 'other'
  return `${marker.kind}${marker.sign}|${strong}|${linked}|${boxed}|${underlined}|${casing}|${lengthClass(length)}|${open}`
}

export function factsOf(units: Unit[], cuts: Cut[][], markdown: boolean): DigestFacts {
  const texts = units.filter((unit) => !unit.fixed)
  const count = (test: (unit: Unit) => boolean): number => texts.filter(test).length / Math.max(1, texts.length)
  const gaps = [0, 0, 0, 0]
  for (const { gap } of units.slice(1)) gaps[Math.min(3, gap)] = (gaps[Math.min(3, gap)] ?? 0) + 1
  const blanks = (gaps[1] as number) + (gaps[2] as number) + (gaps[3] as number)
  const shapes = new Map<string, number>()
  const repeats = new Map<string, number>()
  for (const unit of texts) {
    const shape = shapeOf(unit)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
    const key = unit.look.length <= longestRepeated ? keyOf(unit.look) : ''
    if (key !== '') repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  const glances = units.map(glanceAt)
  const partings = partingsOf(units, cuts)
  const pairs = glances.slice(1).map((below, index) => `${glances[index]}, ${below}`)
  const shares = sharesOf(pairs)
  const ended = count(
    ({ look }) => look.ending === 'stop' || look.ending === 'question' || look.ending === 'exclamation',
  )
  const zones = zonesOf(units, {
    standsAgain: ({ look }) => (repeats.get(keyOf(look)) ?? 0) > 1,
    hasStops: ended >= fewestEnded,
  })
  return {
    usualGap: blanks === 0 ? 0 : gaps.indexOf(Math.max(...gaps.slice(1)), 1),
    tight: blanks < 0.12 * (units.length - 1),
    medianLength: median(texts.map(({ look }) => look.length)) || 1,
    ended,
    short: count(({ look }) => look.length <= 12),
    bulleted: count(({ look }) => /glyph|star|dash/.test(look.marker.kind)),
    numbered: count(({ look }) => look.marker.kind === 'number'),
    indent: mode(texts.map(({ indent }) => indent)),
    markdown,
    shapes,
    repeats,
    zones,
    farewells: farewellsOf(units, zones),
    runs: runsOf(units),
    partings,
    mostParted: Math.max(0, ...partings.values()),
    bylines: glances.filter((glance) => glance === 'byline').length / Math.max(1, glances.length),
    glances,
    pairs: shares,
    pairsBelow: pairs.map((pair) => shares.get(pair) ?? 0),
  }
}

/** With fewer units that end as sentences do, a digest has lost its stops. */
const fewestEnded = 0.2

/** A line that is shorter holds one thing. */
const shortestParted = 18

function partingsOf(units: Unit[], cuts: Cut[][]): Map<string, number> {
  const found = new Map<string, number>()
  let count = 0
  for (const [index, { text, fixed }] of units.entries()) {
    if (fixed || text.length < shortestParted) continue
    count += 1
    for (const kind of kindsOf(cuts[index] ?? [])) found.set(kind, (found.get(kind) ?? 0) + 1)
  }
  return new Map([...found].map(([kind, times]) => [kind, times / count]))
}

function glanceAt(unit: Unit): Glance {
  const { look, fixed } = unit
  if (fixed) return 'rule'
  if (look.marker.kind === 'heading') return 'heading'
  if (hasSign(unit, 'bare-address') || hasSign(unit, 'link-label')) return 'link'
  if (hasSign(unit, 'byline')) return 'byline'
  if (look.marker.kind === 'number') return 'number'
  if (/glyph|star|dash/.test(look.marker.kind)) return 'bullet'
  const closed = look.ending === 'stop' || look.ending === 'comma' || look.ending === 'colon'
  return look.length > 24 || (look.sentences && look.length > 12) || (closed && look.length > 11) ? 'text' : 'title'
}

function sharesOf(names: string[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const name of names) shares.set(name, (shares.get(name) ?? 0) + 1 / names.length)
  return shares
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function mode(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0
}

/** Numbers that run on: next to each other they are a list, spread over the digest they are titles. */
function runsOf(units: Unit[]): DigestFacts['runs'] {
  const open: { value: number; at: number[] }[] = []
  for (const [index, { look, fixed }] of units.entries()) {
    if (fixed || look.marker.kind !== 'number' || look.marker.value === 0) continue
    const run = open.findLast(({ value }) => value + 1 === look.marker.value)
    if (run) {
      run.value = look.marker.value
      run.at.push(index)
    } else if (open.length < 100) open.push({ value: look.marker.value, at: [index] })
  }
  const runs = units.map((): 'none' | 'list' | 'titles' => 'none')
  for (const { at } of open) {
    if (at.length < 2) continue
    const span = (at.at(-1) as number) - (at[0] as number) + 1
    const kind = at.length >= 3 && span >= units.length * 0.45 ? 'titles' : span === at.length ? 'list' : 'titles'
    for (const index of at) runs[index] = kind
  }
  return runs
}
