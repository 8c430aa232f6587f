import type { Plugin } from 'unified'
import type { Draft } from '../draft.js'
import { applyChanges, type Change, composeChanges, type Repair, toEdits } from './change.js'
import { lineEnds } from './line-ends.js'
import { mojibake } from './mojibake.js'
import { spaces } from './spaces.js'
import { splitHyphens } from './split-hyphens.js'
import { unseen } from './unseen.js'

/** Every repair, in the order in which they are made. Misspellings, numbers and quotation marks are never touched. */
export const repairs: Repair[] = [lineEnds, mojibake, unseen, spaces, splitHyphens]

/** Mends what sending has broken, and keeps every edit so that it can be undone. */
export const digestRepair: Plugin<[], Draft> = () => (draft) => {
  Object.assign(draft, repair(draft.sent, draft.frontMatter?.edition === undefined ? repairs : onTheWay))
}

/** What a text edition may need: its words were mended before it was written. */
const onTheWay: Repair[] = [lineEnds, unseen, spaces]

export function repair(sent: string, wanted: Repair[] = repairs): Pick<Draft, 'text' | 'edits'> {
  let text = sent
  let all: Change[] = []
  for (const { name, find } of wanted) {
    const changes = find(text).map((change) => ({ rule: name, ...change }))
    all = composeChanges(all, changes, text)
    text = applyChanges(text, changes)
  }
  return { text, edits: toEdits(sent, all) }
}
