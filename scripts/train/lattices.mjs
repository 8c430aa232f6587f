// A labelled digest as training sees it: what was noted about each piece, and which states its labels leave.

import { VFile } from 'vfile'
import { readLabels } from '../../lib/digest/labels.js'
import { draftOf } from '../../lib/parser/parse.js'
import { originOf } from '../../lib/parser/repair/change.js'
import { byLine, clamp } from '../../lib/parser/roles/clamp.js'
import { describe, situate } from '../../lib/parser/roles/described.js'
import { notesOf, stepsOf } from '../../lib/parser/roles/score.js'
import { unitsOf } from '../../lib/parser/roles/units.js'

/**
 * @typedef {{ file: string, bytes: Uint8Array | string, labels: string }} Labelled
 * @typedef {{ lattice: import('../../lib/parser/roles/lattice.js').Lattice, steps: Uint8Array, notes: Int32Array[], allowed: Uint8Array, lost: number }} Lesson
 */

/** Names of notes as numbers, given in the order in which they come. */
export class Names {
  /** @type {Map<string, number>} */
  numbers = new Map()
  /** @param {string} name */
  numberOf(name) {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.numbers.size)
    return this.numbers.size - 1
  }
}

/**
 * Digests that are read together, as lessons.
 * @param {Labelled[]} digests
 * @param {Names} names
 * @returns {Lesson[]}
 */
export function lessonsOf(digests, names) {
  const drafts = digests.map(({ file, bytes, labels }) => {
    const draft = draftOf(new VFile({ path: file, value: bytes }))
    const rows = byLine(readLabels(labels).rows)
    const markdown = draft.format === 'markdown'
    return { draft, rows, markdown, units: unitsOf(draft.children, markdown, rows) }
  })
  const situated = situate(drafts.map(({ units, markdown }) => describe(units, markdown)))
  return drafts.map(({ draft, rows, units }, index) => {
    const { lattice, digest } = situated[index]
    const { allowed, lost } = clamp(lattice, rows, originOf(draft.edits))
    const notes = lattice.segments.map((segment) =>
      units[segment.unit].fixed
        ? new Int32Array(0)
        : Int32Array.from(notesOf(segment, situated[index]), (name) => names.numberOf(name)),
    )
    return { lattice, steps: stepsOf(lattice, digest), notes, allowed, lost: lost.length }
  })
}
