import { smallWords } from '../../../lexicon/lexicon.js'
import { unspaced } from '../../../lexicon/phrases.js'
import type { Look } from '../../lines/look.js'
import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** A headline's words come again in the text below it; a new item's words do not come from above. */
export const overlap: Feature = ({ segment: { look }, before, after }, note) => {
  if (look.rule) return
  const size = lengthClass(look.length)
  const here = rootsOf(look)
  if (here.size === 0) return
  if (after) note`its words below ${grade(shared(here, rootsOf(after.look)))}, ${size}`
  if (before) note`its words above ${grade(shared(here, rootsOf(before.look)))}, ${size}`
}

const grade = (part: number): string =>
  part === 0 ? 'never' : part < 0.25 ? 'rarely' : part < 0.5 ? 'often' : 'mostly'

const roots = new WeakMap<Look, ReadonlySet<string>>()

/** Words that carry meaning, cut to their first letters, so that endings do not count. */
function rootsOf(look: Look): ReadonlySet<string> {
  let found = roots.get(look)
  if (!found) {
    found = new Set(look.wide ? look.words.flatMap(rootsOfWide) : look.roots)
    roots.set(look, found)
  }
  return found
}

/** A word of a script without spaces is many words: every two characters may be one. */
function rootsOfWide(word: string): string[] {
  if (!unspaced.test(word)) return word.length > 3 && !smallWords.has(word) ? [word.slice(0, 5)] : []
  return Array.from({ length: Math.min(80, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}

function shared(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  let count = 0
  for (const word of these) if (those.has(word)) count += 1
  return count / these.size
}
