/** Whole numbers by place, 0 where there is none yet, in one array that grows. */
export class Growing {
  #values: Int32Array

  constructor(kept: Int32Array = new Int32Array(0)) {
    this.#values = new Int32Array(Math.max(1 << 10, 2 * kept.length))
    this.#values.set(kept)
  }

  /** The array as it is now, for looking up many of them: it is another one after the next `set`. */
  get values(): Int32Array {
    return this.#values
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  set(place: number, value: number): void {
    if (place >= this.#values.length) {
      const more = new Int32Array(2 * place)
      more.set(this.#values)
      this.#values = more
    }
    this.#values[place] = value
  }

  add(place: number, value: number): void {
    this.set(place, this.at(place) + value)
  }

  /** A copy of so many of them. */
  keep(length: number): Int32Array {
    const kept = new Int32Array(length)
    kept.set(this.#values.subarray(0, length))
    return kept
  }
}
