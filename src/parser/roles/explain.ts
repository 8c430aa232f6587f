import type { Evidence, LabelRole } from '../../digest/tree.js'
import { type Model, stateParts } from './model.js'
import type { RolesReading } from './read-roles.js'
import { rereadingNotes } from './rereading/notes.js'
import { notesOf } from './score.js'
import { type State, states } from './states.js'
import { steps } from './transition.js'

/** Why a line, or a part of one, was taken for what it was. */
export interface Explanation {
  line: number
  text: string
  role: LabelRole
  confidence: number
  runnerUp: LabelRole | undefined
  /** What speaks for the role and against the runner-up, the strongest first; a negative weight speaks for the other. */
  evidence: Evidence[]
}

/** Weaker evidence than this, in hundredths of a nat, explains nothing. */
const telling = 10

/** Explains every row of a reading, in order. `model` must be the one that it was read with. */
export function explain(
  { rows, path, certainties, situated, profile, scored }: RolesReading,
  model: Model,
): Explanation[] {
  const { lattice } = scored
  const explained = path.map(({ segment, state }, step): Pick<Explanation, 'runnerUp' | 'confidence' | 'evidence'> => {
    const { confidence = 0, runnerUp } = certainties[step] ?? {}
    const other = runnerUp === undefined ? undefined : bestOf(runnerUp, segment, scored.worth)
    const piece = lattice.segments[segment] as (typeof lattice.segments)[number]
    const found = lattice.units[piece.unit]?.fixed
      ? []
      : [...notesOf(piece, situated), ...rereadingNotes(piece, situated, profile)]
    const evidence: Evidence[] = found.map((name) => ({ name, weight: weightOf(model, name, state, other) }))
    for (const { name, worth } of situated.precedents?.[segment] ?? [])
      evidence.push({ name, weight: weightIn(worth, state, other) })
    const before = path[step - 1]
    if (before) evidence.push(stepEvidence(model, scored.steps[segment] as number, before.state, state, other))
    return {
      confidence,
      runnerUp,
      evidence: evidence
        .filter(({ weight }) => Math.abs(weight) >= telling)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1)),
    }
  })
  return rows.map(({ line, sent, role, choice }) => ({
    line: line.number,
    text: line.sent.slice(sent[0], sent[1]).trim(),
    role,
    ...(explained[choice] as (typeof explained)[number]),
  }))
}

/** The state of a role that is worth most here. */
function bestOf(role: LabelRole, segment: number, worth: Float64Array): number {
  let best = states.findIndex((state) => state.role === role)
  for (const [state, { role: of }] of states.entries()) {
    const at = segment * states.length
    if (of === role && (worth[at + state] as number) > (worth[at + best] as number)) best = state
  }
  return best
}

/** Hundredths of a nat by which something noted speaks for a state, and for it rather than another. */
function weightOf(model: Model, name: string, state: number, other: number | undefined): number {
  const values = model.evidence.get(name)
  return values ? weightIn(values, state, other) : 0
}

function weightIn(values: Float64Array, state: number, other: number | undefined): number {
  const sum = (of: number): number =>
    (stateParts[of] as number[]).reduce((total, part) => total + (values[part] as number), 0)
  return Math.round((sum(state) - (other === undefined ? 0 : sum(other))) * 100)
}

function stepEvidence(model: Model, step: number, from: number, to: number, other: number | undefined): Evidence {
  const table = model.steps[step] as Float64Array
  const worth = (state: number): number => Math.max(-20, table[from * states.length + state] as number)
  const weight = Math.round((worth(to) - (other === undefined ? 0 : worth(other))) * 100)
  return { name: `follows ${(states[from] as State).name} (${steps[step]})`, weight }
}
