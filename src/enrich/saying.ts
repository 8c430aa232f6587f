import {
  auxiliaries,
  invertedVerbs,
  messageWords,
  sendingVerbs,
  speakingVerbs,
  verbPartners,
} from '../lexicon/names/verbs.js'
import { goesOn, type Word } from './tokens.js'
import { mayBe, wordRoles } from './word-roles.js'

/**
 * The places of the verbs of saying: "called" only with "for", "sent" only with a letter. `others` are those of the
 * digest's own language.
 */
export function speakingVerbsIn(words: readonly Word[], others: ReadonlySet<string>): number[] {
  const verbs: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word
    if (!mayBe(word, wordRoles.saying) && !others.has(word.lower)) continue
    if (isSpeakingVerb(words, at, word.lower, others)) verbs.push(at)
  }
  return verbs
}

function isSpeakingVerb(words: readonly Word[], at: number, lower: string, others: ReadonlySet<string>): boolean {
  if (speakingVerbs.has(lower) || others.has(lower)) {
    // "Committee Call for Papers": a capital makes it a noun.
    if (lower === 'call' && words[at]?.capital && words[at + 1]?.lower === 'for') return false
    const partners = Object.hasOwn(verbPartners, lower) ? verbPartners[lower] : undefined
    return !partners || partners.includes(words[at + 1]?.lower ?? '') || isNaming(words, at)
  }
  return sendingVerbs.has(lower) && words.slice(at + 1, at + 6).some((word) => messageWords.has(word.lower))
}

/** "calls Baku an unreliable partner", "called the chart “a fine drawing”": a small "calls" before a capital or a quote. */
const isNaming = (words: readonly Word[], at: number): boolean =>
  /^call/.test(words[at]?.lower ?? '') &&
  !words[at]?.capital &&
  (words[at + 1]?.capital === true || words.slice(at + 1, at + 9).some(({ before }) => /^ [“"‘«]$/.test(before)))

/**
 * Where the subject of a verb of saying may end: the word before it, over auxiliaries and adverbs. Behind a comma that
 * closes an apposition, the words before the commas that may open it come first: "Josep Borrell, the EU’s top diplomat,
 * told".
 */
export function subjectEnds(words: readonly Word[], verb: number): number[] {
  let end = verb - 1
  while (end >= 0 && (auxiliaries.has(words[end]?.lower ?? '') || /[a-z]{3}ly$/.test(words[end]?.lower ?? ''))) {
    if (words[end + 1]?.before !== ' ') break
    end -= 1
  }
  if (end < 0) return []
  const between = words[end + 1]?.before ?? ''
  if (!/^\.?\)? *$/.test(between) && /[.:;!?"“”«»]/.test(between)) return []
  const ends: number[] = []
  if (/^\)?, $/.test(between)) {
    for (let back = end; back > Math.max(0, end - 16); back -= 1) {
      const before = words[back]?.before ?? ''
      if (/[.!?;:"“”]\s/.test(before) && !goesOn(words, back)) break
      if (before.startsWith(', ') || before.startsWith('), ')) ends.push(back - 1)
    }
  }
  return [...ends, end]
}

/** Where what stands behind a verb of saying begins, when the verb stands behind what was said: "…,” said Akopian". */
export function invertedSubject(words: readonly Word[], verb: number): number | undefined {
  const word = words[verb]
  if (!word || !invertedVerbs.has(word.lower) || words[verb + 1]?.before !== ' ') return undefined
  return /[,.!?’'”"»–—-]\s*$/.test(word.before) || verb === 0 ? verb + 1 : undefined
}
