import type { Mention } from '../../../src/archive/archive.js'
import { bindArchive } from '../../../src/archive/bind.js'
import type { Reading } from '../../../src/digest/reading.js'
import type { Item } from '../../../src/digest/schema.js'
import { emptyPublication, type StoryWishes } from '../../../src/publication/publication.js'
import { makeItem, makeReading } from '../make.js'

/** An item as its headline and its text, or as more than that. */
type Told = [headline: string, text: string] | Partial<Item>

/** A reading of items, each on three lines of its digest. */
export function issueOf(date: string, ...items: Told[]): Reading {
  const reading = makeReading(`${date}.txt`, [], { date })
  reading.digest.items = items.map((told, index) => {
    const more = Array.isArray(told) ? { headline: told[0], text: told[1] } : told
    return makeItem(more.headline ?? 'A headline', index * 3 + 1, index + 1, { id: `item-${index + 1}`, ...more })
  })
  return reading
}

/** The stories of readings, whatever their order. */
export function storiesOf(readings: Reading[], wishes: Partial<StoryWishes> = {}) {
  const inputs = readings.map(({ digest }) => ({ file: digest.file, bytes: new Uint8Array() }))
  const publication = { ...emptyPublication(''), stories: { same: [], apart: [], ...wishes } }
  return bindArchive(readings, inputs, publication).stories
}

/** Links and suggestions as lines, by item: "<- 2031-03-06#item-1 follow-up 0.95 Talvik 0.1". */
export function told({ all, links, suggestions }: ReturnType<typeof storiesOf>): Map<string, string> {
  const name = ({ issue, item }: Mention) => `${issue.digest.id}#${item.id}`
  const shared = (words: { word: string; weight: number }[]) => words.map(({ word, weight }) => `${word} ${weight}`)
  const lines = new Map<string, string>()
  for (const { later, earlier, closeness, words } of suggestions) {
    lines.set(name(later), `? ${name(earlier)} ${closeness} ${shared(words)}`)
  }
  for (const mention of all.flatMap(({ mentions }) => mentions)) {
    const link = links.get(mention.item)
    if (link === undefined) continue
    const { earlier, kind, closeness, words } = link
    lines.set(name(mention), `<- ${name(earlier)} ${kind} ${closeness} ${shared(words)}`)
  }
  return lines
}
