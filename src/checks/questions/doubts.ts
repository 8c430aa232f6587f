import type { LabelRole } from '../../digest/tree.js'
import { issuesWith, wordsKey } from '../../parser/roles/archive-facts.js'
import type { Segment } from '../../parser/roles/lattice.js'
import { leadKey, looksKey } from '../../parser/roles/precedents/likeness.js'
import type { LineRole } from '../../publication/publication.js'
import type { Asked, Place } from './question.js'

/** A whole line, with what it is like. */
export interface SeenLine extends Place {
  segment: Segment
  role: LineRole
  /** What else it may be, and whether that is in doubt; undefined where it is plain. */
  other: LabelRole | undefined
  inDoubt: boolean
  /** By what it says, how it begins, how it looks. */
  words: string | undefined
  lead: string | undefined
  looks: string
  /** It stands in several issues. */
  recurs: boolean
}

/** Every line of the digests that was read as one thing and that no editor has spoken about. */
export function seenLines(digests: Asked[]): SeenLine[] {
  return digests.flatMap(({ file, reading, roles }) => {
    const rows = reading.lines.flatMap(({ rows }) => rows.filter(({ role }) => role !== 'break'))
    return roles.rows.flatMap(({ line, choice }, index): SeenLine[] => {
      const row = rows[index]
      const segment = roles.scored.lattice.segments[roles.path[choice]?.segment ?? -1]
      const unit = segment && roles.scored.lattice.units[segment.unit]
      if (!row || !segment?.whole || unit?.fixed || unit?.lines[0] !== line || row.corrected) return []
      return [
        {
          file,
          line: line.number,
          text: line.sent.trim(),
          segment,
          role: row.starts && row.role === 'paragraph' ? 'paragraph!' : (row.role as LineRole),
          other: row.band === 'sure' ? undefined : row.runnerUp,
          inDoubt: row.band === 'review',
          words: wordsKey(segment.look) || undefined,
          lead: leadKey(segment.look),
          looks: looksKey(segment, roles.situated),
          recurs: issuesWith(segment, roles.situated.archive) > 1,
        },
      ]
    })
  })
}
