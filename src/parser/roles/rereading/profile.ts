import { idOf } from '../../layouts/choose.js'
import { kindsOf } from '../../lines/cuts.js'
import type { Unit } from '../../lines/unit.js'
import type { Situated } from '../described.js'
import { lengthClass, shapeOf } from '../facts.js'
import { lineKeysOf } from '../line-keys.js'
import type { Model } from '../model.js'
import { numberOf } from '../number-of.js'
import type { Scored } from '../score.js'
import { sumPaths } from '../sums.js'
import { gapClass } from '../transition.js'
import { type FirstReading, firstReadingOf, kinds } from './first-reading.js'
import {
  type Alike,
  addVote,
  alikeNumber,
  alikeOf,
  countLine,
  gradeName,
  type Tally,
  tellKin,
  type Voter,
  type Votes,
  votesBy,
} from './tallies.js'

const count = kinds.length

/** What the other lines that are like one in something are taken for; undefined where there are none. */
interface Likes {
  /** In what they are alike. */
  likeness: string
  alike: Alike | undefined
}

/** What the kinds of lines of a digest turned out to be at first reading, in itself and in issues like it. */
export interface Profile {
  /** How sure the first reading is, over the digest. */
  clarity: 'clear' | 'fair' | 'unclear'
  /** For each unit, what those like it are. */
  likes: Likes[][]
  /** For each kind of cut, how many lines have one, and how many of them are parted there behind a headline. */
  partings: Map<string, { lines: number; parted: number }>
  first: FirstReading
}

/** The profiles of digests that are read together. */
export function profilesOf(digests: { situated: Situated; scored: Scored; model: Model }[]): Profile[] {
  const firsts = digests.map(({ scored, model }) => firstReadingOf(scored, sumPaths(scored, model)))
  const voters = digests.map(({ situated }, index): Voter => {
    const { archive, lattice, layout } = situated
    const votes = votesOf(situated, firsts[index] as FirstReading)
    return { archive, layout: idOf(layout.chosen.start, layout.chosen.section), keys: lineKeysOf(lattice.units), votes }
  })
  return tellKin(voters).map((told, index) => {
    const { votes } = voters[index] as Voter
    return profileOf((digests[index] as { situated: Situated }).situated, firsts[index] as FirstReading, votes, told)
  })
}

/** A digest's votes on its lines, for its kin. */
export function votesOf(situated: Situated, first: FirstReading): Votes {
  const news = newsOf(situated)
  return votesBy(
    first,
    news,
    Float64Array.from(news, (unit) => numberOf(keysAt(unit, situated).shape)),
  )
}

/** Which units may be news: all others are furniture. */
const newsOf = ({ lattice: { units } }: Situated): number[] =>
  units.flatMap(({ fixed }, index) => (fixed ? [] : [index]))

/** The profile of a digest by its own lines, and by what its kin tell of theirs. */
export function profileOf(situated: Situated, first: FirstReading, votes: Votes, told: Uint32Array): Profile {
  const { units, cuts } = situated.lattice
  const news = newsOf(situated)
  const keys = news.map((unit) => keysAt(unit, situated))
  const own = new Map<string, Tally>()
  const partings: Profile['partings'] = new Map()
  for (const each of keys) for (const key of Object.values(each)) countLine(own, key)
  for (const [line, unit] of news.entries()) {
    for (const key of Object.values(keys[line] as Keys)) addVote(own, key, votes, line)
    for (const kind of kindsOf(cuts[unit] ?? [])) {
      const { lines, parted } = partings.get(kind) ?? { lines: 0, parted: 0 }
      partings.set(kind, { lines: lines + 1, parted: parted + (first.parting[unit]?.get(kind) ?? 0) })
    }
  }
  const likes = units.map((): Likes[] => [])
  for (const [line, unit] of news.entries()) {
    const { shape, glance, place } = keys[line] as Keys
    const ownLikes = (likeness: string, key: string): Likes => ({
      likeness,
      alike: alikeOf(alikeNumber(own.get(key), votes, line)),
    })
    likes[unit] = [
      ownLikes('in shape', shape),
      ownLikes('at a glance', glance),
      ownLikes('in place', place),
      { likeness: 'in shape, in issues like it', alike: alikeOf(told[2 * line] as number) },
      { likeness: 'in words', alike: alikeOf(told[2 * line + 1] as number) },
    ]
  }
  return { first, partings, clarity: clarityOf(first, units.length), likes }
}

interface Keys {
  shape: string
  glance: string
  place: string
}

function keysAt(index: number, { lattice: { units }, digest }: Situated): Keys {
  const unit = units[index] as Unit
  const { look } = unit
  const gap = index === 0 ? 'top' : gapClass(unit, digest)
  const open = look.ending === 'none' ? 'open' : look.ending
  const { glances } = digest
  return {
    shape: `shape ${shapeOf(unit)} ${gap}`,
    glance: `glance ${look.marker.kind}${look.marker.sign} ${lengthClass(look.length)} ${open} ${gap}`,
    place: `place ${glances[index - 1]} ${glances[index]} ${glances[index + 1]} ${gap} ${units[index + 1]?.gap === 0}`,
  }
}

/** How many of the other lines with a cut of a kind are parted there behind a headline. */
export function partedElsewhere({ partings, first }: Profile, unit: number, kind: string): string {
  const tally = partings.get(kind)
  const lines = (tally?.lines ?? 1) - 1
  if (!tally || lines < 1) return 'nowhere else'
  return gradeName((tally.parted - (first.parting[unit]?.get(kind) ?? 0)) / lines)
}

function clarityOf({ likely }: FirstReading, units: number): Profile['clarity'] {
  let sum = 0
  for (let unit = 0; unit < units; unit += 1) {
    let most = 0
    for (let kind = 0; kind < count; kind += 1) most = Math.max(most, likely[unit * count + kind] as number)
    sum += most
  }
  const mean = sum / Math.max(1, units)
  return mean > 0.94 ? 'clear' : mean > 0.86 ? 'fair' : 'unclear'
}
