import type { Root, RootContent } from 'mdast'
import type { Archive } from '../../src/archive/archive.js'
import { bindArchive } from '../../src/archive/bind.js'
import type { Reading } from '../../src/digest/reading.js'
import type { Digest, Item, NamedEntity, Row, SentLine } from '../../src/digest/schema.js'
import { slug } from '../../src/digest/slug.js'
import { type Publication, plainOutputs } from '../../src/publication/publication.js'
import { createAddresses } from '../../src/site/addresses/create.js'
import type { Addresses } from '../../src/site/addresses.js'

export function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

export function summary(...children: RootContent[]): Root {
  return { type: 'root', children }
}

/** An item; what is not given is what a news item of one paragraph has. */
export function item(headline: string, line: number, given: Partial<Item> = {}): Item {
  const text = given.text ?? 'A paragraph of its own.'
  return {
    id: slug(headline, `item-${line}`),
    kind: 'news',
    headline,
    headlineFrom: 'line',
    subheads: [],
    authors: [],
    bylines: [],
    summary: text === '' ? summary() : summary(...text.split('\n\n').map(paragraph)),
    text,
    sources: [],
    people: [],
    places: [],
    organisations: [],
    named: namedIn(given),
    dates: [],
    topics: [],
    links: [],
    position: 1,
    lines: text === '' ? [line, line] : [line, line + 2],
    confidence: 'sure',
    codes: [],
    ...given,
  }
}

/** The words that names rest on: the names themselves. */
function namedIn({ people = [], places = [], organisations = [] }: Partial<Item>): Item['named'] {
  const named = (kind: NamedEntity['kind'], names: string[]) => names.map((name) => ({ name, kind, words: name }))
  return [...named('person', people), ...named('place', places), ...named('organisation', organisations)]
}

export function row(role: Row['role'], text: string, given: Partial<Row> = {}): Row {
  return { role, text, confidence: 0.97, band: 'sure', codes: [], ...given }
}

export function line(number: number, text: string, rows: Row[], repaired?: string): SentLine {
  return { line: number, text, rows, ...(repaired === undefined ? {} : { repaired }) }
}

/** A reading of items whose lines say nothing but their headlines. */
export function reading(
  digest: Partial<Digest> & { file: string; items: Item[] },
  given: Partial<Reading> = {},
): Reading {
  const items = digest.items.map((each, index) => ({ ...each, position: index + 1 }))
  return {
    digest: { id: digest.date ?? slug(digest.file, 'digest'), language: 'en', messages: [], ...digest, items },
    lines: items.map((each) => line(each.lines[0], each.headline, [row('headline', each.headline)])),
    edits: [],
    ...given,
  }
}

function publication(given: Partial<Publication> = {}): Publication {
  return {
    title: 'The Weekly Test',
    topics: [],
    sections: [],
    reading: { lines: [] },
    stories: { same: [], apart: [] },
    aliases: {},
    digests: {},
    outputs: { ...plainOutputs, issueJson: true },
    webArchive: true,
    style: 'newspaper',
    look: {},
    words: {},
    ...given,
  }
}

/** Binds readings, with addresses made of names. */
export function bind(
  readings: Reading[],
  given: Partial<Publication> = {},
  oldFragments: [string, string[]][] = [],
): { archive: Archive; addresses: Addresses } {
  const inputs = readings.map(({ digest, lines }) => ({
    file: digest.file,
    bytes: new TextEncoder().encode(lines.map(({ text }) => `${text}\n\n`).join('')),
  }))
  const archive = bindArchive(readings, inputs, publication(given))
  const named = (entries: { name: string }[]) => new Map(entries.map(({ name }) => [name, slug(name, 'name')]))
  const addresses = createAddresses({
    topics: new Map(archive.topics.map(({ topic }) => [topic.id, topic.id])),
    sources: named(archive.sources),
    authors: named(archive.authors),
    people: named(archive.people),
    places: named(archive.places),
    organisations: named(archive.organisations),
    stories: new Map(
      archive.stories.all
        .filter(({ mentions }) => mentions.length >= 3)
        .map(({ id }) => [id, id.slice(id.indexOf('#') + 1)]),
    ),
    canonical: (name) => name,
    oldFragments: new Map(oldFragments),
  })
  return { archive, addresses }
}
