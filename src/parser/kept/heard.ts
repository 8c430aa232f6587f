import { hashOf } from '../../cache/hash-of.js'
import type { Situated } from '../roles/described.js'
import { numberOf } from '../roles/number-of.js'
import { likenesses } from '../roles/precedents/likeness.js'
import type { Heard } from '../roles/together/member.js'

/** What editors have said, by the numbers of the lines that it bears on: a digest hears only what is about lines like its own. */
export interface HeardNames {
  /** Names all of it; empty where nothing was said. */
  all: string
  /** Names what is said of lines with such numbers. */
  among(numbers: Float64Array): string
}

/** In which way lines with a number are alike, and how. */
const numberIn = (way: number, key: string): number => numberOf(`${way} ${key}`)

/** The likeness by which an answer's examples are known again. */
const byLooks = likenesses.length - 1

/** Every way in which pieces of a digest may be like a line that an editor speaks about, as numbers. */
export function likenessNumbers(situated: Situated): Float64Array {
  const numbers = new Set<number>()
  const { segments, units } = situated.lattice
  for (const segment of segments) {
    if (units[segment.unit]?.fixed) continue
    for (const [way, { keyOf }] of likenesses.entries()) {
      const key = keyOf(segment, situated)
      if (key !== undefined) numbers.add(numberIn(way, key))
    }
  }
  return Float64Array.from(numbers)
}

export function namesOfHeard({ looks, taught }: Heard): HeardNames {
  const names = new Map<number, string[]>()
  const say = (way: number, key: string, name: string): void => {
    const number = numberIn(way, key)
    const known = names.get(number)
    if (known) known.push(name)
    else names.set(number, [name])
  }
  for (const [answer, keys] of looks.entries()) for (const key of keys) say(byLooks, key, `${answer} ${key}`)
  for (const [source, lessons] of taught.entries()) {
    for (const [way, byKey] of lessons.entries())
      for (const [key, { name, worth }] of byKey) say(way, key, `${source} ${key} ${name} ${worth.join(' ')}`)
  }
  const among = (numbers: Iterable<number>): string => {
    const said = [...numbers].flatMap((number) => names.get(number) ?? [])
    return said.length === 0 ? '' : hashOf(...said.sort())
  }
  return { all: among(names.keys()), among }
}
