import { primaryLanguage } from '../../lexicon/language.js'
import { doubleLetters, letters, ownLetters } from './alphabets.js'
import { scriptOf } from './script.js'

/** Compares two names as a language's dictionary does. */
export type Compare = (a: string, b: string) => number

/** A letter's place in the alphabet, and which of the letters of that place it is. */
type Places = Map<string, [place: number, accent: number]>

/**
 * The order of a language: signs, then numbers by their value, then letters, those of its own script first. Letters that
 * no alphabet of ours has follow by their code: Chinese characters, about by radical and strokes.
 */
export function compareIn(language: string): Compare {
  const places = placesIn(language)
  const small = primaryLanguage(language) in dotless ? dotlessSmall : (name: string) => name.toLowerCase()
  const keys = new Map<string, number[]>()
  const keyOf = (name: string) => {
    let key = keys.get(name)
    if (key === undefined) {
      key = sortKey(small(name.normalize('NFC')), places)
      keys.set(name, key)
    }
    return key
  }
  return (a, b) => compareKeys(keyOf(a), keyOf(b)) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Languages with a dotless i, whose capital is I. */
const dotless = { az: true, tr: true }
const dotlessSmall = (name: string) => name.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase()

const [firstNumber, firstLetter, firstOther] = [0x20_0000, 0x40_0000, 0x60_0000]

/** Places of all letters, then all accents: an accent counts where the letters are the same. */
function sortKey(name: string, places: Places): number[] {
  const key: number[] = []
  const accents: number[] = []
  for (const [part] of name.matchAll(/\d+|./gsu)) {
    if (/^\d/.test(part)) key.push(firstNumber + Math.min(Number(part), firstNumber - 1))
    else for (const letter of places.has(part) ? part : (doubleLetters[part] ?? part)) addLetter(letter)
  }
  return [...key, 0, ...accents]

  function addLetter(letter: string): void {
    const known = places.get(letter)
    const code = letter.codePointAt(0) ?? 0
    key.push(known ? firstLetter + known[0] : /\p{L}/u.test(letter) ? firstOther + code : code)
    accents.push(known?.[1] ?? 0)
  }
}

function compareKeys(one: number[], other: number[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Scripts besides Latin whose order we have. */
const alphabets: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Geor: /\p{Script=Georgian}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
}

function placesIn(language: string): Places {
  const groups = letters.split(' ').map((group) => [...group])
  for (const rule of (ownLetters[primaryLanguage(language)] ?? '').split(' ').filter((each) => each !== '')) {
    const [before = '', own = ''] = rule.split('<')
    const at = groups.findIndex((group) => group.includes(own[0] ?? ''))
    for (const group of groups) {
      for (const letter of own) if (group.includes(letter)) group.splice(group.indexOf(letter), 1)
    }
    groups.splice(before === '' ? at : groups.findIndex((group) => group.includes(before)) + 1, 0, [...own])
  }
  const script = alphabets[scriptOf(language)]
  const isOwn = ([letter = '']: string[]) => script?.test(letter) === true
  const ordered = [...groups.filter(isOwn), ...groups.filter((group) => !isOwn(group))]
  const places: Places = new Map()
  for (const [place, group] of ordered.entries()) {
    for (const [accent, letter] of group.entries()) places.set(letter, [place, accent])
  }
  for (const letter of Object.keys(doubleLetters)) {
    if (!(ownLetters[primaryLanguage(language)] ?? '').includes(letter)) places.delete(letter)
  }
  return places
}
