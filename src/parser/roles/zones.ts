import { hasSign } from '../lines/sign-names.js'
import type { Unit } from '../lines/unit.js'

/** Where in a digest a unit stands, by what was said around it. */
export type Zone = 'body' | 'photos' | 'tail' | 'contents' | 'mail-head'

/** What the tail of a digest may begin with, the plainest first. */
const farewells = ['farewell', 'furniture', 'farewell in a text', 'furniture in a text'] as const
export type Farewell = (typeof farewells)[number]

/** Captions are sentences, with a stop where the digest has any; photos end where something else stands. */
function isCaptionLike({ look, fixed }: Unit, hasStops: boolean): boolean {
  if (fixed || look.marker.kind === 'heading' || look.length > 60) return false
  return (
    look.ending === 'stop' || (!hasStops && look.ending === 'none' && look.casing !== 'title' && look.casing !== 'caps')
  )
}

/** What is usual in a digest, as far as its zones show it. */
interface Usual {
  /** Whether a unit's text stands in the digest once more. */
  standsAgain: (unit: Unit) => boolean
  /** Whether sentences end as sentences do. */
  hasStops: boolean
}

/** The zone of each unit. */
export function zonesOf(units: Unit[], { standsAgain, hasStops }: Usual): Zone[] {
  const zones = units.map((): Zone => 'body')
  const most = units.length
  let photos = false
  let contents = 0
  for (const [index, unit] of units.entries()) {
    if (unit.fixed) continue
    if (hasSign(unit, 'photo-heading')) photos = true
    else if (photos && (isCaptionLike(unit, hasStops) || hasSign(unit, 'credit'))) zones[index] = 'photos'
    else photos = false
    if (
      index < 6 &&
      hasSign(unit, 'mail-field') &&
      (index === 0 || zones[index - 1] === 'mail-head' || hasSign(units[index + 1] ?? unit, 'mail-field'))
    ) {
      zones[index] = 'mail-head'
    }
    if (index < most * 0.4 && hasSign(unit, 'contents-heading')) contents = 2
    else if (contents > 0) {
      if (standsAgain(unit)) zones[index] = 'contents'
      else contents -= 1
    }
  }
  let tail = -1
  for (let index = most - 1; index >= most * 0.6 && most - index <= 16; index -= 1) {
    const unit = units[index] as Unit
    if (!unit.fixed && (hasSign(unit, 'closing') || (hasSign(unit, 'furniture') && index >= most * 0.75))) tail = index
  }
  if (tail >= 0) zones.fill('tail', tail)
  return zones
}

/** A farewell, or a note that mails end with, is a line of its own up to so many words. */
const longestLine = 10

function farewellAt(unit: Unit): Farewell | undefined {
  const isLine = unit.look.length <= longestLine
  if (hasSign(unit, 'closing')) return isLine ? 'farewell' : 'farewell in a text'
  if (hasSign(unit, 'furniture')) return isLine ? 'furniture' : 'furniture in a text'
  return undefined
}

/** For each unit of the tail, the plainest farewell above it: what stands behind one is hardly ever news. */
export function farewellsOf(units: Unit[], zones: Zone[]): (Farewell | undefined)[] {
  let plainest: Farewell | undefined
  return units.map((unit, index) => {
    if (zones[index] !== 'tail') return undefined
    const above = plainest
    const here = unit.fixed ? undefined : farewellAt(unit)
    if (here && (!plainest || farewells.indexOf(here) < farewells.indexOf(plainest))) plainest = here
    return above
  })
}
