import type { UnitView } from '../unit-view.js'
import { weigh } from './evidence.js'
import { cutSharesOf, weighInside } from './inside.js'
import { parts, type SensePart, startParts } from './part.js'
import { senseSteps } from './steps.js'

const count = parts.length
const never = -99

/** What each unit is worth as each part, by common sense alone: `unit * parts.length + part`. */
export function senseOf(views: UnitView[]): Float64Array {
  const worth = new Float64Array(views.length * count)
  const shares = cutSharesOf(views)
  for (const [index, view] of views.entries()) {
    const own = weigh(view)
    const inside = weighInside(view, shares)
    for (const [at, part] of parts.entries()) {
      const more = inside[part]
      const must = part.includes('+')
      worth[index * count + at] = must && more === undefined ? never : (more ?? 0) + (own[part] ?? 0)
    }
  }
  return worth
}

/** The best way to read units as parts, and what it is worth. */
export function bestSense(worth: Float64Array): { path: Uint8Array; worth: number } {
  const size = worth.length / count
  const best = Float64Array.from(worth)
  const from = new Uint8Array(worth.length)
  for (let unit = 1; unit < size; unit += 1) {
    for (let to = 0; to < count; to += 1) {
      let most = -Infinity
      let chosen = 0
      for (let state = 0; state < count; state += 1) {
        const value = (best[(unit - 1) * count + state] as number) + (senseSteps[state * count + to] as number)
        if (value > most) {
          most = value
          chosen = state
        }
      }
      best[unit * count + to] = most + (worth[unit * count + to] as number)
      from[unit * count + to] = chosen
    }
  }
  const path = new Uint8Array(size)
  let last = 0
  for (let state = 1; state < count; state += 1) {
    if ((best[(size - 1) * count + state] as number) > (best[(size - 1) * count + last] as number)) last = state
  }
  const total = size === 0 ? 0 : (best[(size - 1) * count + last] as number)
  for (let unit = size - 1; unit >= 0; unit -= 1) {
    path[unit] = last
    last = from[unit * count + last] as number
  }
  return { path, worth: total }
}

/** Items of one digest are alike, and sections hold several: what an explanation loses where they don't. */
export function untidiness(path: Uint8Array): number {
  const kinds = new Map<string, number>()
  const sections: number[] = []
  let kind = ''
  const close = (): void => {
    if (kind !== '') kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  for (const at of path) {
    const part = parts[at] as SensePart
    if (startParts.has(part)) {
      close()
      kind = part
      if (sections.length > 0) sections[sections.length - 1] = (sections.at(-1) as number) + 1
    } else if (part === 'section') {
      close()
      kind = ''
      sections.push(0)
    } else if (kind !== '' && part !== 'furniture' && part !== 'goes-on' && !kind.endsWith(part)) kind += ` ${part}`
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
