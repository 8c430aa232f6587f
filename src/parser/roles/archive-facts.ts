import { wordKey } from '../../lexicon/phrases.js'
import type { Look } from '../lines/look.js'
import type { Unit } from '../lines/unit.js'
import { keyOf } from './facts.js'

/** What issues of one publication have in common. */
export interface ArchiveFacts {
  issues: number
  /** In how many issues a line stands. */
  recurring: Map<string, number>
  /** In how many issues a text begins so: what an editor says of the letter itself changes a little from time to time. */
  beginnings: Map<string, number>
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

/** Shorter ones begin alike by chance. */
const shortestBegun = 9
const wordsOfBeginning = 5

/** By its first words a text is known again when its end has been written anew; undefined for a short one. */
function beginningOf({ length, words }: Look): string | undefined {
  if (length < shortestBegun) return undefined
  return wordKey(words.slice(0, wordsOfBeginning)).replace(/\d+/g, '0') || undefined
}

/** In how many issues a text begins as a unit does. */
export function issuesBegunSo({ look }: Unit, { beginnings }: ArchiveFacts): number {
  const beginning = beginnings.size === 0 ? undefined : beginningOf(look)
  return beginning === undefined ? 0 : (beginnings.get(beginning) ?? 0)
}

/** Facts about digests that are read together. A digest read alone is an archive of one. */
export function archiveFactsOf(digests: Unit[][]): ArchiveFacts {
  const recurring = new Map<string, number>()
  const beginnings = new Map<string, number>()
  if (digests.length > 1) {
    for (const units of digests) {
      const looks = units.flatMap(({ fixed, look }) => (fixed || look.length === 0 ? [] : [look]))
      countOnce(recurring, looks.map(wordsKey))
      countOnce(
        beginnings,
        looks.flatMap((look) => beginningOf(look) ?? []),
      )
    }
  }
  return { issues: digests.length, recurring, beginnings }
}

/** Counts what stands in one more issue, however often it stands there. */
function countOnce(counts: Map<string, number>, keys: string[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
}
