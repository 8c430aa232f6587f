import type { Plugin } from 'unified'
import { complain } from '../../checks/checks.js'
import type { TreeReading } from '../../digest/reading.js'
import type { DigestTree } from '../../digest/tree.js'
import { stateOf } from '../state.js'
import { digestOf } from './digest-of.js'
import { sentLinesOf } from './sent-lines.js'

declare module 'unified' {
  interface CompileResultMap {
    TreeReading: TreeReading
  }
}

/** The tree as the typed digest beside its lines as sent, with what an editor should look at. */
export const digestCompile: Plugin<[], DigestTree, TreeReading> = function () {
  this.compiler = (node, file) => {
    const tree = node as DigestTree
    const { draft, items, publication, roles } = stateOf(file)
    if (!draft || !items || !roles) throw new Error('a digest is compiled last: use digestParse')
    const reading: TreeReading = {
      digest: digestOf(draft, tree, items, publication, file.path ?? 'digest.txt'),
      tree,
      lines: sentLinesOf(draft, tree),
      edits: draft.edits,
    }
    complain({ reading, draft, roles, publication }, file)
    return reading
  }
}
