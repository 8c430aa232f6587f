// A labelled digest as training sees it: what was noted about each piece, and which states its labels leave.

import { VFile } from 'vfile'
import { readLabels } from '../../lib/digest/labels.js'
import { draftOf } from '../../lib/parser/parse.js'
import { originOf } from '../../lib/parser/repair/change.js'
import { byLine } from '../../lib/parser/roles/clamp.js'
import { describe, situate } from '../../lib/parser/roles/described.js'
import { lessonOf } from '../../lib/parser/roles/learning/lesson.js'
import { unitsOf } from '../../lib/parser/roles/units.js'

/**
 * @typedef {{ file: string, bytes: Uint8Array | string, labels: string, source?: string, language?: string }} Labelled
 * @typedef {import('../../lib/parser/roles/learning/lesson.js').Lesson & { situated: import('../../lib/parser/roles/described.js').Situated }} SituatedLesson
 */

/**
 * Digests that are read together, as lessons.
 * @param {Labelled[]} digests
 * @param {import('../../lib/parser/roles/learning/lesson.js').NoteNumbers} names
 * @returns {SituatedLesson[]}
 */
export function lessonsOf(digests, names) {
  const drafts = digests.map(({ file, bytes, labels }) => {
    const draft = draftOf(new VFile({ path: file, value: bytes }))
    const rows = byLine(readLabels(labels).rows)
    const markdown = draft.format === 'markdown'
    return { draft, rows, markdown, units: unitsOf(draft.children, markdown, rows) }
  })
  const situated = situate(drafts.map(({ units, markdown }) => describe(units, markdown)))
  return drafts.map(({ draft, rows }, index) => ({
    ...lessonOf(situated[index], rows, originOf(draft.edits), names),
    situated: situated[index],
  }))
}
