import { findOpen, stepsByNext } from '../../roles/steps-by-next.js'
import type { Sway } from '../sway.js'
import type { UnitView } from '../unit-view.js'
import { weigh } from './evidence.js'
import { cutSharesOf, weighInside } from './inside.js'
import { partIndex, parts, type SensePart, startParts } from './part.js'
import { senseSteps } from './steps.js'

const count = parts.length
const never = -99
/** What nothing can make good: a part that cannot be, whatever the layout gives. */
const hopeless = -60

/** What each unit is worth as each part, by common sense alone: `unit * parts.length + part`. */
export function senseOf(views: UnitView[]): Float64Array {
  const worth = new Float64Array(views.length * count)
  const shares = cutSharesOf(views)
  const own = new Float64Array(count)
  for (const [index, view] of views.entries()) {
    own.fill(0)
    weigh(view, own)
    const inside = weighInside(view, shares)
    for (let at = 0; at < count; at += 1) {
      const part = parts[at] as SensePart
      const more = inside[part]
      const must = part.includes('+')
      worth[index * count + at] = must && more === undefined ? never : (more ?? 0) + (own[at] as number)
    }
  }
  return worth
}

const steps = stepsByNext(senseSteps, count)

/** What a search of the best way writes into: one for all of them, since there are thousands in an archive. */
let from = new Uint8Array(1024 * count)
const rows = { before: new Float64Array(count), here: new Float64Array(count) }
const open = new Uint8Array(count)

/**
 * The best way to read units as parts, under what two sways add to common sense, and what it is worth. A digest is read
 * so under dozens of layouts.
 */
export function bestSense(sense: Float64Array, start: Sway, section: Sway): { path: Uint8Array; worth: number } {
  const size = sense.length / count
  if (from.length < sense.length) from = new Uint8Array(2 * sense.length)
  const { table, isApart } = steps
  let { before, here } = rows
  for (let unit = 0; unit < size; unit += 1) {
    const place = unit * count
    const byStart = start.rows[start.kinds[unit] as number] as Float64Array
    const bySection = section.rows[section.kinds[unit] as number] as Float64Array
    const openCount = unit > 0 ? findOpen(before, steps, open) : 0
    for (let to = 0; to < count; to += 1) {
      const own = (sense[place + to] as number) + (byStart[to] as number) + (bySection[to] as number)
      if (unit === 0 || own < hopeless) {
        here[to] = own < hopeless ? -Infinity : own
        continue
      }
      const all = isApart[to] === true
      const ways = all ? count : openCount
      const row = to * count
      let most = -Infinity
      let chosen = 0
      for (let way = 0; way < ways; way += 1) {
        const part = all ? way : (open[way] as number)
        const value = (before[part] as number) + (table[row + part] as number)
        if (value > most) {
          most = value
          chosen = part
        }
      }
      here[to] = most + own
      from[place + to] = chosen
    }
    const spare = before
    before = here
    here = spare
  }
  if (size === 0) return { path: new Uint8Array(), worth: 0 }
  let last = bestOf(before)
  const worth = before[last] as number
  const path = new Uint8Array(size)
  for (let unit = size - 1; unit >= 0; unit -= 1) {
    path[unit] = last
    last = from[unit * count + last] as number
  }
  return { path, worth }
}

function bestOf(worth: Float64Array): number {
  let best = 0
  for (let part = 1; part < count; part += 1) if ((worth[part] as number) > (worth[best] as number)) best = part
  return best
}

/** Parts by name, for what an item is made of: a letter each. */
const letters = parts.map((_, index) => String.fromCharCode(97 + index))
const isStart = parts.map((part) => startParts.has(part))
/** `item's last part * count + part`: whether the part only goes on with it, or says nothing of what an item is made of. */
const addsNothing = parts.flatMap((last) =>
  parts.map((part) => part === 'furniture' || part === 'goes-on' || last.endsWith(part)),
)

/** Items of one digest are alike, and sections hold several: what an explanation loses where they don't. */
export function untidiness(path: Uint8Array): number {
  const kinds = new Map<string, number>()
  const sections: number[] = []
  let kind = ''
  let last = 0
  const close = (): void => {
    if (kind !== '') kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  for (const part of path) {
    if (isStart[part]) {
      close()
      kind = letters[part] as string
      last = part
      if (sections.length > 0) sections[sections.length - 1] = (sections.at(-1) as number) + 1
    } else if (part === partIndex.section) {
      close()
      kind = ''
      sections.push(0)
    } else if (kind !== '' && !addsNothing[last * count + part]) {
      kind += letters[part] as string
      last = part
    }
  }
  close()
  let total = 0
  for (const number of kinds.values()) total += number
  let bits = kinds.size * 1.5
  for (const number of kinds.values()) bits -= number * Math.log(number / total)
  const empty = sections.filter((items) => items === 0).length
  const single = sections.filter((items) => items === 1).length
  return 0.5 * bits + 1.5 * empty + (sections.length >= 3 ? 0.6 * single : 0)
}
