import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toUnits } from '../../src/parser/lines/unit.js'
import { draftOf } from '../../src/parser/parse.js'
import { originOf } from '../../src/parser/repair/change.js'
import { latticeOf } from '../../src/parser/roles/lattice.js'
import { rowsOf } from '../../src/parser/roles/rows.js'
import { stateOf } from '../../src/parser/roles/states.js'

test('a part that ends where a wrapped line begins has no row of that line', () => {
  const text =
    '4. Is anyone driving from Otley?\n   Winifred can no longer do the road in the dark. She is a\n   first alto.\n'
  const draft = draftOf(new VFile({ path: 'choir.txt', value: text }))
  const lattice = latticeOf(toUnits(draft.children, () => true))
  const at = (found: (segment: (typeof lattice.segments)[number]) => boolean) => lattice.segments.findIndex(found)
  const head = at(({ from, cutOut }) => from === 0 && cutOut === 'question')
  const rest = at(({ cutIn, cutOut }) => cutIn === 'question' && cutOut === '')
  const path = [
    { segment: head, state: stateOf('headline') },
    { segment: rest, state: stateOf('paragraph') },
  ]
  const rows = rowsOf(lattice, path, originOf(draft.edits))
  expect(rows.map(({ line, role, sent }) => [line.number, role, line.sent.slice(...sent)])).toEqual([
    [1, 'headline', '4. Is anyone driving from Otley?'],
    [2, 'paragraph', '   Winifred can no longer do the road in the dark. She is a'],
    [3, 'cont', '   first alto.'],
  ])
})
