import type { Reading } from '../digest/reading.js'
import type { Digest, Item } from '../digest/schema.js'
import { splitLines } from '../parser/lines/split.js'
import type { DigestInput } from '../parser/parse.js'
import { decodeBytes } from '../parser/read/bytes.js'
import { compare } from '../publication/list.js'
import { type Publication, settingsOf } from '../publication/publication.js'
import type { Archive, Issue, Mention } from './archive.js'
import { type CategoryReason, EarlierSections } from './categories.js'
import { EarlierPeople } from './earlier-people.js'
import { bindAuthors, bindNamed, bindSources } from './entries.js'
import { bodyKey, NamesSoFar, nameKey, type OneName, personKey } from './names.js'
import { nonePublished, type PublishedNames } from './published.js'
import { findStories } from './stories/stories.js'

/**
 * Binds readings into an archive, oldest first. A digest without a date stands before all that have one, by its id:
 * at the other end it would pass for the newest. Items call everyone and everything by the name of its entry.
 * `inputs` are the digests as received, `published` the names whose pages stand already.
 */
export function bindArchive(
  readings: Reading[],
  inputs: DigestInput[],
  publication: Publication,
  published: PublishedNames = nonePublished,
): Archive {
  const bytes = new Map(inputs.map((input) => [input.file, input.bytes]))
  const inOrder = [...readings].sort((one, other) => compare(orderOf(one.digest), orderOf(other.digest)))
  const names: Names = {
    person: new NamesSoFar(publication.aliases, personKey).one,
    body: new NamesSoFar(publication.aliases, bodyKey).one,
    place: new NamesSoFar(publication.aliases, nameKey).one,
  }
  const people = new EarlierPeople()
  const sections = new EarlierSections()
  const categoryReasons = new Map<Item, CategoryReason>()
  const issues = inOrder.map((reading, index): Issue => {
    const received = bytes.get(reading.digest.file)
    if (!received) throw new Error(`The bytes of ${reading.digest.file} are missing`)
    const { text } = decodeBytes(received)
    const { items, reasons } = sections.file(people.name(withOneName(reading.digest, names)))
    for (const [item, reason] of reasons) categoryReasons.set(item, reason)
    return {
      digest: withNumber({ ...reading.digest, items }, publication),
      lines: reading.lines,
      edits: reading.edits,
      bytes: received,
      place: index,
      // A line end at the end of the file ends its last line: no line comes after it.
      lineCount: splitLines(text.replace(/(\r\n|\n|\r)$/, '')).length,
    }
  })
  const mentions = [...issues]
    .reverse()
    .flatMap((issue) => issue.digest.items.map((item): Mention => ({ issue, item })))
  return {
    publication,
    language: publication.language ?? 'en',
    issues,
    topics: publication.topics.map((topic) => ({
      topic,
      mentions: mentions.filter(({ item }) => item.topics.includes(topic.id)),
    })),
    sources: bindSources(mentions, published.sources),
    authors: bindAuthors(mentions, published.authors),
    people: bindNamed(mentions, 'person', published.people),
    places: bindNamed(mentions, 'place', published.places),
    organisations: bindNamed(mentions, 'organisation', published.organisations),
    stories: findStories(issues, publication.stories),
    categoryReasons,
  }
}

function orderOf({ date = '', id }: Digest): string {
  return `${date} ${id}`
}

interface Names {
  person: OneName
  /** Organisations, and who publishes. */
  body: OneName
  place: OneName
}

function withOneName(digest: Digest, { person, body, place }: Names): Digest {
  const ofKind = { person, place, organisation: body, publisher: body }
  const items = digest.items.map((item) => ({
    ...item,
    sources: item.sources.map((source) => ({ ...source, name: ofKind[source.kind](source.name) })),
    authors: unique(item.authors.map(person)),
    people: unique(item.people.map(person)),
    places: unique(item.places.map(place)),
    organisations: unique(item.organisations.map(body)),
    named: item.named.map((named) => ({ ...named, name: ofKind[named.kind](named.name) })),
  }))
  return { ...digest, items }
}

const unique = (names: string[]): string[] => [...new Set(names)]

function withNumber(digest: Digest, publication: Publication): Digest {
  const number = settingsOf(publication, digest.file)?.number
  return number === undefined ? digest : { ...digest, number }
}
