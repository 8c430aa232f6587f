import type { Band, LabelRole } from '../../digest/tree.js'
import type { Draft } from '../draft.js'
import { originOf } from '../repair/change.js'
import { clamp, type RowsByLine } from './clamp.js'
import { bestPath, type Choice } from './decode.js'
import type { Situated } from './described.js'
import { type Lattice, segmentsByUnit } from './lattice.js'
import type { Model } from './model.js'
import type { Profile } from './rereading/profile.js'
import { reread } from './rereading/reread.js'
import { type RoleRow, rowsOf } from './rows.js'
import { type Scored, score } from './score.js'
import { states } from './states.js'
import { probabilities, type Sums, sumPaths } from './sums.js'

/** How sure a choice is, and what else it might have been. */
export interface Certainty {
  /** Probability of the piece with its role, among all readings. */
  confidence: number
  band: Band
  runnerUp: LabelRole | undefined
  /** The line as one thing and as several: how probable the other of the two is. */
  otherwiseCut: number
}

/** A digest's lines with their roles, and all that an explanation needs. */
export interface RolesReading {
  rows: RoleRow[]
  path: Choice[]
  certainties: Certainty[]
  situated: Situated
  profile: Profile
  scored: Scored
  /** Lines whose corrections could not be applied. */
  lost: number[]
}

/** What each piece of a digest is worth at first, with what an editor said held fast. */
export interface FirstLook {
  scored: Scored
  lost: number[]
}

/** Looks at a digest before it is known what its kinds of lines look like. */
export function firstLook(draft: Draft, situated: Situated, model: Model, rows?: RowsByLine): FirstLook {
  const scored = score(situated, model)
  return { scored, lost: rows ? hold(scored, rows, originOf(draft.edits)) : [] }
}

/** Gives every line of a draft its roles: the most probable reading of the whole, in the light of the first one. */
export function readRoles(
  draft: Draft,
  situated: Situated,
  { scored: first, lost }: FirstLook,
  profile: Profile,
  model: Model,
): RolesReading {
  const origin = originOf(draft.edits)
  const scored = reread(first, situated, profile, model)
  const { path } = bestPath(scored, model)
  return {
    rows: rowsOf(situated.lattice, path, origin),
    path,
    certainties: certaintiesOf(scored, sumPaths(scored, model), path),
    situated,
    profile,
    scored,
    lost,
  }
}

/** Leaves to each line that has rows only what they say. */
function hold({ lattice, worth }: Scored, rows: RowsByLine, origin: (offset: number) => number): number[] {
  const { allowed, lost } = clamp(lattice, rows, origin)
  for (let at = 0; at < worth.length; at += 1) if (!allowed[at]) worth[at] = -Infinity
  return lost
}

/**
 * From this probability on a role is sure; below the second, an editor should look at it. So that of the lines of
 * newsletters that the weights have not learned from 99 in 100 sure ones are right, and most wrong ones are looked at:
 * docs/reading.md has the figures.
 */
const sure = 0.95
const likely = 0.82

const bandOf = (confidence: number): Band => (confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : 'review')

/** The roles that states have, by name; and of each state, which it is. */
const roles = [...new Set(states.map(({ role }) => role))].sort()
const roleIndex = states.map(({ role }) => roles.indexOf(role))

function certaintiesOf({ lattice }: Scored, sums: Sums, path: Choice[]): Certainty[] {
  const ofUnit = segmentsByUnit(lattice)
  const byRole = new Float64Array(roles.length)
  const chances = new Float64Array(states.length)
  return path.map(({ segment, state }) => {
    const { unit, whole } = lattice.segments[segment] as Lattice['segments'][number]
    byRole.fill(0)
    probabilities(sums, segment, chances)
    for (let index = 0; index < chances.length; index += 1) {
      const role = roleIndex[index] as number
      byRole[role] = (byRole[role] as number) + (chances[index] as number)
    }
    let asWhole = 0
    for (const other of ofUnit[unit] as number[]) {
      if (lattice.segments[other]?.whole) for (const chance of probabilities(sums, other, chances)) asWhole += chance
    }
    const own = roleIndex[state] as number
    const confidence = Math.min(1, byRole[own] as number)
    byRole[own] = 0
    const next = byRole.indexOf(Math.max(...byRole))
    return {
      confidence,
      band: bandOf(confidence),
      runnerUp: (byRole[next] as number) > 0.01 ? roles[next] : undefined,
      otherwiseCut: Math.max(0, Math.min(1, whole ? 1 - asWhole : asWhole)),
    }
  })
}
