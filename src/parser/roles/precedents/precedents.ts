import type { Situated } from '../described.js'
import { likenesses } from './likeness.js'
import { addPrecedent, type Precedents } from './precedent.js'
import type { Lesson, Taught } from './taught.js'

/**
 * Adds to what bears on the segments of a digest what corrections teach of lines like theirs: of the ways to be alike the
 * closest counts alone, and in it what was taught nearest: `taught` begins with the digest's own volume.
 */
export function withTaught({ precedents = [], ...situated }: Situated, taught: Taught[]): Precedents {
  const all = precedents.map((some) => some && [...some])
  const { segments, units } = situated.lattice
  for (const [index, segment] of segments.entries()) {
    if (units[segment.unit]?.fixed) continue
    for (const [way, { keyOf }] of likenesses.entries()) {
      const key = keyOf(segment, situated)
      const lesson = key === undefined ? undefined : lessonAt(taught, way, key)
      if (!lesson) continue
      addPrecedent(all, index, lesson)
      break
    }
  }
  return all
}

function lessonAt(taught: Taught[], way: number, key: string): Lesson | undefined {
  for (const one of taught) {
    const lesson = one[way]?.get(key)
    if (lesson) return lesson
  }
  return undefined
}

/**
 * What corrections of other volumes teach: what lines that look so are taken for is left to each volume. Of several lessons
 * on one key that of most rows counts, and of those the last one.
 */
export function farTaught(volumes: Taught[]): Taught {
  return likenesses.map(({ isFarReaching }, way) => {
    const far = new Map<string, Lesson>()
    if (!isFarReaching) return far
    for (const taught of volumes)
      for (const [key, lesson] of taught[way] ?? []) if (lesson.rows >= (far.get(key)?.rows ?? 0)) far.set(key, lesson)
    return far
  })
}
