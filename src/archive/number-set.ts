/** A set of numbers in one array: a tenth of what a `Set` takes, and kept as it is. */
export class NumberSet {
  /** One more than each number, where its hash says or behind that; half of the places and more are free. */
  #places: Int32Array
  #size: number

  constructor(kept?: KeptNumberSet) {
    this.#places = kept?.places ?? new Int32Array(16)
    this.#size = kept?.size ?? 0
  }

  has(number: number): boolean {
    return this.#places[this.#placeOf(number)] !== 0
  }

  add(number: number): void {
    const place = this.#placeOf(number)
    if (this.#places[place] !== 0) return
    this.#places[place] = number + 1
    this.#size += 1
    if (2 * this.#size > this.#places.length) this.#grow()
  }

  keep(): KeptNumberSet {
    return { places: this.#places, size: this.#size }
  }

  /** Where a number is, or where it would be. */
  #placeOf(number: number): number {
    const mask = this.#places.length - 1
    let place = Math.imul(number, 0x9e3779b1) >>> 7
    for (;;) {
      place &= mask
      const there = this.#places[place]
      if (there === 0 || there === number + 1) return place
      place += 1
    }
  }

  #grow(): void {
    const before = this.#places
    this.#places = new Int32Array(2 * before.length)
    for (const there of before) if (there !== 0) this.#places[this.#placeOf(there - 1)] = there
  }
}

/** A set as it is kept. */
export interface KeptNumberSet {
  places: Int32Array
  size: number
}
