import { scriptOf } from '../locales/script.js'

/** Where a text's language or direction differs from its page's: what `lang` and `dir` must say. */
export interface Tongue {
  lang?: string
  dir?: Direction
}
export type Direction = 'ltr' | 'rtl'

/** What a page says of itself: a text that differs must say so. */
export interface PageLanguage {
  language: string
  direction: Direction
}

/** Scripts written from right to left (Unicode, property Bidi_Class of their letters). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Mand', 'Samr', 'Adlm', 'Rohg', 'Mend', 'Yezi'])

/** What a text in a script other than its page's is tagged as: a language where the script has but one. */
const scripts: [script: string, letter: RegExp, lang: string][] = [
  ['Armn', /\p{Script=Armenian}/gu, 'hy'],
  ['Geor', /\p{Script=Georgian}/gu, 'ka'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Hang', /\p{Script=Hangul}/gu, 'ko'],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hani', /\p{Script=Han}/gu, 'und-Hani'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'und-Hebr'],
  ['Arab', /\p{Script=Arabic}/gu, 'und-Arab'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  ['Latn', /\p{Script=Latin}/gu, 'und-Latn'],
]

/** Scripts that one language mixes: a Japanese page's Han is no other language. */
const mixed: Record<string, string[]> = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/** Which way a language is written; what is no language tag is taken for left to right. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'
}

/** The tags that a text needs on a page; undefined where the page's own hold. */
export function tongueOf(text: string, textLanguage: string, page: PageLanguage): Tongue | undefined {
  const foreign = foreignTag(text.slice(0, 200), scriptOf(textLanguage))
  const lang = foreign === `und-${scriptOf(page.language)}` ? page.language : (foreign ?? textLanguage)
  const dir = directionOf(lang)
  if (lang === page.language && dir === page.direction) return undefined
  return { ...(lang === page.language ? {} : { lang }), ...(dir === page.direction ? {} : { dir }) }
}

/** The tags of a name, which is of no language: they tell its letters apart from the page's. */
export function nameTongue(name: string, page: PageLanguage): Tongue | undefined {
  return tongueOf(name, page.language, page)
}

/** A tongue as a property of a view; none where a text needs no tags. */
export function spoken(tongue: Tongue | undefined): { tongue?: Tongue } {
  return tongue === undefined ? {} : { tongue }
}

/** Letters that no Latin alphabet has: without one of them there is nothing to count on a page in Latin letters. */
const beyondLatin = /[\u0370-\u1dff\u2c80-\ua71f\ua800-\uffff]/

/** The tag of a text most of whose letters are of another script than its language's. */
function foreignTag(text: string, own: string): string | undefined {
  if (own === 'Latn' && !beyondLatin.test(text)) return undefined
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return undefined
  const mine = new Set([own, ...(mixed[own] ?? [])])
  const found = scripts
    .map(([script, letter, lang]) => ({ script, lang, letters: count(text, letter) }))
    .reduce((most, next) => (next.letters > most.letters ? next : most))
  return mine.has(found.script) || found.letters * 2 <= letters ? undefined : found.lang
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
