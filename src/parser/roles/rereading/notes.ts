import { kindsOf } from '../../lines/cuts.js'
import type { Situated } from '../described.js'
import { lengthClass } from '../facts.js'
import type { Segment } from '../lattice.js'
import { type Note, nameOf } from '../note.js'
import { type Profile, partedElsewhere } from './profile.js'
import type { Alike } from './tallies.js'

/** Everything that a first reading shows about a piece, by name. */
export function rereadingNotes(segment: Segment, situated: Situated, profile: Profile): string[] {
  const notes: string[] = []
  noteRereading(segment, situated, profile, (template, ...parts) => notes.push(nameOf(template, ...parts)))
  return notes
}

/** Notes what the lines like a piece's own are taken for at first reading, and where lines are parted; its own vote is left out. */
export function noteRereading(segment: Segment, { lattice }: Situated, profile: Profile, note: Note): void {
  const { unit, from, whole, cutIn, cutOut, look } = segment
  const { clarity } = profile
  const place = whole ? '' : from > 0 ? ', rest of a line' : ', start of a line'
  const size = lengthClass(look.length)
  const lineSize = lengthClass(lattice.units[unit]?.look.length ?? 0)
  for (const { likeness, alike } of profile.likes[unit] ?? []) tell(likeness, alike)
  if (!whole) {
    if (cutOut !== '') tellParting('up to', cutOut)
    if (cutIn !== '') tellParting('behind', cutIn)
  } else for (const kind of kindsOf(lattice.cuts[unit] ?? [])) tellParting('over', kind)

  function tell(likeness: string, alike: Alike | undefined): void {
    if (!alike) {
      note`nothing like it ${likeness}${place}`
      return
    }
    const { many, most, next } = alike
    note`like it ${likeness}: ${most.kind}, ${most.grade}${place}, ${clarity}`
    note`like it ${likeness}, ${many}: ${most.kind}, ${most.grade}${place}`
    note`like it ${likeness}: ${most.kind}${place}, ${size} of ${lineSize}`
    if (next) note`like it ${likeness}, also: ${next.kind}, ${next.grade}${place}`
  }

  function tellParting(side: string, kind: string): void {
    const usual = partedElsewhere(profile, unit, kind)
    note`${side} ${kind}, where lines are parted: ${usual}, ${clarity}`
    note`${side} a cut where lines are parted: ${usual}`
  }
}
