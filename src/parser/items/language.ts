import { primaryLanguage } from '../../lexicon/language.js'
import { languages } from '../../lexicon/languages/index.js'
import { wordsOf } from '../../lexicon/phrases.js'
import { knownWord } from '../../lexicon/words.js'

const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
]

/** In which languages, by index, a word is a function word. */
const languagesOf: ReadonlyMap<string, number[]> = (() => {
  const found = new Map<string, number[]>()
  for (const [index, { small, dangling }] of languages.entries()) {
    for (const word of new Set([...small, ...dangling])) found.set(word, [...(found.get(word) ?? []), index])
  }
  return found
})()

/** Characters and words that are looked at: more tell no more. */
const enough = 6_000
const mostWords = 800

/** Where the characters of all scripts but Latin stand: a text without any need not be asked for each of them. */
const otherScripts = /[\u0370-\u1fff\u2c00-\uffff]/

/** The language that a text is most probably in: by its script, else by its function words. Undefined where nothing tells. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough)
  if (otherScripts.test(sample) && /[^\p{Script=Latin}\P{L}]/u.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0
    for (const [script, code] of scripts) {
      if ((sample.match(script)?.length ?? 0) > letters * 0.2) return code
    }
  }
  const { hits, words } = functionWords(sample)
  const most = Math.max(...hits)
  return most > Math.max(2, words * 0.05) ? languages[hits.indexOf(most)]?.code : undefined
}

/** How many of a text's words are function words of each language. */
function functionWords(text: string): { hits: number[]; words: number } {
  const words = wordsOf(text, mostWords, (all, start, end) => knownWord(all, start, end).lower)
  const hits = new Array<number>(languages.length).fill(0)
  for (const word of words) {
    const found = languagesOf.get(word)
    if (found) for (const index of found) hits[index] = (hits[index] as number) + 1
  }
  return { hits, words: words.length }
}

/** Characters of an item that are looked at; fewer words tell too little to leave the digest's language for. */
const enoughOfItem = 500
const fewestWords = 20

/**
 * The language of an item that is plainly in another than its digest; undefined where it is not plain. A script that
 * the digest's language does not use is plain; among words of one script, the other language must have far more.
 */
export function languageOtherThan(language: string, text: string): string | undefined {
  const own = primaryLanguage(language)
  const sample = text.slice(0, enoughOfItem)
  const detected = detectLanguage(sample)
  // Japanese without a kana, and Korean in old letters, are no Chinese.
  if (detected === undefined || detected === own || (detected === 'zh' && /^(?:ja|ko)$/.test(own))) return undefined
  const { hits, words } = functionWords(sample)
  const hitsOf = (code: string): number => hits[languages.findIndex((one) => one.code === code)] ?? 0
  const isInScript = scripts.some(([, code]) => code === detected)
  return isInScript || (words >= fewestWords && hitsOf(detected) >= 5 && hitsOf(detected) > 2.5 * hitsOf(own))
    ? detected
    : undefined
}
