import { writeLabels } from '../../lib/digest/labels.js'
import { readArchive } from '../../lib/parser/parse.js'
import { linesOf, readLabels } from './labels.mjs'
import { scoreLabels } from './scores.mjs'

/**
 * @typedef {import('./publications.mjs').LabelledPublication} LabelledPublication
 * @typedef {{ file: string, scores: import('./scores.mjs').Scores, misses: string[] }} Judged
 */

/** As digests come that nothing is known about: no title, no topics, no corrections. */
const unknownPublication = { title: '', topics: [], sections: [], aliases: {}, digests: {}, look: {} }

/**
 * Reads a publication's digests together and judges each by its gold.
 * @param {LabelledPublication} publication
 * @returns {Judged[]}
 */
export function judge({ digests }) {
  const readings = readArchive(
    digests.map(({ file, bytes }) => ({ file, bytes })),
    unknownPublication,
  )
  return digests.map(({ file, bytes, gold }, index) => {
    const lines = linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    const said = labelsOf(readings[index]?.lines ?? [])
    return { file, ...scoreLabels(readLabels(gold, lines, 'gold'), readLabels(said, lines, file)) }
  })
}

/** @param {import('../../lib/digest/schema.js').SentLine[]} lines */
function labelsOf(lines) {
  return writeLabels(
    lines.flatMap(({ line, rows }) =>
      rows.map(({ role, text, starts = false }) => ({ line, roles: [role], text, starts })),
    ),
  )
}
