import type { VFile } from 'vfile'
import type { ReadingSettings } from '../../../publication/publication.js'
import type { Draft } from '../../draft.js'
import { labelsName } from '../../labels/applicable.js'
import { lastOf } from '../../last-of.js'
import { chosenOf, type LayoutWorth } from '../../layouts/choose.js'
import { layoutFactsOf } from '../../layouts/layout-facts.js'
import { originOf } from '../../repair/change.js'
import { stateOf } from '../../state.js'
import type { ArchiveFacts } from '../archive-facts.js'
import { type Described, lookForLayouts, type Situated } from '../described.js'
import { type LineKeys, lineKeysOf } from '../line-keys.js'
import { type Model, yielding } from '../model.js'
import { answersFor, exampleLooks } from '../precedents/answers.js'
import { withTaught } from '../precedents/precedents.js'
import type { Corrected, Taught } from '../precedents/taught.js'
import { type FirstLook, firstLook } from '../read-roles.js'
import { type FirstReading, firstReadingOf } from '../rereading/first-reading.js'
import { type Profile, profileOf, votesOf } from '../rereading/profile.js'
import { reread } from '../rereading/reread.js'
import type { Votes } from '../rereading/tallies.js'
import { type Scored, score } from '../score.js'
import { sumPaths } from '../sums.js'

/** Where a digest stands among those of its volume: what they have in common with it, and how that ranks its layouts. */
export interface Standing {
  archive: ArchiveFacts
  ranking: LayoutWorth[]
}

/** What editors have said of lines like a digest's, in the whole publication. */
export interface Heard {
  /** For each answer of `publication.yml`, how the lines look that it is about. */
  looks: ReadonlySet<string>[]
  /** What corrections teach: those of the digest's own volume, and those of the others. */
  taught: Taught[]
}

/** A corrected digest, and what its pieces are worth where no correction is known. */
export interface Pupil {
  corrected: Corrected
  scored: Scored
}

/**
 * A digest as the others of its volume see it: what it gives to them, step by step, and what it makes of what they tell it.
 * Whatever is asked with the same words is answered the same; what is kept of a digest can answer in its place.
 */
export interface Member<Outcome> {
  isCorrected(): boolean
  keys(): LineKeys
  layouts(archive: ArchiveFacts): LayoutWorth[]
  exampleLooks(standing: Standing): string[][]
  /** Its first reading, as if no digest were corrected. */
  votesUncorrected(standing: Standing, looks: Heard['looks']): Votes
  votes(standing: Standing, heard: Heard): Votes
  pupil(standing: Standing, looks: Heard['looks'], toldByKin: Uint32Array): Pupil
  outcome(standing: Standing, heard: Heard, toldByKin: Uint32Array): Outcome
}

/** A digest with its lines described, before anything is known of the others. */
export interface Begun {
  file: VFile
  draft: Draft
  described: Described
}

/** A digest with all that the others of its volume say of it, looked at once. */
export interface InArchive {
  situated: Situated
  first: FirstLook
  profile: Profile
  /** What it is read with: where it has corrections, the yielding model. */
  model: Model
}

/** A digest at hand, which can also be looked at as it stands among the others. */
export interface PresentMember<Outcome> extends Member<Outcome> {
  situated(standing: Standing): Situated
}

/** A digest that answers by its own lines. They are looked at when something is asked first. */
export function memberOf(begin: () => Begun, reading: ReadingSettings, model: Model): PresentMember<InArchive> {
  const begun = lastOf(begin)
  const rowsOf = () => stateOf(begun().file).rows
  const lookFor = lastOf((archive: ArchiveFacts) => lookForLayouts(begun().described, archive, reading))
  const situatedAt = lastOf(({ archive, ranking }: Standing): Situated => {
    const { described } = begun()
    const { views, candidates } = lookFor(archive)
    const chosen = chosenOf(views, candidates, ranking)
    return { ...described, archive, layout: layoutFactsOf(chosen, described.lattice.units.length) }
  })
  const answered = lastOf((standing: Standing, looks: Heard['looks']): Situated => {
    const situated = situatedAt(standing)
    const isSilent = reading.lines.length === 0 && reading.layout === undefined && reading.sectionLayout === undefined
    return isSilent ? situated : { ...situated, precedents: answersFor(situated, reading, looks) }
  })
  const uncorrected = lastOf((standing: Standing, looks: Heard['looks']) => {
    const situated = answered(standing, looks)
    return firstOf(situated, { scored: score(situated, model), lost: [] }, model)
  })
  const first = lastOf((standing: Standing, { looks, taught }: Heard) => {
    const rows = rowsOf()
    if (!rows && taught.length === 0) return uncorrected(standing, looks)
    const heard = answered(standing, looks)
    const situated = taught.length === 0 ? heard : { ...heard, precedents: withTaught(heard, taught) }
    const own = rows ? yielding(model) : model
    return firstOf(situated, firstLook(begun().draft, situated, own, rows), own)
  })
  return {
    isCorrected: () => rowsOf() !== undefined && stateOf(begun().file).corrections.some(({ at }) => at > 0),
    keys: lastOf(() => lineKeysOf(begun().described.lattice.units)),
    layouts: (archive) => lookFor(archive).candidates,
    situated: situatedAt,
    exampleLooks: (standing) => reading.lines.map((answer) => exampleLooks(situatedAt(standing), answer)),
    votesUncorrected: (standing, looks) => uncorrected(standing, looks).votes,
    votes: (standing, heard) => first(standing, heard).votes,
    pupil(standing, looks, toldByKin) {
      const { situated, look, reading: ownReading, votes } = uncorrected(standing, looks)
      const { file, draft } = begun()
      const rows = rowsOf()
      if (!rows) throw new Error('only a corrected digest teaches')
      const profile = profileOf(situated, ownReading, votes, toldByKin)
      return {
        corrected: { situated, rows, origin: originOf(draft.edits), labels: labelsName(file.path) },
        scored: reread(look.scored, situated, profile, model),
      }
    },
    outcome(standing, heard, toldByKin) {
      const { situated, look, model: own, reading: ownReading, votes } = first(standing, heard)
      return { situated, first: look, model: own, profile: profileOf(situated, ownReading, votes, toldByKin) }
    },
  }
}

interface First {
  situated: Situated
  look: FirstLook
  model: Model
  reading: FirstReading
  votes: Votes
}

function firstOf(situated: Situated, look: FirstLook, model: Model): First {
  const reading = firstReadingOf(look.scored, sumPaths(look.scored, model))
  return { situated, look, model, reading, votes: votesOf(situated, reading) }
}
