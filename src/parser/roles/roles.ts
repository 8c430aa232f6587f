import type { Plugin } from 'unified'
import type { LabelRow } from '../../digest/labels.js'
import type { Draft } from '../draft.js'
import { stateOf } from '../state.js'
import { archiveFactsOf } from './archive-facts.js'
import { byLine } from './clamp.js'
import { prepareModel } from './model.js'
import { readRoles } from './read-roles.js'
import { unitsOf } from './units.js'
import { weights } from './weights.js'

const model = prepareModel(weights)

/** Decides what every line is. The tree stays a draft; its roles travel with the file. */
export const digestRoles: Plugin<[], Draft> = () => (draft, file) => {
  const state = stateOf(file)
  const rows = state.corrections.length > 0 ? byLine(state.corrections) : undefined
  const units = rows || !state.units ? unitsOf(draft.children, draft.format === 'markdown', rows) : state.units
  state.draft = draft
  state.roles = readRoles(draft, units, state.archive ?? archiveFactsOf([units]), model, rows)
}

export { model }

/** Lines that an editor has spoken about. */
export const linesCorrected = (corrections: LabelRow[]): ReadonlySet<number> =>
  new Set(corrections.map(({ line }) => line))
