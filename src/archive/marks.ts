/** A set of numbers that is emptied at once, however many it holds. */
export class Marks {
  #rounds = new Int32Array(1 << 12)
  #round = 1

  clear(): void {
    this.#round += 1
  }

  /** Whether the number was not in it yet. */
  add(number: number): boolean {
    if (number >= this.#rounds.length) {
      const more = new Int32Array(2 * number)
      more.set(this.#rounds)
      this.#rounds = more
    }
    if (this.#rounds[number] === this.#round) return false
    this.#rounds[number] = this.#round
    return true
  }

  has(number: number): boolean {
    return this.#rounds[number] === this.#round
  }
}
