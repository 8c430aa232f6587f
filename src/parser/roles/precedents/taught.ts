import type { LabelRow } from '../../../digest/labels.js'
import type { LabelRole } from '../../../digest/tree.js'
import { clamp, type RowsByLine } from '../clamp.js'
import type { Situated } from '../described.js'
import { type Segment, segmentsByUnit } from '../lattice.js'
import { type Model, stateParts, yielding } from '../model.js'
import type { Scored } from '../score.js'
import { components, states } from '../states.js'
import { probabilities, type Sums, sumPaths } from '../sums.js'
import { type Likeness, likenesses } from './likeness.js'
import type { Precedent } from './precedent.js'

/** A digest that an editor has corrected. */
export interface Corrected {
  situated: Situated
  rows: RowsByLine
  /** From the repaired text to the text as sent. */
  origin: (offset: number) => number
  /** The name of its corrections. */
  labels: string
}

/** What corrected lines alike teach. */
export interface Lesson extends Precedent {
  /** From how many rows. */
  rows: number
}

/** What corrections teach, by the key of lines alike: for each likeness, the closest first. */
export type Taught = ReadonlyMap<string, Lesson>[]

const S = states.length
const C = components.length

/** How often everything is taken to have been corrected, and read, beside what was: one row alone proves little. */
const before = 0.2
const rounds = 5

interface Group {
  /** Where it was said, and as what. */
  said: Map<string, LabelRole>
  /** How often each component was right. */
  right: Float64Array
  worth: Float64Array
}

/** A corrected digest as the model reads it, and as its corrections do: of which pieces, and with what probabilities. */
interface Pupil {
  corrected: Corrected
  scored: Scored
  pieces: { segment: number; right: Float64Array; said: LabelRow | undefined }[]
}

/**
 * What the corrections of an archive teach, likeness by likeness, the closest first. `scored` is what the pieces of each
 * corrected digest are worth where its corrections are not known.
 */
export function taughtBy(corrected: { corrected: Corrected; scored: Scored }[], model: Model): Taught {
  const pupils = corrected.map(({ corrected: one, scored }) => pupilOf(one, scored, model))
  return likenesses.map((likeness) => weigh(pupils, likeness, model))
}

/**
 * For lines alike, the logarithm of how often corrected ones are each thing to how often they would be read so, in a few
 * rounds (iterative scaling: J. N. Darroch and D. Ratcliff, The Annals of Mathematical Statistics 43, 1972). Where lines
 * are read as an editor labels them, nothing is taught.
 */
function weigh(pupils: Pupil[], { keyOf, most, how }: Likeness, model: Model): Map<string, Lesson> {
  const groups = new Map<string, Group>()
  const grouped = pupils.map(({ corrected: { situated, labels }, scored, pieces }) => ({
    scored,
    members: pieces.flatMap(({ segment, right, said }) => {
      const key = keyOf(scored.lattice.segments[segment] as Segment, situated)
      if (key === undefined) return []
      const group = groupOf(groups, key)
      addInto(group.right, right)
      if (said) group.said.set(`${labels}:${said.at}`, said.roles[0] as LabelRole)
      return [{ segment, group }]
    }),
  }))
  for (let round = 0; round < rounds; round += 1) {
    const read = new Map([...groups.values()].map((group) => [group, new Float64Array(C).fill(before)]))
    for (const { scored, members } of grouped) {
      const worth = scored.worth.slice()
      for (const { segment, group } of members) addWorth(worth, segment, group.worth)
      const sums = sumPaths({ ...scored, worth }, model)
      for (const { segment, group } of members) addInto(read.get(group) as Float64Array, sharesOf(sums, segment))
    }
    for (const [{ right, worth, said }, shares] of read) {
      const bound = most(said.size)
      for (let part = 0; part < C; part += 1) {
        const more = Math.log(((right[part] as number) + before) / (shares[part] as number))
        worth[part] = Math.max(-bound, Math.min(bound, (worth[part] as number) + more))
      }
    }
  }
  return new Map(
    [...groups].map(([key, { said, worth }]) => [key, { name: nameOf(how, said), worth, rows: said.size }]),
  )
}

function pupilOf(corrected: Corrected, scored: Scored, model: Model): Pupil {
  const { rows, origin } = corrected
  const { lattice } = scored
  const { allowed, lost } = clamp(lattice, rows, origin)
  const worth = scored.worth.map((value, at) => (allowed[at] ? value : -Infinity))
  const held = sumPaths({ ...scored, worth }, yielding(model))
  const ofUnit = segmentsByUnit(lattice)
  const pieces: Pupil['pieces'] = []
  // Rows that no reading bears teach nothing.
  if (held.total === -Infinity) return { corrected, scored, pieces }
  for (const [index, unit] of lattice.units.entries()) {
    const number = unit.lines[0]?.number ?? 0
    const said = rows.get(number)?.filter(({ at, roles }) => at > 0 && roles[0] !== 'break') ?? []
    if (unit.fixed || said.length === 0 || lost.includes(number)) continue
    for (const segment of ofUnit[index] as number[]) {
      const whole = lattice.segments[segment]?.whole && said.length === 1
      pieces.push({ segment, right: sharesOf(held, segment), said: whole ? said[0] : undefined })
    }
  }
  return { corrected, scored, pieces }
}

function groupOf(groups: Map<string, Group>, key: string): Group {
  const known = groups.get(key)
  if (known) return known
  const group = { said: new Map(), right: new Float64Array(C), worth: new Float64Array(C) }
  groups.set(key, group)
  return group
}

/** Of each component, how probable it is that a segment has it. */
function sharesOf(sums: Sums, segment: number): Float64Array {
  const shares = new Float64Array(C)
  for (const [state, chance] of probabilities(sums, segment).entries()) {
    for (const part of stateParts[state] as number[]) shares[part] = (shares[part] as number) + chance
  }
  return shares
}

function addInto(into: Float64Array, more: Float64Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) + (more[at] as number)
}

function addWorth(worth: Float64Array, segment: number, more: Float64Array): void {
  for (let state = 0; state < S; state += 1) {
    const at = segment * S + state
    for (const part of stateParts[state] as number[]) worth[at] = (worth[at] as number) + (more[part] as number)
  }
}

function nameOf(how: string, said: Map<string, LabelRole>): string {
  const [[place, role] = ['', 'several things']] = said
  const more = said.size > 1 ? ` and ${said.size - 1} more` : ''
  return `corrected lines that ${how}: ${role} (${place}${more})`
}
