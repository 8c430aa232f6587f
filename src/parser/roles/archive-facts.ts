import { wordKey } from '../../lexicon/phrases.js'
import type { Look } from '../lines/look.js'
import type { Unit } from '../lines/unit.js'
import { keyOf } from './facts.js'
import type { LineKeys } from './line-keys.js'
import { numberOf } from './number-of.js'

/** What issues of one publication have in common. */
export interface ArchiveFacts {
  issues: number
  /** In how many issues a line stands, by the number of its words: of those that stand in several. */
  recurring: Map<number, number>
  /** In how many issues a text begins so, where there are several: what an editor says of the letter itself changes a little from time to time. */
  beginnings: Map<number, number>
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

/** The number of a text's words: see {@link wordsKey}. */
export function wordsNumber(look: Look): number {
  const kept = numbers.get(look)
  if (kept !== undefined) return kept
  const number = numberOf(wordsKey(look))
  numbers.set(look, number)
  return number
}
const numbers = new WeakMap<Look, number>()

/** In how many issues a unit's words stand: its own, at least. */
export const issuesWith = ({ look }: Pick<Unit, 'look'>, { recurring }: ArchiveFacts): number =>
  recurring.size === 0 ? 1 : (recurring.get(wordsNumber(look)) ?? 1)

/** Shorter ones begin alike by chance. */
const shortestBegun = 9
const wordsOfBeginning = 5

/** By its first words a text is known again when its end has been written anew; 0 for a short one. */
export function beginningNumber({ length, words }: Look): number {
  if (length < shortestBegun) return 0
  const beginning = wordKey(words.slice(0, wordsOfBeginning)).replace(/\d+/g, '0')
  return beginning === '' ? 0 : numberOf(beginning)
}

/** In how many issues a text begins as a unit does. */
export function issuesBegunSo({ look }: Unit, { beginnings }: ArchiveFacts): number {
  const beginning = beginnings.size === 0 ? 0 : beginningNumber(look)
  return beginning === 0 ? 0 : (beginnings.get(beginning) ?? 0)
}

/** Facts about digests that are read together. A digest read alone is an archive of one. */
export function archiveFactsOf(digests: LineKeys[]): ArchiveFacts {
  const recurring = new Map<number, number>()
  const beginnings = new Map<number, number>()
  const lastWith = new Map<number, number>()
  const lastBegun = new Map<number, number>()
  for (const [place, { words, beginnings: begun, telling }] of digests.entries()) {
    for (let line = 0; line < words.length; line += 1) {
      if (telling[line] !== -1) countOnce(recurring, lastWith, words[line] as number, place)
      if (begun[line] !== 0) countOnce(beginnings, lastBegun, begun[line] as number, place)
    }
  }
  return { issues: digests.length, recurring, beginnings }
}

/** Counts what stands in one more issue, however often it stands there, from the second issue on. */
function countOnce(counts: Map<number, number>, last: Map<number, number>, key: number, place: number): void {
  const before = last.get(key)
  if (before === place) return
  last.set(key, place)
  if (before !== undefined) counts.set(key, (counts.get(key) ?? 1) + 1)
}

/**
 * What a digest is told of its archive, as far as it makes a difference for evidence: for each of its lines, whether it
 * stands in no other issue, in two, in several or in all, and whether it begins so.
 */
export function toldOfArchive({ words, beginnings }: LineKeys, archive: ArchiveFacts): Uint8Array {
  const told = new Uint8Array(words.length + 1)
  told[0] = Math.min(3, archive.issues)
  for (let line = 0; line < words.length; line += 1) {
    const issues = archive.recurring.get(words[line] as number) ?? 0
    const standing = issues === 0 ? 0 : issues === archive.issues ? 4 : Math.min(3, issues)
    told[line + 1] = standing + 5 * Math.min(3, archive.beginnings.get(beginnings[line] as number) ?? 0)
  }
  return told
}
