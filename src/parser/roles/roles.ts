import type { Plugin } from 'unified'
import type { LabelRow } from '../../digest/labels.js'
import type { Publication } from '../../publication/publication.js'
import type { Draft } from '../draft.js'
import { settled } from '../labels/settled.js'
import { originOf } from '../repair/change.js'
import { type ReadingState, stateOf } from '../state.js'
import { byLine, cutsByRows } from './clamp.js'
import { type Described, describe } from './described.js'
import { type OwnWeights, withOwn } from './learning/own-weights.js'
import { type Model, prepareModel } from './model.js'
import { readRoles } from './read-roles.js'
import { type Begun, type InArchive, memberOf } from './together/member.js'
import { settleVolumes, volumeOf } from './together/volume.js'
import { unitsOf } from './units.js'
import { weights } from './weights.js'

const shipped = prepareModel(weights)
const own = new WeakMap<OwnWeights, Model>()

/** The model that a publication's digests are read with: ours, or with what its corrections have taught. */
export function modelFor({ learned }: Publication): Model {
  if (!learned) return shipped
  const model = own.get(learned) ?? prepareModel(withOwn(weights, learned))
  own.set(learned, model)
  return model
}

/** Decides what every line is. The tree stays a draft; its roles travel with the file. */
export const digestRoles: Plugin<[], Draft> = () => (draft, file) => {
  const state = stateOf(file)
  const inArchive =
    state.inArchive ?? lookTogether([{ file, draft, described: describeDraft(draft, state) }], state.publication)[0]
  if (!inArchive) throw new Error('a digest alone is an archive of one')
  const { situated, first, profile, model } = inArchive
  state.draft = draft
  state.roles = readRoles(draft, situated, first, profile, model)
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
  state.rows = rows
  const origin = originOf(draft.edits)
  return describe(unitsOf(draft.children, markdown, rows), markdown, (unit) => cutsByRows(unit, rows, origin))
}

/** Looks at the digests of one volume for a first time, so that each can be read in the light of all. */
export function lookTogether(digests: Begun[], publication: Publication, model = modelFor(publication)): InArchive[] {
  const { reading } = publication
  const members = digests.map((begun) => memberOf(() => begun, reading, model))
  return [...settleVolumes([volumeOf(members, model)], reading)].flat()
}

/** Lines that an editor has spoken about: in a row of corrections, or in the headings of publication.yml. */
export const linesCorrected = (corrections: LabelRow[]): ReadonlySet<number> =>
  new Set(corrections.filter(({ at, roles }) => at > 0 || roles[0] === 'section').map(({ line }) => line))
