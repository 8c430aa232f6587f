import { foldWord } from './fold.js'

/** A word of a text, where it stands in it, and how it is looked for. */
export interface FoundWord {
  folded: string
  start: number
  end: number
  /** Its place among the words of the text, from 0. A pair of characters has the place of its first one. */
  place: number
  /** A pair of characters of a script without spaces, or the last character of such a run. */
  kind: 'word' | 'pair' | 'last'
}

/** Letters each with its stop, an ending that says whose, or a run of letters, digits and what joins them unseen. */
const token =
  /([\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])+(?![\p{L}\p{N}\p{M}]))|['’]s(?![\p{L}\p{N}\p{M}])|([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*)/gu

const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Without a character from here on there is no such letter: most words need no look at the scripts. */
const beyondAlphabets = /[\u0e00-\uffff]/

/**
 * The words of a text, in its order. Where a script has no spaces, each two neighbours are a word, and the last character
 * is one by itself, so that a single character is found as the start of a word wherever it stands.
 */
export function wordsIn(text: string): FoundWord[] {
  const found: FoundWord[] = []
  let place = 0
  for (const { 0: written, 1: initials, 2: run, index } of text.matchAll(token)) {
    if (initials !== undefined) {
      add('word', initials.replaceAll('.', ''), index, index + written.length)
    } else if (run !== undefined && beyondAlphabets.test(run)) {
      for (const { text: part, start, unspaced } of stretchesOf(run)) {
        if (unspaced) addPairs(part, index + start)
        else add('word', part, index + start, index + start + part.length)
      }
    } else if (run !== undefined) {
      add('word', run, index, index + run.length)
    }
  }
  return found

  function add(kind: FoundWord['kind'], written: string, start: number, end: number): void {
    const folded = foldWord(written)
    if (folded !== '') found.push({ folded, start, end, place, kind })
    place += 1
  }

  function addPairs(run: string, start: number): void {
    const characters = charactersOf(run)
    for (const [at, character] of characters.entries()) {
      const next = characters[at + 1]
      found.push({
        folded: character.folded + (next?.folded ?? ''),
        start: start + character.start,
        end: start + (next ?? character).end,
        place,
        kind: next === undefined ? 'last' : 'pair',
      })
      place += 1
    }
  }
}

/** A character with its marks: two in the old half-width form of Japanese. */
const character = /.[\p{M}\uff9e\uff9f]*/gsu

/** Stretches of a run that are words of a script without spaces, or are not: where that is so, its words are not known. */
function stretchesOf(run: string): { text: string; start: number; unspaced: boolean }[] {
  const stretches: { text: string; start: number; unspaced: boolean }[] = []
  for (const { 0: text, index: start } of run.matchAll(character)) {
    // Folded: ㊀ is the same as 一.
    const unspaced = unspacedLetter.test(foldWord(text))
    const last = stretches.at(-1)
    if (last?.unspaced === unspaced) last.text += text
    else stretches.push({ text, start, unspaced })
  }
  return stretches
}

/** Folded, one may be several: ㍿ is 株式会社. */
function charactersOf(run: string): { folded: string; start: number; end: number }[] {
  return [...run.matchAll(character)].flatMap(({ 0: written, index }) =>
    (foldWord(written).match(character) ?? []).map((folded) => ({ folded, start: index, end: index + written.length })),
  )
}

/** Whether a word is written in capitals or as initials: "WHO" and "U.S." are no function words. */
export function isInCapitals(text: string, { start, end }: Pick<FoundWord, 'start' | 'end'>): boolean {
  return end - start > 1 && /^(?:\p{Lu}\.?)+$/u.test(text.slice(start, end)) && text !== text.toUpperCase()
}
