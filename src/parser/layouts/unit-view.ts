import type { Cut } from '../lines/cuts.js'
import type { Look } from '../lines/look.js'
import { signsOf } from '../lines/sign-names.js'
import type { Unit } from '../lines/unit.js'
import type { ArchiveFacts } from '../roles/archive-facts.js'
import { issuesWith } from '../roles/archive-facts.js'
import { type DigestFacts, repeatsOf } from '../roles/facts.js'
import type { Zone } from '../roles/zones.js'

/** How far a unit stands from its neighbour, for its digest. */
export type Gap = 'edge' | 'adjacent' | 'usual' | 'wide'

/** What a neighbour is at a glance. */
export type Kind = 'none' | 'byline' | 'link' | 'bullet' | 'text' | 'short' | 'middle'

/** A unit as layouts see it: what it is at a glance, and what stands around it. */
export interface UnitView {
  index: number
  unit: Unit
  look: Look
  text: string
  signs: ReadonlySet<string>
  /** The first place of each kind at which it may be cut. */
  cuts: ReadonlyMap<string, number>
  /** Bare lines: no end, not long. */
  short: boolean
  /** Running text. */
  running: boolean
  isBullet: boolean
  /** An entry of a numbered list, or a number that heads something. */
  isListNumber: boolean
  isTitleNumber: boolean
  gapAbove: Gap
  gapBelow: Gap
  kindBelow: Kind
  above: UnitView | undefined
  below: UnitView | undefined
  zone: Zone
  /** How often its words stand in the digest, and in how many issues. */
  repeats: number
  issues: number
}

/** Units that are always furniture are not seen. */
export function viewsOf(units: Unit[], cuts: Cut[][], digest: DigestFacts, archive: ArchiveFacts): UnitView[] {
  const views: UnitView[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.fixed) continue
    const { look } = unit
    const { length, ending, sentences, marker } = look
    const closed = ending === 'stop' || ending === 'question' || ending === 'exclamation'
    const open = !closed || (ending !== 'stop' && length <= 18 && !sentences)
    const several = sentences && (closed || length > 24 || ending === 'colon')
    const running = (length >= 12 && !open) || several || length > 32
    const above = views.at(-1)
    const view: UnitView = {
      index,
      unit,
      look,
      text: unit.text,
      signs: signSet(signsOf(unit.text, look)),
      cuts: firstOfEach(cuts[index] ?? []),
      short: open && length <= 22 && !running,
      running,
      isBullet: marker.kind === 'glyph' || marker.kind === 'star' || marker.kind === 'dash',
      isListNumber: marker.kind === 'number' && digest.runs[index] === 'list',
      isTitleNumber: marker.kind === 'number' && digest.runs[index] !== 'list',
      gapAbove: gapOf(unit.gap, above === undefined, digest),
      gapBelow: 'edge',
      kindBelow: 'none',
      above,
      below: undefined,
      zone: digest.zones[index] ?? 'body',
      repeats: repeatsOf(look, digest),
      issues: issuesWith(unit, archive),
    }
    if (above) {
      above.below = view
      above.gapBelow = view.gapAbove
      above.kindBelow = kindOf(view)
    }
    views.push(view)
  }
  return views
}

const noSigns: ReadonlySet<string> = new Set()
const noCuts: ReadonlyMap<string, number> = new Map()

/** Most lines show nothing, and cannot be cut: for all of those one set and one map will do. */
const signSet = (signs: string[]): ReadonlySet<string> => (signs.length === 0 ? noSigns : new Set(signs))

function firstOfEach(cuts: Cut[]): ReadonlyMap<string, number> {
  if (cuts.length === 0) return noCuts
  const places = new Map<string, number>()
  for (const { kind, at } of cuts) if (!places.has(kind)) places.set(kind, at)
  return places
}

function gapOf(gap: number, first: boolean, { tight, usualGap }: DigestFacts): Gap {
  if (first) return 'edge'
  if (gap === 0) return tight ? 'usual' : 'adjacent'
  return tight || gap > usualGap ? 'wide' : 'usual'
}

function kindOf({ signs, isBullet, running, look }: UnitView): Kind {
  if (signs.has('byline')) return 'byline'
  if (signs.has('bare-address') || signs.has('link-label')) return 'link'
  if (isBullet) return 'bullet'
  if (running) return 'text'
  return look.length <= 6 ? 'short' : 'middle'
}

/** A bare line that may head something: no bullet, list, link, address or byline. */
export const isBare = ({ short, look, isBullet, isListNumber, signs }: UnitView): boolean =>
  (short || look.marker.kind === 'heading') &&
  !isBullet &&
  !isListNumber &&
  !signs.has('link-label') &&
  !signs.has('bare-address') &&
  !signs.has('byline')
