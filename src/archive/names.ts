/**
 * What two spellings of one name have in common: case, width, composition, white space and marks of direction do not part
 * them.
 */
export function nameKey(name: string): string {
  // Nearly every name is plain; composing the others is what takes the time.
  if (!/ {2}|[^ -~]/.test(name)) return name.toLowerCase().trim()
  return name.normalize('NFKC').replace(directions, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * What two spellings of one person's name have in common: besides, initials between the names and accents do not part
 * them ("Edward J. Markey", "Edward Markey").
 */
export function personKey(name: string): string {
  const key = /[^ -~]/.test(name) ? nameKey(name).normalize('NFD').replace(/\p{M}/gu, '') : nameKey(name)
  return key.includes(' ') ? key.replace(/(?<= )\p{L}\.? /gu, '') : key
}

/**
 * What two spellings of a body's name have in common: besides, white space does not part them ("HPC Wire", "HPCWire"),
 * but in names so short that they may well be two.
 */
export function bodyKey(name: string): string {
  const key = nameKey(name)
  const closed = key.replaceAll(' ', '')
  return closed.length < shortBody ? key : closed
}
const shortBody = 6

/** The name that stands for all spellings of one. */
export type OneName = (name: string) => string

/** Gives a name's canonical form by `publication.yml`'s aliases, and a name that has none as it stands. */
export function canonicalNames(aliases: Record<string, string[]>): OneName {
  const canonical = new Map<string, string>()
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of [name, ...others]) canonical.set(nameKey(other), name)
  }
  return (name) => canonical.get(nameKey(name)) ?? name
}

/** Gives each name its canonical form; of spellings that have a key in common, the first one asked for. */
export class NamesSoFar {
  /** By key; plain, to be kept. */
  readonly first: Map<string, string>
  readonly #asked = new Map<string, string>()
  readonly #canonical: OneName
  readonly #keyOf: (name: string) => string

  constructor(aliases: Record<string, string[]>, keyOf: (name: string) => string, first = new Map<string, string>()) {
    this.#canonical = canonicalNames(aliases)
    this.#keyOf = keyOf
    this.first = first
  }

  readonly one: OneName = (name) => {
    let found = this.#asked.get(name)
    if (found === undefined) {
      found = this.#find(name)
      this.#asked.set(name, found)
    }
    return found
  }

  #find(name: string): string {
    const full = this.#canonical(name)
    const key = this.#keyOf(full)
    const known = this.first.get(key)
    if (known === undefined) this.first.set(key, full)
    return known ?? full
  }
}
