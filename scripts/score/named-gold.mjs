import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../setup/project.mjs'

/**
 * An entry of a NAME.items.yml; tests/gold/README.md says what its keys are.
 * @typedef {{ line: number, headline?: string, kind: 'news' | 'opinion' | 'photo', authors?: string[],
 *   publishers?: { name: string, words: string }[],
 *   speakers?: { name: string, kind: 'organisation' | 'person', words: string }[],
 *   people?: string[], places?: string[], organisations?: string[], category?: string, inferred?: boolean,
 *   topics?: string[], dates?: string[] }} GoldItem
 */

/**
 * A digest with what its items name: its text, its labels, and its gold.
 * @typedef {{ name: string, text: string, labels: string, gold: GoldItem[], language: string, date?: string,
 *   headings?: 'items', look?: 2 }} GoldDigest
 */

/** @typedef {import('../../lib/enrich/words.js').ItemWords} ItemWords */

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8')

/** The names of the two examples. */
export const seedNames = ['000_7d64497ab7339ab5', '003_7ce8a0cde0ea430c']

/**
 * An example with its gold.
 * @param {string} name
 * @returns {GoldDigest}
 */
export const goldSeed = (name) => ({
  name,
  text: read(`seeds/${name}.txt`),
  labels: read(`tests/gold/${name}.labels`),
  gold: parse(read(`tests/gold/${name}.items.yml`)),
  language: 'en',
})

/**
 * The digests of the corpus that are labelled with what they name.
 * @returns {GoldDigest[]}
 */
export function goldCorpus() {
  /** @type {{ digest: string, language: string, date?: string, headings?: 'items', look?: 2 }[]} */
  const digests = parse(read('tests/gold/corpus/digests.yml'))
  return digests.map(({ digest, ...known }) => {
    const name = digest.slice(digest.lastIndexOf('/') + 1)
    return {
      name,
      text: read(`${digest}.txt`),
      labels: read(`${digest}.labels`),
      gold: parse(read(`tests/gold/corpus/${name}.items.yml`)),
      ...known,
    }
  })
}

/**
 * The items of a digest by its labels, with hard wraps and "hyphen- space" mended: of `a|b` the first, or the headline
 * where the digest's headings stand over items. A byline that stands right over a headline, below a blank line, is that item's.
 * @param {Pick<GoldDigest, 'text' | 'labels' | 'headings'>} digest
 * @returns {ItemWords[]}
 */
export function itemsByLabels({ text: digest, labels, headings }) {
  const lines = digest.split(/\r\n|\n|\r/)
  /** @type {ItemWords[]} */
  const items = []
  /** @type {string | undefined} */
  let section
  /** @type {string[]} */
  let waiting = []
  /** @type {(more: string) => void} */
  let extend = () => {}
  for (const row of labels.split('\n')) {
    const [line, label = '', part = ''] = row.split('\t')
    if (!line || row.startsWith('#')) continue
    const roles = label.split('|').map((role) => role.replace(/[?!]/g, ''))
    const role = headings === 'items' && roles.includes('headline') ? 'headline' : roles[0]
    const at = Number(line) - 1
    const text = mended(part === '' ? (lines[at] ?? '') : part)
    if (role === 'section' || role === 'break') section = role === 'section' ? text : undefined
    if (role === 'byline' && part === '' && lines[at - 1]?.trim() === '' && lines[at + 1]?.trim()) {
      waiting.push(text)
      continue
    }
    if (role === 'headline' || role === 'caption' || label.includes('!')) {
      items.push({ subheads: [], bylines: waiting, blocks: [], links: [], ...(section !== undefined && { section }) })
      waiting = []
    }
    const item = items.at(-1)
    if (!item) continue
    switch (role) {
      case 'headline':
        item.headline = text
        break
      case 'subhead':
        item.subheads.push(text)
        break
      case 'byline':
        item.bylines.push(text)
        break
      case 'link':
        item.links.push({ label: text })
        break
      case 'credit':
        item.credit = text
        break
      case 'cont':
        extend(text)
        break
      case 'paragraph':
      case 'quote':
      case 'attribution':
      case 'bullet':
      case 'caption': {
        const place = item.blocks.push({ kind: role, text }) - 1
        extend = (more) => {
          const before = item.blocks[place]
          if (before) item.blocks[place] = { ...before, text: `${before.text} ${more}` }
        }
        break
      }
    }
  }
  return items
}

/** @param {string} text */
const mended = (text) =>
  text
    .replace(/(\p{L}|\d)- (?=\p{L})/gu, '$1-')
    .replace(/^\s*•\s*/, '')
    .trim()

/**
 * The kinds of things that are told of an item, each as names that can be compared: from the gold, and as found.
 * @type {Record<string, { gold: (item: GoldItem) => string[],
 *   found: (findings: import('../../lib/enrich/findings.js').Findings) => string[] }>}
 */
export const questions = {
  authors: { gold: ({ authors = [] }) => authors, found: ({ authors }) => authors },
  sources: {
    gold: ({ publishers = [], speakers = [] }) => [
      ...publishers.map(({ name }) => ofKind('publisher', name)),
      ...speakers.map(({ kind, name }) => ofKind(kind, name)),
    ],
    found: ({ sources }) => sources.map(({ kind, name }) => `${kind} ${name}`),
  },
  people: { gold: ({ people = [] }) => people, found: ({ people }) => people },
  places: { gold: ({ places = [] }) => places, found: ({ places }) => places },
  organisations: { gold: ({ organisations = [] }) => organisations, found: ({ organisations }) => organisations },
  dates: {
    gold: ({ dates = [] }) => dates,
    found: ({ dates }) => dates.map(({ date, until }) => (until === undefined ? date : `${date}/${until}`)),
  },
  topics: { gold: ({ topics = [] }) => topics, found: ({ topics }) => topics },
  kind: { gold: ({ kind }) => [kind], found: ({ kind }) => [kind] },
  category: {
    gold: ({ category }) => (category === undefined ? [] : [category]),
    found: ({ category }) => (category === undefined ? [] : [category]),
  },
}

/**
 * @param {string} kind
 * @param {string} name
 */
const ofKind = (kind, name) =>
  name
    .split('|')
    .map((one) => `${kind} ${one}`)
    .join('|')

/**
 * How well a list agrees with the gold's: `Name?` counts for neither, `A|B` is either.
 * @param {readonly string[]} gold
 * @param {readonly string[]} found
 * @returns {{ right: number, wrong: string[], missed: string[] }}
 */
export function compareNames(gold, found) {
  const open = gold.map((entry) => ({
    names: entry.replace(/\?$/, '').split('|'),
    free: entry.endsWith('?'),
    hit: false,
  }))
  /** @type {string[]} */
  const wrong = []
  let right = 0
  for (const name of found) {
    const entry = open.find(({ names, hit }) => !hit && names.includes(name))
    if (!entry) wrong.push(name)
    else {
      entry.hit = true
      if (!entry.free) right += 1
    }
  }
  return { right, wrong, missed: open.filter(({ hit, free }) => !hit && !free).map(({ names }) => names.join('|')) }
}
