import { expect, test } from 'vitest'
import { readFiles } from '../../src/parser/parse.js'
import { modelFor } from '../../src/parser/roles/roles.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { council, councilLabels } from './misread.js'

test('weights that are given read corrected archives as they would if they were the publication’s own', () => {
  const unknown = emptyPublication('')
  const learned = { madeFrom: [], evidence: { 'ends none': { headline: -400, caption: 800 } }, steps: {}, first: {} }
  // No digest begins with a subhead: only where an editor says so.
  const labels = [councilLabels.replace('1\tfurniture', '1\tsubhead'), '9\theadline\n11\tparagraph\n', undefined]
  const inputs = council.map((text, index) => {
    const input = { file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }
    const own = labels[index]
    return own === undefined ? input : { ...input, labels: own }
  })
  const rows = (read: ReturnType<typeof readFiles>) => read.map(({ reading }) => reading.lines)
  const own = rows(readFiles(inputs, { ...unknown, learned }))
  expect(rows(readFiles(inputs, unknown, modelFor({ ...unknown, learned })))).toEqual(own)
  expect(rows(readFiles(inputs, unknown))).not.toEqual(own)
  expect(own[0]?.[0]?.rows[0]).toMatchObject({ role: 'subhead', corrected: true })
})
