import { hashOf } from '../../cache/hash-of.js'
import type { Item } from '../../digest/schema.js'

/** What pages of one issue alone show, or few others: it is loaded with the whole item. */
type Loaded = 'subheads' | 'bylines' | 'summary' | 'text' | 'links' | 'dates' | 'confidence' | 'codes'

/** What lists, indexes and the keys of pages need of an item. */
export type ItemAbstract = Omit<Item, Loaded>

/** An item whose larger parts are loaded when someone looks at them. */
export type KeptItem = LoadingItem & ItemAbstract

/** Makes an item of its abstract. `hash` names all that it says, `load` gives it. */
export const keptItem = (abstract: ItemAbstract, hash: string, load: () => Item): KeptItem =>
  Object.assign(new LoadingItem(hash, load), abstract)

/** What is left of an item where the rest need not be loaded. */
export function abstractOf(item: Item): ItemAbstract {
  const {
    subheads: _,
    bylines: _1,
    summary: _2,
    text: _3,
    links: _4,
    dates: _5,
    confidence: _6,
    codes: _7,
    ...rest
  } = item
  return rest
}

/** The item as plain data, loaded: what a spread copies. */
export const wholeItem = (item: Item): Item => (item instanceof LoadingItem ? item.toJSON() : item)

/** A hash of all that an item says. */
export const hashOfItem = (item: Item): string =>
  item instanceof LoadingItem ? item.hash : hashOf(JSON.stringify(item))

class LoadingItem implements Pick<Item, Loaded> {
  readonly #hash: string
  readonly #load: () => Item

  constructor(hash: string, load: () => Item) {
    this.#hash = hash
    this.#load = load
  }

  get hash(): string {
    return this.#hash
  }

  get subheads(): Item['subheads'] {
    return this.#load().subheads
  }

  get bylines(): Item['bylines'] {
    return this.#load().bylines
  }

  get summary(): Item['summary'] {
    return this.#load().summary
  }

  get text(): Item['text'] {
    return this.#load().text
  }

  get links(): Item['links'] {
    return this.#load().links
  }

  get dates(): Item['dates'] {
    return this.#load().dates
  }

  get confidence(): Item['confidence'] {
    return this.#load().confidence
  }

  get codes(): Item['codes'] {
    return this.#load().codes
  }

  /** As JSON has it: in the order in which it was read. */
  toJSON(): Item {
    return this.#load()
  }
}
