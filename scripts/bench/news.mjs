import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFiles } from '../../lib/parser/parse.js'
import { root } from '../setup/project.mjs'
import { randomOf } from '../train/relayout/random.mjs'
import { inOtherWords, wordsByKind } from './archive.mjs'
import { namesOfNews } from './names.mjs'
import { weeklyDay } from './weeks.mjs'

/**
 * An archive of a news digest, to reckon with how large its site is: the items of the example digests again and again, in
 * which everyone and everything named gives way to a name that comes as often as names do in news, and half of the
 * longer words to others. So an item names as many people, places, bodies and sources as a real one does, and the names
 * of the archive are as many as such an archive has.
 * @typedef {import('../../lib/parser/parse.js').DigestInput} DigestInput
 * @typedef {import('../../lib/publication/publication.js').Publication} Publication
 */

/** What stands in so many items of the examples is what the publication is about, and stays. */
const isSubject = 5

/**
 * Digests of about so many items, a week apart, from the first week on. The same number gives the same bytes.
 * @param {number} count
 * @param {Publication} publication
 * @param {{ items?: number }} [extent]
 * @returns {DigestInput[]}
 */
export function newsArchive(count, publication, { items: perIssue = 40 } = {}) {
  const blocks = blocksOfExamples(publication)
  const random = randomOf('bench/news')
  const names = namesOfNews(random)
  const words = wordsByKind(blocks.map(({ text }) => text))
  let next = 0
  return Array.from({ length: count }, (_, week) => {
    const taken = Array.from({ length: perIssue }, () => {
      const block = /** @type {typeof blocks[number]} */ (blocks[next++ % blocks.length])
      return renamed(block, names, (text) => inOtherWords(text, words, random, 0.8))
    })
    return { file: `${weeklyDay(firstDay, week)}.txt`, bytes: Buffer.from(taken.join('')) }
  })
}

const firstDay = Date.UTC(1930, 0, 3)

/**
 * An item as it stands in its digest, with the heading before it and the gap behind, and the names in it.
 * @typedef {{ text: string, names: Map<string, import('./names.mjs').Kind> }} Block
 * @param {Publication} publication
 * @returns {Block[]}
 */
function blocksOfExamples(publication) {
  const folder = join(root, 'seeds')
  const inputs = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
  const digests = readFiles(inputs, publication).map(({ reading }, at) => ({
    items: reading.digest.items,
    lines: String(inputs[at]?.bytes).split('\n'),
  }))
  const often = frequentNames(digests.flatMap(({ items }) => items))
  return digests.flatMap(({ items, lines }) =>
    items.map((item, at) => ({
      text: `${lines.slice(items[at - 1]?.lines[1] ?? 0, item.lines[1]).join('\n')}\n`,
      names: new Map([...namesIn(item)].filter(([words]) => !often.has(words))),
    })),
  )
}

/** @param {import('../../lib/digest/schema.js').Item[]} items */
function frequentNames(items) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const item of items) for (const [words] of namesIn(item)) counts.set(words, (counts.get(words) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= isSubject).map(([words]) => words))
}

/**
 * The words of an item that are names, and of what kind.
 * @param {import('../../lib/digest/schema.js').Item} item
 */
function namesIn({ named, authors, sources }) {
  /** @type {Map<string, import('./names.mjs').Kind>} */
  const names = new Map(named.map(({ words, kind }) => [words, kind]))
  for (const { name, kind } of sources) names.set(name, kind)
  for (const name of authors) names.set(name, 'person')
  return names
}

/**
 * A block with other names in it and, between them, other words.
 * @param {Block} block
 * @param {import('./names.mjs').NamesOfNews} draw
 * @param {(text: string) => string} reword
 */
function renamed({ text, names }, draw, reword) {
  const found = [...names.keys()].filter((words) => text.includes(words)).sort((a, b) => b.length - a.length)
  const marked = found.reduce((rest, words, at) => rest.replaceAll(words, placeholder(at)), text)
  return found.reduce(
    (rest, words, at) =>
      rest.replaceAll(placeholder(at), draw(/** @type {import('./names.mjs').Kind} */ (names.get(words)))),
    reword(marked),
  )
}

/** A character for private use: no word, so that it outlives rewording. @param {number} at */
const placeholder = (at) => String.fromCharCode(0xe000 + at)
