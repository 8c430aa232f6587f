/** What a word is known by: two hashes of 32 bits, so that millions of words hardly ever meet one like them. */
export interface WordCode {
  one: number
  two: number
  /** The numbering that was asked for it last, and the number that it gave: most words come again. */
  by: number
  number: number
}

/** The code of a word by its code units, the same on every machine. */
export function codeOf(word: string): WordCode {
  let one = 0x9e3779b9 ^ word.length
  let two = 0x85ebca6b
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    two = Math.imul(two ^ unit, 0x5f356495)
  }
  return { one: mixed(one, two), two: mixed(two, one), by: 0, number: 0 }
}

/** The code of two words in their order. */
export const codeOfPair = (first: WordCode, second: WordCode): WordCode => ({
  one: mixed(Math.imul(first.one, 0x27d4eb2f) ^ second.one, first.two),
  two: mixed(Math.imul(first.two, 0x165667b1) ^ second.two, first.one),
  by: 0,
  number: 0,
})

function mixed(hash: number, other: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  mix = Math.imul(mix ^ (mix >>> 15), 0x27d4eb2f)
  return mix ^ (mix >>> 16)
}

/** So many numberings there were: by this words know again the one that numbered them. */
let numberings = 0

/** Numbers as they are kept: plain, so that they can be written and read back. */
export interface KeptNumbering {
  size: number
  /** By number, the two halves of its code one after the other. */
  codes: Int32Array
}

/**
 * Numbers words from 0 in the order in which they come. It knows them by their codes alone: the words of a large archive
 * are too many to be kept as strings.
 */
export class Numbering {
  #codes: Int32Array
  /** By place: one more than the number that is there; a power of two of places, half of them free. */
  #places: Int32Array
  readonly #name = ++numberings
  size = 0

  constructor(kept?: KeptNumbering) {
    const size = kept?.size ?? 0
    let places = 1 << 12
    while (places < 2 * size) places *= 2
    this.#codes = new Int32Array(places)
    this.#places = new Int32Array(places)
    if (kept === undefined) return
    this.size = size
    this.#codes.set(kept.codes)
    this.#placeAll()
  }

  /** The number of a word, a new one where it has none. */
  of(code: WordCode): number {
    if (code.by === this.#name) return code.number
    code.number = this.#find(code)
    code.by = this.#name
    return code.number
  }

  #find({ one, two }: WordCode): number {
    const mask = this.#places.length - 1
    let place = one & mask
    for (;;) {
      const number = (this.#places[place] as number) - 1
      if (number < 0) return this.#add(one, two, place)
      if (this.#codes[2 * number] === one && this.#codes[2 * number + 1] === two) return number
      place = (place + 1) & mask
    }
  }

  #add(one: number, two: number, place: number): number {
    const number = this.size
    this.#codes[2 * number] = one
    this.#codes[2 * number + 1] = two
    this.#places[place] = number + 1
    this.size += 1
    if (2 * this.size >= this.#places.length) this.#grow()
    return number
  }

  keep(): KeptNumbering {
    return { size: this.size, codes: this.#codes.slice(0, 2 * this.size) }
  }

  #grow(): void {
    const codes = new Int32Array(2 * this.#codes.length)
    codes.set(this.#codes)
    this.#codes = codes
    this.#places = new Int32Array(2 * this.#places.length)
    this.#placeAll()
  }

  #placeAll(): void {
    const mask = this.#places.length - 1
    for (let number = 0; number < this.size; number += 1) {
      let place = (this.#codes[2 * number] as number) & mask
      while (this.#places[place] !== 0) place = (place + 1) & mask
      this.#places[place] = number + 1
    }
  }
}
