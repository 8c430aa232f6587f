import { cutSlug } from '../../digest/slug.js'

/** In bytes: file systems stop at 255, and an address should be possible to read aloud. */
export const longestSegment = 80

/** What a segment of an address looks like; nothing in it is ever escaped, and case cannot part two of them. */
export const segmentPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Gives out parts of addresses, each once: the second "courts" is "courts-2". */
export interface Segments {
  claim(wanted: string): string
}

/** `taken` are those that are never given out: earlier ones, and ids that pages use themselves. */
export function giveSegments(taken: Iterable<string>): Segments {
  const given = new Set(taken)
  const next = new Map<string, number>()
  return {
    claim(wanted) {
      let segment = cutSlug(wanted, longestSegment)
      for (let number = next.get(wanted) ?? 2; given.has(segment); number += 1) {
        const ending = `-${number}`
        segment = cutSlug(wanted, longestSegment - ending.length) + ending
        next.set(wanted, number + 1)
      }
      given.add(segment)
      return segment
    },
  }
}
