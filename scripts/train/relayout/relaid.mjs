import { newsletterOf, sourceOf } from '../../score/publications.mjs'
import { damageOf } from './damage.mjs'
import { documentOf } from './document.mjs'
import { inLanguage } from './foreign.mjs'
import { furnished } from './furnish.mjs'
import { mixed, shuffled } from './mix.mjs'
import { randomOf } from './random.mjs'
import { render } from './render.mjs'
import { withStanding } from './standing.mjs'
import { styleOf } from './style.mjs'
import { languageCodes, vocabularyOf } from './vocabulary.mjs'

/**
 * @typedef {import('../../score/publications.mjs').LabelledPublication} LabelledPublication
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('../lattices.mjs').Labelled} Labelled
 * @typedef {{ source: string, documents: Document[] }} Shelf digests of one publication in one language
 */

/** Share of archives whose English is turned into another language's looks. */
const foreignShare = 0.3
/** Share of archives whose issues are mixed of several documents. */
const mixedShare = 0.35
/** An issue with fewer items teaches nothing of its layout. */
const fewestItems = 3

/**
 * Labelled digests again in layouts drawn at random, as small archives: digests of one archive have one layout and are
 * read together. The same publications and seed give the same bytes.
 * @param {LabelledPublication[]} publications
 * @param {{ copies: number, seed: string | number }} how `copies`: how many digests, about
 * @returns {Generator<Labelled[]>}
 */
export function* relaid(publications, { copies, seed }) {
  const shelves = shelvesOf(publications)
  if (shelves.length === 0) return
  for (let made = 0, archive = 0; made < copies && archive < copies * 4; archive += 1) {
    const random = randomOf(`${seed}/${archive}`)
    const shelf = random.pick(shelves.flatMap((one) => Array(weightOf(one)).fill(one)))
    const issues = issuesOf(shelf.documents, random, `relaid-${archive}`).map((issue) => ({
      ...issue,
      source: shelf.source,
    }))
    made += issues.length
    if (issues.length > 0) yield issues
  }
}

/**
 * Documents by language; those of each publication once on a shelf of their own, so that each is drawn as often.
 * @param {LabelledPublication[]} publications
 * @returns {Shelf[]}
 */
function shelvesOf(publications) {
  /** @type {Map<string, Document[]>} */
  const shelves = new Map()
  for (const { group, name, digests } of publications) {
    for (const { bytes, gold } of digests) {
      const document = documentOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), gold)
      if (document.sections.length === 0) continue
      const shelf = `${sourceOf(group, name)} ${document.language}`
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), document])
    }
  }
  return [...shelves].map(([name, documents]) => ({ source: newsletterOf(name), documents }))
}

/** @param {Shelf} shelf */
const weightOf = ({ documents }) => Math.min(40, documents.length)

/**
 * @param {Document[]} shelf @param {import('./random.mjs').Random} random @param {string} name
 * @returns {Labelled[]}
 */
function issuesOf(shelf, random, name) {
  const damages = damageOf(random.fork('damage'))
  const style = asMail(styleOf(random.fork('style')), damages, random.fork('mail'))
  const [first] = shelf
  if (!first) return []
  const other = first.language === 'en' && random.chance(foreignShare) ? random.pick(languageCodes) : first.language
  const vocabulary = vocabularyOf(other)
  // The tiny layouts are too short for an issue of their own.
  const isMixed =
    shelf.length > 1 && (random.chance(mixedShare) || shelf.every((document) => countItems(document) < 12))
  const count = Math.min(shelf.length, Number(random.weighted({ 1: 4, 2: 1, 3: 2, 4: 2 })))
  const isOwnLanguage = other === first.language
  const { standings, documents } = isOwnLanguage
    ? withStanding(shelf, count, random.fork('standing'))
    : { standings: [], documents: shelf }
  const order = shuffled(documents, random)
  // No item stands in two issues: what recurs is furniture or a section.
  const each = isMixed ? Math.max(1, Math.min(random.whole(2, 5), Math.floor(shelf.length / count))) : 1
  return Array.from({ length: count }, (_, issue) => {
    const chance = random.fork(`issue ${issue}`)
    const own = order.slice(issue * each, (issue + 1) * each)
    const document = isMixed ? mixed(own, chance) : own[0]
    if (!document) return []
    const filled = furnished(inLanguage(document, other), style, vocabulary, chance.fork('furnish'))
    if (countItems(filled) < fewestItems) return []
    const day = new Date(Date.UTC(2019, 0, 4 + (Number(style.seed) % 1500) + issue * 7))
    const standing = standings[issue]
    const { text, labels } = render(standing ? { ...filled, standing } : filled, style, chance.fork('render'), {
      issue: { number: (Number(style.seed) % 300) + issue, day },
      damages,
    })
    return [{ file: `${name}-${issue}.txt`, bytes: text, labels, language: other }]
  }).flat()
}

/**
 * A mail that is broken into lines has no other letters than its own: its headings stand in capitals or over a rule.
 * @param {import('./style.mjs').Style} style @param {import('./damage.mjs').Damages} damages @param {import('./random.mjs').Random} random
 * @returns {import('./style.mjs').Style}
 */
function asMail(style, damages, random) {
  if (!damages.has('wrapped') || !/bare|strong|markdown/.test(style.sectionForm)) return style
  if (style.headlineForm === 'underlined') return style
  const sectionForm = random.weighted({ bare: 1, underlined: 3, boxed: 1, 'rule below': 1 })
  return { ...style, sectionForm, sectionCase: random.chance(0.6) ? 'caps' : style.sectionCase }
}

/** @param {Document} document */
const countItems = ({ sections }) => sections.reduce((sum, { items }) => sum + items.length, 0)
