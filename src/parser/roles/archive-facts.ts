import type { Look } from '../lines/look.js'
import type { Unit } from '../lines/unit.js'
import { keyOf } from './facts.js'

/** What issues of one publication have in common. */
export interface ArchiveFacts {
  issues: number
  /** In how many issues a line stands. */
  recurring: Map<string, number>
}

/** Two texts with one key say the same: dates and numbers change from issue to issue where the line does not. */
export function wordsKey(look: Look): string {
  const kept = keys.get(look)
  if (kept !== undefined) return kept
  const key = keyOf(look).replace(/\d+/g, '0')
  keys.set(look, key)
  return key
}
const keys = new WeakMap<Look, string>()

/** In how many issues a unit's words stand. */
export const issuesWith = ({ look }: Unit, { recurring }: ArchiveFacts): number =>
  recurring.size === 0 ? 0 : (recurring.get(wordsKey(look)) ?? 0)

/** Facts about digests that are read together. A digest read alone is an archive of one. */
export function archiveFactsOf(digests: Unit[][]): ArchiveFacts {
  const recurring = new Map<string, number>()
  if (digests.length > 1) {
    for (const units of digests) {
      const keys = new Set<string>()
      for (const unit of units) if (!unit.fixed && unit.look.length > 0) keys.add(wordsKey(unit.look))
      for (const key of keys) recurring.set(key, (recurring.get(key) ?? 0) + 1)
    }
  }
  return { issues: digests.length, recurring }
}
