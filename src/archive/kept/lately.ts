/** What was loaded last, by its name: so many at most. Whatever is asked for again stays. */
export class Lately<Value> {
  readonly #most: number
  readonly #values = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  get(name: string, load: () => Value): Value {
    const known = this.#values.get(name)
    const value = known ?? load()
    this.#values.delete(name)
    this.#values.set(name, value)
    if (this.#values.size > this.#most) this.#forgetOldest()
    return value
  }

  #forgetOldest(): void {
    for (const name of this.#values.keys()) {
      this.#values.delete(name)
      return
    }
  }
}
