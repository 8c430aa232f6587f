import type { Item } from '../../digest/schema.js'
import type { StoryWishes } from '../../publication/publication.js'
import { addTo } from '../lists.js'

/** An item as an editor names it: by its digest and any of its lines, "2023-10-11.txt:16". */
interface Wanted {
  said: string
  /** The digest that is meant, by its whole path or its name; undefined where there is none. */
  file: string | undefined
  line: number
}

interface Pair {
  one: Wanted
  other: Wanted
  apart: boolean
}

/** What an editor says of an issue's items, by their numbers. */
export interface IssueWishes {
  /** The earlier items that a later one goes on from. */
  same: Map<number, number[]>
  /** The earlier items with which a later one has nothing to do. */
  apart: Map<number, number[]>
}

/** Of what an editor said, the items that were found so far, by what was said, with their numbers. */
export type FoundWishes = Map<string, number>

/** What an editor says of stories, for digests of these files, the oldest first. */
export class Wishes {
  readonly #pairs: Pair[]

  constructor({ same, apart }: StoryWishes, files: readonly string[]) {
    const fileOf = filesByName(same.length + apart.length === 0 ? [] : files)
    const wanted = (said: string): Wanted => {
      const colon = said.lastIndexOf(':')
      return { said, file: fileOf.get(said.slice(0, colon)), line: Number(said.slice(colon + 1)) }
    }
    const pairOf = (isApart: boolean) => (pair: { item: string; earlier: string }) => ({
      one: wanted(pair.item),
      other: wanted(pair.earlier),
      apart: isApart,
    })
    this.#pairs = [...same.map(pairOf(false)), ...apart.map(pairOf(true))]
  }

  /** All that is said of the items of a file: what an outcome may depend on. */
  about(file: string): string[] {
    return this.#of(file).flatMap(({ one, other, apart }) => [
      `${apart ? 'apart' : 'same'} ${one.file}:${one.line} ${other.file}:${other.line}`,
    ])
  }

  /** Finds the items of a digest of which something is said, and what is said of them and of items found before. */
  take(file: string, items: readonly Item[], first: number, found: FoundWishes): IssueWishes {
    const wishes: IssueWishes = { same: new Map(), apart: new Map() }
    const pairs = this.#of(file)
    for (const wanted of pairs.flatMap(({ one, other }) => [one, other])) {
      if (wanted.file !== file) continue
      const at = items.findIndex(({ lines: [from, to] }) => from <= wanted.line && wanted.line <= to)
      if (at >= 0) found.set(wanted.said, first + at)
    }
    for (const pair of pairs) {
      const [one, other] = [found.get(pair.one.said), found.get(pair.other.said)]
      if (one === undefined || other === undefined || one === other) continue
      addTo(pair.apart ? wishes.apart : wishes.same, Math.max(one, other), Math.min(one, other))
    }
    return wishes
  }

  /** The items of which an editor spoke and that are not there. */
  unheard(found: FoundWishes): string[] {
    return this.#pairs.flatMap(({ one, other }) => [one.said, other.said]).filter((said) => !found.has(said))
  }

  #of(file: string): Pair[] {
    return this.#pairs.filter(({ one, other }) => one.file === file || other.file === file)
  }
}

/** A digest is named by its path, and by its name where that is no other's path; of two of one name the older is meant. */
function filesByName(files: readonly string[]): Map<string, string> {
  const named = new Map<string, string>()
  for (const file of files) {
    named.set(file, file)
    const name = file.slice(file.lastIndexOf('/') + 1)
    if (!named.has(name)) named.set(name, file)
  }
  return named
}
