import { type Cut, cutsOf } from '../lines/cuts.js'
import type { Look } from '../lines/look.js'
import { signsOf } from '../lines/sign-names.js'
import { lookAtPart, type Unit } from '../lines/unit.js'

/** A unit, or a part of it between two places where it may be cut: what a state is given to. */
export interface Segment {
  unit: number
  /** Offsets in the unit's text. */
  from: number
  to: number
  whole: boolean
  /** The kinds of cut at its two ends, empty at the unit's own. */
  cutIn: string
  cutOut: string
  look: Look
  signs: string[]
}

/**
 * All ways to read a digest's units, whole or cut: a path takes for each unit either its whole or parts that are
 * together its text. Segments stand in the order of their units and ends.
 */
export interface Lattice {
  units: Unit[]
  segments: Segment[]
  /** For each segment, those that may stand right before it; none for what may begin the digest. */
  before: number[][]
  /** Those that may end the digest. */
  last: number[]
  cuts: Cut[][]
}

/** A part with a cut on either side is a byline or a short headline: it spans at most this many places. */
const widestMiddle = 3

/** `more` gives places at which a unit must be able to be cut, whatever its text says. */
export function latticeOf(units: Unit[], more?: (unit: Unit) => number[]): Lattice {
  const lattice: Lattice = { units, segments: [], before: [], last: [], cuts: [] }
  let ends: number[] = []
  for (const [index, unit] of units.entries()) {
    const cuts = unit.fixed ? [] : withMore(cutsOf(unit.text), more?.(unit) ?? [])
    lattice.cuts.push(cuts)
    ends = addUnit(lattice, index, unit, cuts, ends)
  }
  lattice.last = ends
  return lattice
}

function withMore(cuts: Cut[], places: number[]): Cut[] {
  const missing = places.filter((place) => !cuts.some(({ at }) => at === place))
  return [...cuts, ...missing.map((at) => ({ kind: 'label', at }))].sort((a, b) => a.at - b.at)
}

/** Adds a unit's segments and gives those that end it. */
function addUnit({ segments, before }: Lattice, index: number, unit: Unit, cuts: Cut[], ends: number[]): number[] {
  const places = [{ kind: '', at: 0 }, ...cuts, { kind: '', at: unit.text.length }]
  const last = places.length - 1
  /** Segments that end at each place. */
  const endingAt: number[][] = places.map(() => [])
  for (let to = 1; to <= last; to += 1) {
    for (let from = 0; from < to; from += 1) {
      if (from > 0 && to < last && to - from > widestMiddle) continue
      const whole = from === 0 && to === last
      const start = places[from] as Cut
      const end = places[to] as Cut
      const text = unit.text.slice(start.at, end.at).trim()
      if (text === '' && !whole) continue
      const look = whole ? unit.look : lookAtPart(unit, start.at, end.at)
      const signs = unit.fixed ? [] : signsOf(text, look)
      before.push(from === 0 ? ends : (endingAt[from] as number[]))
      endingAt[to]?.push(segments.length)
      segments.push({
        unit: index,
        from: start.at,
        to: end.at,
        whole,
        cutIn: start.kind,
        cutOut: end.kind,
        look,
        signs,
      })
    }
  }
  return endingAt[last] as number[]
}

/** For each unit, its segments. */
export function segmentsByUnit({ units, segments }: Lattice): number[][] {
  const found: number[][] = units.map(() => [])
  for (const [index, { unit }] of segments.entries()) found[unit]?.push(index)
  return found
}
