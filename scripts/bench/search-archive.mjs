import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { randomOf } from '../train/relayout/random.mjs'
import { weeklyDay } from './weeks.mjs'

/**
 * An archive to be searched: so many issues of forty items, a week apart, about as long as digests are. Its words are
 * those of the newsletters of `tests/corpus`, as often as they stand there, and names that were made up, of which there
 * are always more, as in news. The same number gives the same archive.
 * @typedef {import('../../lib/digest/reading.js').Reading} Reading
 * @typedef {import('../../lib/digest/schema.js').Item} Item
 */

const itemsOfIssue = 40
const firstDay = Date.UTC(1930, 0, 3)

export const topics = Array.from({ length: 12 }, (_, index) => ({
  id: `topic-${index + 1}`,
  title: `Topic number ${index + 1}`,
  phrases: ['none'],
  not: [],
}))

/**
 * @param {number} issues
 * @returns {Reading[]}
 */
export function readingsToSearch(issues) {
  const random = randomOf('bench/search')
  const words = corpusWords()
  const names = Array.from({ length: 60_000 }, () => coinName(random))
  const pickOf = (/** @type {string[]} */ list) => /** @type {string} */ (list[rank(random, list.length)])
  const sources = Array.from({ length: 600 }, () => `${pickOf(names)} ${pickOf(names)}`)
  const sections = Array.from({ length: 60 }, () => `${random.pick(words)} and ${random.pick(words)}`)
  const word = () => (random.chance(0.06) ? pickOf(names) : random.pick(words))
  const text = (/** @type {number} */ length) => {
    const said = Array.from({ length }, word).join(' ')
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
  return Array.from({ length: issues }, (_, week) => {
    const date = weeklyDay(firstDay, week)
    const ofIssue = Array.from({ length: 8 }, () => random.pick(sections))
    const items = Array.from({ length: itemsOfIssue }, (_, at) => {
      const headline = text(random.whole(6, 13)).slice(0, -1)
      const summary = text(random.whole(20, 85))
      return item(week, at, headline, summary, {
        section: /** @type {string} */ (ofIssue[Math.floor(at / 5)]),
        topics: topics.filter(() => random.chance(0.1)).map(({ id }) => id),
        sources: random.chance(0.6) ? [{ name: pickOf(sources), kind: 'publisher', evidence: '' }] : [],
        authors: random.chance(0.4) ? [`${pickOf(names)} ${pickOf(names)}`] : [],
        kind: random.chance(0.15) ? 'opinion' : 'news',
      })
    })
    const digest = { id: date, date, language: 'en', file: `${date}.txt`, messages: [], items }
    return { digest, tree: { type: 'digest', children: [] }, lines: [], edits: [] }
  })
}

/**
 * @param {number} week
 * @param {number} at
 * @param {string} headline
 * @param {string} text
 * @param {Pick<Item, 'section' | 'topics' | 'sources' | 'authors' | 'kind'>} filed
 * @returns {Item}
 */
function item(week, at, headline, text, filed) {
  return {
    id: `${headline
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)}-${week % 7}`,
    headline,
    headlineFrom: 'line',
    subheads: [],
    bylines: [],
    summary: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    text,
    people: [],
    places: [],
    organisations: [],
    named: [],
    dates: [],
    links: [],
    position: at + 1,
    lines: [at * 4 + 1, at * 4 + 3],
    confidence: 'sure',
    codes: [],
    ...filed,
  }
}

/** All words of the newsletters, one after the other: what is picked of them by chance is as frequent as there. */
function corpusWords() {
  const folder = join(root, 'tests/corpus')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.join('\n').match(/(?<![\p{L}\p{N}./@-])\p{L}[\p{L}’'-]*(?![\p{L}\p{N}./@-])/gu) ?? []
}

const syllables = 'ar ba chi da en fo gu hov ik ja kan lo mi nar os pet qui ra son tu ver wil yan zo'.split(' ')

/** @param {import('../train/relayout/random.mjs').Random} random */
function coinName(random) {
  const name = Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * A place in a list, the first ones more often: the n-th about 1/n as often as the first (Zipf's law).
 * @param {import('../train/relayout/random.mjs').Random} random
 * @param {number} length
 */
const rank = (random, length) => Math.min(length - 1, Math.floor(length ** random.next()) - 1)
