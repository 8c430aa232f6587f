import { hasSign } from '../lines/sign-names.js'
import type { Unit } from '../lines/unit.js'
import { wordsKey } from './archive-facts.js'

/** What any publication says, and none is known by. */
const common = ['link-label', 'bare-address', 'furniture', 'closing', 'greeting', 'credit', 'photo-heading'] as const

/**
 * Which of the digests that are read together are issues of one publication, as far as their lines show: each shares a
 * line with another of its kin. An odd one is by itself, so that it does not mislead the others, nor they it. Gives the
 * places of each kin's digests; how they are ordered does not depend on who is whose.
 */
export function kinsOf(digests: Unit[][]): number[][] {
  const parents = digests.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) at = parents[at] as number
    parents[index] = at
    return at
  }
  const firstWith = new Map<string, number>()
  for (const [index, units] of digests.entries()) {
    for (const unit of units) {
      if (unit.fixed || unit.look.length === 0 || common.some((sign) => hasSign(unit, sign))) continue
      const key = wordsKey(unit.look)
      const other = firstWith.get(key)
      if (other === undefined) firstWith.set(key, index)
      else parents[rootOf(index)] = rootOf(other)
    }
  }
  const kins = new Map<number, number[]>()
  for (const index of digests.keys()) {
    const root = rootOf(index)
    const kin = kins.get(root)
    if (kin) kin.push(index)
    else kins.set(root, [index])
  }
  return [...kins.values()]
}
