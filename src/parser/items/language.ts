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
  const words = wordsOf(sample, mostWords, (all, start, end) => knownWord(all, start, end).lower)
  const hits = new Array<number>(languages.length).fill(0)
  for (const word of words) {
    const found = languagesOf.get(word)
    if (found) for (const index of found) hits[index] = (hits[index] as number) + 1
  }
  const most = Math.max(...hits)
  return most > Math.max(2, words.length * 0.05) ? languages[hits.indexOf(most)]?.code : undefined
}
