import { labelsOf } from '../../lib/digest/label-rows.js'
import { readArchive } from '../../lib/parser/parse.js'
import { emptyPublication } from '../../lib/publication/publication.js'
import { judgeRows } from './certainty.mjs'
import { linesOf, readLabels } from './labels.mjs'
import { scoreLabels } from './scores.mjs'

/**
 * @typedef {import('./publications.mjs').LabelledPublication} LabelledPublication
 * @typedef {{ file: string, scores: import('./scores.mjs').Scores, misses: string[], rows: import('./certainty.mjs').JudgedRow[] }} Judged
 */

/**
 * Reads a publication's digests together and judges each by its gold.
 * @param {LabelledPublication} publication
 * @param {import('../../lib/parser/roles/model.js').Model} [model] to read with, where that is not ours
 * @returns {Judged[]}
 */
export function judge({ digests }, model) {
  const readings = readArchive(
    digests.map(({ file, bytes }) => ({ file, bytes })),
    emptyPublication(''),
    model,
  )
  return digests.map(({ file, bytes, gold }, index) => {
    const lines = linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    const read = readings[index]?.lines ?? []
    const goldRows = readLabels(gold, lines, 'gold')
    const scored = scoreLabels(goldRows, readLabels(labelsOf(read), lines, file))
    return { file, ...scored, rows: judgeRows(goldRows, read) }
  })
}
