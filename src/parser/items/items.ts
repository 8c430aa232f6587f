import type { Plugin } from 'unified'
import type { DigestTree } from '../../digest/tree.js'
import type { Draft } from '../draft.js'
import { linesCorrected } from '../roles/roles.js'
import { stateOf } from '../state.js'
import { treeOf } from './tree-of.js'

/** Lines with roles become sections, items and their parts. */
export const digestItems: Plugin<[], Draft, DigestTree> = () => (draft, file) => {
  const { roles, corrections } = stateOf(file)
  if (!roles) throw new Error('items are made of roles: use digestRoles before digestItems')
  return treeOf(draft, roles.rows, roles.certainties, linesCorrected(corrections))
}
