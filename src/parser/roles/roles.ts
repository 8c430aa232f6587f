import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { LabelRow } from '../../digest/labels.js'
import type { Publication } from '../../publication/publication.js'
import type { Draft } from '../draft.js'
import { labelsName } from '../labels/applicable.js'
import { settled } from '../labels/settled.js'
import { originOf } from '../repair/change.js'
import { type ReadingState, stateOf } from '../state.js'
import { byLine, cutsByRows } from './clamp.js'
import { type Described, describe, type Situated, situate } from './described.js'
import { type OwnWeights, withOwn } from './learning/own-weights.js'
import { type Model, prepareModel, yielding } from './model.js'
import { addPrecedents } from './precedents/precedents.js'
import type { Corrected } from './precedents/taught.js'
import { readRoles } from './read-roles.js'
import { unitsOf } from './units.js'
import { weights } from './weights.js'

/** The weights that digests are read with; those with corrections by the yielding ones. */
interface Models {
  plain: Model
  yielding: Model
}

const modelsOf = (plain: Model): Models => ({ plain, yielding: yielding(plain) })
const shipped = modelsOf(prepareModel(weights))
const own = new WeakMap<OwnWeights, Models>()

function modelsFor({ learned }: Publication): Models {
  if (!learned) return shipped
  const models = own.get(learned) ?? modelsOf(prepareModel(withOwn(weights, learned)))
  own.set(learned, models)
  return models
}

/** The model that a publication's digests are read with: ours, or with what its corrections have taught. */
export const modelFor = (publication: Publication): Model => modelsFor(publication).plain

/** Decides what every line is. The tree stays a draft; its roles travel with the file. */
export const digestRoles: Plugin<[], Draft> = () => (draft, file) => {
  const state = stateOf(file)
  const situated =
    state.situated ?? situateTogether([{ file, draft, described: describeDraft(draft, state) }], state.publication)[0]
  if (!situated) throw new Error('a digest alone is an archive of one')
  const rows = state.corrections.length > 0 ? byLine(state.corrections) : undefined
  state.draft = draft
  const models = modelsFor(state.publication)
  state.roles = readRoles(draft, situated, rows ? models.yielding : models.plain, rows)
}

/**
 * A draft with the ways to read it. What an editor has said about its lines, and what is settled without, decides where
 * they are joined and cut; from here on it is one list of rows.
 */
export function describeDraft(draft: Draft, state: ReadingState): Described {
  const said = state.corrections
  const corrections = [...said, ...settled(draft, state.publication.sections, said)]
  state.corrections = corrections
  const markdown = draft.format === 'markdown'
  if (corrections.length === 0) return describe(unitsOf(draft.children, markdown), markdown)
  const rows = byLine(corrections)
  const origin = originOf(draft.edits)
  return describe(unitsOf(draft.children, markdown, rows), markdown, (unit) => cutsByRows(unit, rows, origin))
}

/** The digests of an archive with what they show together, and with what an editor has said of lines like theirs. */
export function situateTogether(
  digests: { file: VFile; draft: Draft; described: Described }[],
  publication: Publication,
): Situated[] {
  const situated = situate(
    digests.map(({ described }) => described),
    publication.reading,
  )
  const corrected = digests.flatMap(({ file, draft }, index): Corrected[] => {
    const { corrections } = stateOf(file)
    const own = situated[index]
    if (!own || !corrections.some(({ at }) => at > 0)) return []
    return [{ situated: own, rows: byLine(corrections), origin: originOf(draft.edits), labels: labelsName(file.path) }]
  })
  addPrecedents(situated, publication.reading, corrected, modelFor(publication))
  return situated
}

/** Lines that an editor has spoken about: in a row of corrections, or in the headings of publication.yml. */
export const linesCorrected = (corrections: LabelRow[]): ReadonlySet<number> =>
  new Set(corrections.filter(({ at, roles }) => at > 0 || roles[0] === 'section').map(({ line }) => line))
