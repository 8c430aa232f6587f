import { smallWords } from '../../../lib/lexicon/lexicon.js'
import { begun } from './vocabulary.mjs'

/**
 * A headline in the capitals of Title Case.
 * @param {string} text
 */
export const titleCase = (text) =>
  text
    .split(' ')
    .map((word, index) => (index > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : begun(word)))
    .join(' ')

/**
 * A headline in the capitals of a sentence: what stands small somewhere in the text around becomes small.
 * @param {string} text
 * @param {ReadonlySet<string>} smallSomewhere
 */
export const sentenceCase = (text, smallSomewhere) =>
  text
    .split(' ')
    .map((word, index) => {
      const bare = word.replace(/^\P{L}+|\P{L}+$/gu, '')
      const isSmall = index > 0 && /^\p{Lu}\p{Ll}+$/u.test(bare) && smallSomewhere.has(bare.toLowerCase())
      return isSmall ? word.toLowerCase() : word
    })
    .join(' ')

/** Words that a text writes without a capital. @param {string[]} texts @returns {ReadonlySet<string>} */
export const smallWordsIn = (texts) => new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}+/gu) ?? []))

/** Everything that ends a sentence. */
const end = /[.!?։。！？؟](?:["'”’»“)\]」』]*)(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
const abbreviation = /(?:\b\p{L}|\b(?:Mr|Mrs|Ms|Dr|St|vs|No|Nr|e\.g|i\.e|etc|al|Rep|Sen|Gov|approx))\.$/u

/** The sentences of a text; cut only where little speaks for an abbreviation. @param {string} text */
export function sentencesOf(text) {
  /** @type {string[]} */
  const sentences = []
  let from = 0
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length
    const sentence = text.slice(from, to).trim()
    if (sentence.length < 12 || abbreviation.test(sentence)) continue
    sentences.push(sentence)
    from = to
  }
  const rest = text.slice(from).trim()
  if (rest !== '') sentences.push(rest)
  return sentences.map((sentence) => sentence.replace(/^[-–—]\s+/, ''))
}

/** Without the stop at its end; other ends stay. @param {string} text */
export const withoutStop = (text) => text.replace(/(?<![.…])[.։。](?=["'”’»)」]*$)/u, '')

/** Length in words; in scripts without spaces, of characters by two. @param {string} text */
export const wordCount = (text) =>
  Math.max(
    text.split(/\s+/).length,
    Math.ceil((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2),
  )
