import type { Reading } from '../digest/reading.js'
import type { Digest, Item } from '../digest/schema.js'
import { type Publication, settingsOf } from '../publication/publication.js'
import { type CategoryReason, EarlierSections, type KeptEarlierSections } from './categories.js'
import { type Bearers, EarlierPeople } from './earlier-people.js'
import { bodyKey, NamesSoFar, nameKey, personKey } from './names.js'
import { type FoundLink, type KeptStories, StoryFinder } from './stories/finder.js'
import type { KeptThreads } from './stories/threads.js'
import type { Told } from './stories/told.js'
import type { LoadTold } from './stories/told-items.js'
import type { FoundWishes, Wishes } from './stories/wishes.js'

/** An issue's digest as the archive has it, and what crosses it with earlier issues. */
export interface BoundDigest {
  digest: Digest
  /** Of each item whose category is from earlier issues, why. */
  reasons: Map<Item, CategoryReason>
  links: FoundLink[]
  /** Items that became one story, by their numbers. */
  joins: [earlier: number, later: number][]
  /** What later issues compare their items with. */
  told: Told[]
}

/** What a binder has learned, plain: whoever keeps it writes it before another issue is bound. */
export interface KeptBinder {
  people: Map<string, string>
  bodies: Map<string, string>
  places: Map<string, string>
  bearers: Bearers
  sections: KeptEarlierSections
  stories: KeptStories
}

/**
 * Binds the issues of an archive one after the other, oldest first. What an issue comes to hangs on itself and on those
 * before it alone: a binder that has been kept goes on as if it had bound them all.
 */
export class Binder {
  readonly #publication: Publication
  readonly #names: Names
  readonly #people: EarlierPeople
  readonly #sections: EarlierSections
  readonly #stories: StoryFinder

  /** `loadTold` gives what an earlier issue told, once it is no longer in memory. */
  constructor(publication: Publication, wishes: Wishes, kept?: KeptBinder, loadTold?: LoadTold) {
    const { aliases } = publication
    this.#publication = publication
    this.#names = {
      person: new NamesSoFar(aliases, personKey, kept?.people),
      body: new NamesSoFar(aliases, bodyKey, kept?.bodies),
      place: new NamesSoFar(aliases, nameKey, kept?.places),
    }
    this.#people = new EarlierPeople(kept?.bearers)
    this.#sections = new EarlierSections(kept?.sections)
    this.#stories = new StoryFinder(wishes, kept?.stories, loadTold)
  }

  add({ digest }: Reading): BoundDigest {
    const named = { ...digest, items: this.#people.name(withOneName(digest, this.#names)) }
    const { items, reasons } = this.#sections.file(named.items)
    const bound = withNumber({ ...digest, items }, this.#publication)
    return { digest: bound, reasons, ...this.#stories.read(bound) }
  }

  /** By an item's number that of the first item of its story; and what of an editor's wishes was found. */
  get stories(): { threads: KeptThreads; found: FoundWishes } {
    return { threads: this.#stories.threads.keep(), found: this.#stories.found }
  }

  keep(): KeptBinder {
    return {
      people: this.#names.person.first,
      bodies: this.#names.body.first,
      places: this.#names.place.first,
      bearers: this.#people.bearers,
      sections: this.#sections.keep(),
      stories: this.#stories.keep(),
    }
  }
}

interface Names {
  person: NamesSoFar
  /** Organisations, and who publishes. */
  body: NamesSoFar
  place: NamesSoFar
}

function withOneName(digest: Digest, { person, body, place }: Names): Digest {
  const ofKind = { person: person.one, place: place.one, organisation: body.one, publisher: body.one }
  const items = digest.items.map((item) => ({
    ...item,
    sources: item.sources.map((source) => ({ ...source, name: ofKind[source.kind](source.name) })),
    authors: unique(item.authors.map(person.one)),
    people: unique(item.people.map(person.one)),
    places: unique(item.places.map(place.one)),
    organisations: unique(item.organisations.map(body.one)),
    named: item.named.map((named) => ({ ...named, name: ofKind[named.kind](named.name) })),
  }))
  return { ...digest, items }
}

const unique = (names: string[]): string[] => [...new Set(names)]

function withNumber(digest: Digest, publication: Publication): Digest {
  const number = settingsOf(publication, digest.file)?.number
  return number === undefined ? digest : { ...digest, number }
}
