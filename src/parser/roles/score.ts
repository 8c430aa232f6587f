import type { Cut } from '../lines/cuts.js'
import type { Unit } from '../lines/unit.js'
import type { Situated } from './described.js'
import type { DigestFacts } from './facts.js'
import type { Scene } from './feature.js'
import { features } from './features/index.js'
import { gatheringBy } from './gathering.js'
import type { Lattice, Segment } from './lattice.js'
import type { Model } from './model.js'
import { type Note, nameOf } from './note.js'
import { stateIndex, states } from './states.js'
import { sameLineStep, stepTo } from './transition.js'

/** A lattice with what each piece is worth in each state, and the kind of step to it. */
export interface Scored {
  lattice: Lattice
  /** `segment * states.length + state`, in nats. */
  worth: Float64Array
  /** For each segment, the step that leads to it. */
  steps: Uint8Array
}

/** Everything noted about a segment. */
export function notesOf(segment: Segment, situated: Situated): string[] {
  const notes: string[] = []
  noteAll(segment, situated, (template, ...parts) => notes.push(nameOf(template, ...parts)))
  return notes
}

function noteAll(segment: Segment, { lattice: { units, cuts }, digest, archive, layout }: Situated, note: Note): void {
  const unit = units[segment.unit] as Unit
  const scene: Scene = {
    segment,
    unit,
    index: segment.unit,
    units,
    cuts: cuts[segment.unit] as Cut[],
    before: segment.from === 0 ? units[segment.unit - 1] : undefined,
    after: segment.to === unit.text.length ? units[segment.unit + 1] : undefined,
    digest,
    archive,
    layout,
  }
  note`always`
  for (const feature of features) feature(scene, note)
}

/** What each kind of step is to a segment. */
export function stepsOf({ segments, units }: Lattice, digest: DigestFacts): Uint8Array {
  return Uint8Array.from(segments, ({ from, unit }) => {
    const before = units[unit - 1]
    return from > 0 || !before ? sameLineStep : stepTo(units[unit] as Unit, before, digest)
  })
}

const furniture = stateIndex.get('furniture') as number

/** Adds up the evidence. Front matter and rules are furniture whatever speaks against it. */
export function score(situated: Situated, model: Model): Scored {
  const { lattice, digest } = situated
  const count = states.length
  const worth = new Float64Array(lattice.segments.length * count)
  const evidence = gatheringBy(model)
  for (const [index, segment] of lattice.segments.entries()) {
    const at = index * count
    if (lattice.units[segment.unit]?.fixed) {
      worth.fill(-Infinity, at, at + count)
      worth[at + furniture] = 0
      continue
    }
    noteAll(segment, situated, evidence.note)
    evidence.addTo(worth, at, situated.precedents?.[index])
  }
  return { lattice, worth, steps: stepsOf(lattice, digest) }
}
