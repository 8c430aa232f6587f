import { languages } from '../../lexicon/languages/index.js'
import { wordsOf } from '../../lexicon/phrases.js'

const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
]

const functionWords = languages.map(({ code, small, dangling }) => ({ code, words: new Set([...small, ...dangling]) }))
const enough = 20_000

/** The language that a text is most probably in: by its script, else by its function words. Undefined where nothing tells. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, code] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.2) return code
  }
  const words = wordsOf(sample, 4000)
  let best: { code: string; hits: number } | undefined
  for (const { code, words: known } of functionWords) {
    let hits = 0
    for (const word of words) if (known.has(word)) hits += 1
    if (hits > (best?.hits ?? Math.max(2, words.length * 0.05))) best = { code, hits }
  }
  return best?.code
}
