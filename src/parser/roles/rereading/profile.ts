import { kindsOf } from '../../lines/cuts.js'
import type { Unit } from '../../lines/unit.js'
import { type ArchiveFacts, wordsKey } from '../archive-facts.js'
import type { Situated } from '../described.js'
import { lengthClass, shapeOf } from '../facts.js'
import { gapClass } from '../transition.js'
import { type FirstReading, type Kind, kinds } from './first-reading.js'

const count = kinds.length

/** Of the lines that are alike, how many there are, and how many of them are of each kind. */
interface Tally {
  lines: number
  kinds: number[]
}

/** What the other lines that are like one are taken for. */
export interface Alike {
  /** In what they are alike. */
  likeness: string
  lines: number
  /** The most frequent kind, none where no other line is like it; and the next, where it is not rare. */
  most: { kind: Kind; grade: string } | undefined
  next: { kind: Kind; grade: string } | undefined
}

/** What the kinds of lines of a digest turned out to be at first reading, in itself and in issues like it. */
export interface Profile {
  /** How sure the first reading is, over the digest. */
  clarity: 'clear' | 'fair' | 'unclear'
  /** For each unit, what those like it are. */
  alike: Alike[][]
  /** For each kind of cut, how many lines have one, and how many of them are parted there behind a headline. */
  partings: Map<string, { lines: number; parted: number }>
  first: FirstReading
}

/** The profiles of digests that are read together: kin count for each other, their looks only in the same layout. */
export function profilesOf(digests: { situated: Situated; first: FirstReading }[]): Profile[] {
  const archives = new Map<ArchiveFacts, { words: Map<string, Tally>; byLayout: Map<string, Map<string, Tally>> }>()
  const tallied = digests.map(({ situated, first }) => {
    const { chosen } = situated.layout
    const layout = `${chosen.start?.name} / ${chosen.section?.name}`
    const kin = archives.get(situated.archive) ?? { words: new Map(), byLayout: new Map() }
    archives.set(situated.archive, kin)
    const looks = kin.byLayout.get(layout) ?? new Map<string, Tally>()
    kin.byLayout.set(layout, looks)
    const { words } = kin
    return { first, words, looks, ...tallyOf(situated, first, words, looks) }
  })
  return tallied.map(({ first, words, looks, keys, own, partings }, index) => {
    const { units } = (digests[index] as { situated: Situated }).situated.lattice
    return {
      first,
      partings,
      clarity: clarityOf(first, units.length),
      alike: units.map((_, at) => {
        const key = keys[at]
        if (!key) return []
        return [
          alikeIn('in shape', own, key.shape, first, at),
          alikeIn('at a glance', own, key.glance, first, at),
          alikeIn('in place', own, key.place, first, at),
          alikeIn('in shape, in issues like it', looks, key.shape, first, at),
          alikeIn('in words', words, key.words, first, at),
        ]
      }),
    }
  })
}

interface Keys {
  shape: string
  glance: string
  place: string
  words: string
}

function tallyOf(
  situated: Situated,
  first: FirstReading,
  words: Map<string, Tally>,
  looks: Map<string, Tally>,
): { keys: (Keys | undefined)[]; own: Map<string, Tally>; partings: Profile['partings'] } {
  const { units, cuts } = situated.lattice
  const own = new Map<string, Tally>()
  const partings: Profile['partings'] = new Map()
  const keys = units.map((unit, index) => {
    if (unit.fixed) return undefined
    const found = keysOf(unit, index, situated)
    for (const key of [found.shape, found.glance, found.place]) addTo(own, key, first, index)
    addTo(looks, found.shape, first, index)
    addTo(words, found.words, first, index)
    for (const kind of kindsOf(cuts[index] ?? [])) {
      const { lines, parted } = partings.get(kind) ?? { lines: 0, parted: 0 }
      partings.set(kind, { lines: lines + 1, parted: parted + (first.parting[index]?.get(kind) ?? 0) })
    }
    return found
  })
  return { keys, own, partings }
}

function keysOf(unit: Unit, index: number, { lattice: { units }, digest }: Situated): Keys {
  const { look } = unit
  const gap = index === 0 ? 'top' : gapClass(unit, digest)
  const open = look.ending === 'none' ? 'open' : look.ending
  const { glances } = digest
  return {
    shape: `shape ${shapeOf(unit)} ${gap}`,
    glance: `glance ${look.marker.kind}${look.marker.sign} ${lengthClass(look.length)} ${open} ${gap}`,
    place: `place ${glances[index - 1]} ${glances[index]} ${glances[index + 1]} ${gap} ${units[index + 1]?.gap === 0}`,
    words: `words ${wordsKey(look)}`,
  }
}

function addTo(table: Map<string, Tally>, key: string, { likely }: FirstReading, unit: number): void {
  let tally = table.get(key)
  if (!tally) {
    tally = { lines: 0, kinds: new Array<number>(count).fill(0) }
    table.set(key, tally)
  }
  tally.lines += 1
  for (let kind = 0; kind < count; kind += 1)
    tally.kinds[kind] = (tally.kinds[kind] as number) + (likely[unit * count + kind] as number)
}

/** What the others of the lines with a key are; a line has no vote on itself. */
function alikeIn(
  likeness: string,
  table: Map<string, Tally>,
  key: string,
  { likely }: FirstReading,
  unit: number,
): Alike {
  const tally = table.get(key)
  const lines = (tally?.lines ?? 1) - 1
  if (!tally || lines < 1) return { likeness, lines: 0, most: undefined, next: undefined }
  const shareOf = (kind: number): number =>
    ((tally.kinds[kind] as number) - (likely[unit * count + kind] as number)) / lines
  let most = 0
  let next = -1
  for (let kind = 1; kind < count; kind += 1) {
    if (shareOf(kind) > shareOf(most)) {
      next = most
      most = kind
    } else if (next < 0 || shareOf(kind) > shareOf(next)) next = kind
  }
  const named = (kind: number): Alike['most'] => ({ kind: kinds[kind] as Kind, grade: gradeOf(shareOf(kind)) })
  return { likeness, lines, most: named(most), next: shareOf(next) > 0.15 ? named(next) : undefined }
}

/** How many of the other lines with a cut of a kind are parted there behind a headline. */
export function partedElsewhere({ partings, first }: Profile, unit: number, kind: string): string {
  const tally = partings.get(kind)
  const lines = (tally?.lines ?? 1) - 1
  if (!tally || lines < 1) return 'nowhere else'
  return gradeOf((tally.parted - (first.parting[unit]?.get(kind) ?? 0)) / lines)
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

const grades: [number, string][] = [
  [0.92, 'nearly all'],
  [0.75, 'most'],
  [0.5, 'half'],
  [0.25, 'many'],
  [0.08, 'some'],
]

const gradeOf = (share: number): string => grades.find(([more]) => share > more)?.[1] ?? 'few'
