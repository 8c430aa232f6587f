import type { Scored } from '../score.js'
import { states } from '../states.js'
import { probabilities, type Sums } from '../sums.js'

/** What a line turns out to be, more coarsely than states are; a headline that shares its line is a kind of its own. */
export const kinds = [
  'section',
  'headline',
  'parted headline',
  'subhead',
  'byline',
  'start',
  'text',
  'bullet',
  'link',
  'caption',
  'credit',
  'furniture',
  'going on',
] as const
export type Kind = (typeof kinds)[number]

const kindNames: Record<string, Kind> = {
  section: 'section',
  headline: 'headline',
  'break, headline': 'headline',
  subhead: 'subhead',
  byline: 'byline',
  paragraph: 'text',
  'first paragraph': 'start',
  'break, first paragraph': 'start',
  attribution: 'byline',
  bullet: 'bullet',
  link: 'link',
  caption: 'caption',
  credit: 'credit',
  furniture: 'furniture',
  'goes on': 'going on',
  'headline goes on': 'going on',
}
const kindOf = states.map(({ name }) => kinds.indexOf(kindNames[name] as Kind))
const headline = kinds.indexOf('headline')
const parted = kinds.indexOf('parted headline')

/** How a digest is read before it is known what its kinds of lines look like: for each unit, how probable each kind is. */
export interface FirstReading {
  /** `unit * kinds.length + kind`. */
  likely: Float64Array
  /** For each unit, how probable it is that it is cut at each kind of cut behind a headline. */
  parting: Map<string, number>[]
}

/** Sums up a digest's readings. */
export function firstReadingOf(scored: Scored, sums: Sums): FirstReading {
  const { segments, units } = scored.lattice
  const likely = new Float64Array(units.length * kinds.length)
  const parting = units.map(() => new Map<string, number>())
  const chances = new Float64Array(states.length)
  for (const [segment, { unit, from, whole, cutOut }] of segments.entries()) {
    if (from > 0) continue
    probabilities(sums, segment, chances)
    for (let state = 0; state < chances.length; state += 1) {
      const chance = chances[state] as number
      if (!(chance > 1e-4)) continue
      const kind = kindOf[state] as number
      const place = unit * kinds.length + (kind === headline && !whole ? parted : kind)
      likely[place] = (likely[place] as number) + chance
      if (kind === headline && !whole) parting[unit]?.set(cutOut, (parting[unit]?.get(cutOut) ?? 0) + chance)
    }
  }
  return { likely, parting }
}
