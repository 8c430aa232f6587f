import { labelsOf } from '../../lib/digest/label-rows.js'
import { readArchive } from '../../lib/parser/parse.js'
import { emptyPublication } from '../../lib/publication/publication.js'
import { linesOf, readLabels } from './labels.mjs'
import { scoreLabels } from './scores.mjs'

/**
 * @typedef {import('./publications.mjs').LabelledPublication} LabelledPublication
 * @typedef {{ file: string, scores: import('./scores.mjs').Scores, misses: string[] }} Judged
 */

/**
 * Reads a publication's digests together and judges each by its gold.
 * @param {LabelledPublication} publication
 * @returns {Judged[]}
 */
export function judge({ digests }) {
  const readings = readArchive(
    digests.map(({ file, bytes }) => ({ file, bytes })),
    emptyPublication(''),
  )
  return digests.map(({ file, bytes, gold }, index) => {
    const lines = linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    const said = labelsOf(readings[index]?.lines ?? [])
    return { file, ...scoreLabels(readLabels(gold, lines, 'gold'), readLabels(said, lines, file)) }
  })
}
