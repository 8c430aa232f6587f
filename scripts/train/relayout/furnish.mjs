import { bodyIn, fewWords } from './bodies.mjs'
import { sectionSizes, sizes } from './choices.mjs'
import { newItem } from './document.mjs'
import { sentenceCase, sentencesOf, smallWordsIn, titleCase, withoutStop, wordCount } from './letters.mjs'
import { shuffled } from './mix.mjs'
import { randomOf } from './random.mjs'
import { begun, phraseOf } from './vocabulary.mjs'

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Item} Item
 * @typedef {import('./document.mjs').Section} Section
 * @typedef {import('./style.mjs').Style} Style
 * @typedef {import('./vocabulary.mjs').Vocabulary} Vocabulary
 * @typedef {import('./random.mjs').Random} Random
 */

/**
 * A document as an editor with this layout would have filled it: as many items and sections, bodies as long, headlines
 * in that case, with the bylines, links, photos that belong to it. No marks yet.
 * @param {Document} document
 * @param {Style} style
 * @param {Vocabulary} vocabulary
 * @param {Random} random
 * @returns {Document}
 */
export function furnished(document, style, vocabulary, random) {
  const small = smallWordsIn(
    document.sections.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
  )
  const sections = divided(document.sections, style, vocabulary, random.fork('sections'))
    .map(({ heading, items }) => ({
      heading: heading === undefined ? undefined : cased(heading, style.sectionCase, small, vocabulary),
      items:
        style.layout === 'lists'
          ? listIn(items, random.fork(`list ${heading}`))
          : items.flatMap((item, index) =>
              itemIn(item, style, vocabulary, random.fork(`${index} ${item.headline ?? item.blocks[0]?.text}`), small),
            ),
    }))
    .filter(({ items }, index, all) => items.length > 0 || (all[index + 1]?.items.length ?? 0) > 0)
  return { ...document, sections: withPhotos(sections, style, vocabulary, random.fork('photos')) }
}

/**
 * @param {Section[]} own @param {Style} style @param {Vocabulary} vocabulary @param {Random} random
 * @returns {Section[]}
 */
function divided(own, style, { book }, random) {
  const [least, most] = /** @type {[number, number]} */ (sizes[style.size])
  let left = random.whole(least, most)
  const cut = own
    .map(({ heading, items }) => {
      const from = items.length > 4 && random.chance(0.3) ? random.whole(0, items.length - 3) : 0
      const taken = items.slice(from, from + left).filter(({ photo }) => !photo)
      left -= taken.length
      return { heading, items: taken }
    })
    .filter(({ items }) => items.length > 0)
  if (style.sectionForm === 'none') return [{ heading: undefined, items: cut.flatMap(({ items }) => items) }]
  const sections = style.sectionSize === 'own' && cut.length > 1 ? cut : inSizes(cut, style, random)
  const names = shuffled(style.sectionNames === 'countries' ? book.countries : book.sections, random)
  const lost = style.sectionForm === 'lost' ? 1 : style.lostSections === 'some' ? 0.25 : 0
  return sections.flatMap(({ heading, items }, index) => {
    const name = style.sectionNames === 'own' ? (heading ?? names[index]) : (names[index] ?? heading)
    const section = { heading: random.chance(lost) ? undefined : name, items }
    const isNested = style.nested === 'yes' && section.heading !== undefined && index % 2 === 0
    return isNested ? [{ heading: names.at(-1 - index) ?? name, items: [] }, section] : [section]
  })
}

/** @param {Section[]} sections @param {Style} style @param {Random} random @returns {Section[]} */
function inSizes(sections, style, random) {
  const size = style.sectionSize === 'own' ? 'several' : style.sectionSize
  const [least, most] = /** @type {[number, number]} */ (sectionSizes[size])
  const items = sections.flatMap(({ items }) => items)
  /** @type {Section[]} */
  const divided = []
  while (items.length > 0) {
    const heading = sections[divided.length]?.heading
    divided.push({ heading, items: items.splice(0, random.whole(least, most)) })
  }
  return divided
}

/** Greek capitals have no accents, Turkish ones keep their dots. @param {string} text @param {string} language */
function capitals(text, language) {
  if (language === 'tr') return text.replaceAll('i', 'İ').toUpperCase()
  if (language === 'el') return text.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').toUpperCase()
  return text.toUpperCase()
}

/**
 * @param {string} text @param {Style['headlineCase']} letters @param {ReadonlySet<string>} small
 * @param {Vocabulary} vocabulary
 */
function cased(text, letters, small, vocabulary) {
  const { hasCase, lexicon } = vocabulary
  if (!hasCase) return text
  const isShouted =
    letters !== 'caps' && /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase() && wordCount(text) > 2
  if (isShouted) return cased(begun(text.toLowerCase()), letters, small, vocabulary)
  switch (letters) {
    case 'caps':
      return capitals(text, lexicon.code)
    case 'small':
      return text.toLowerCase()
    case 'title':
      return titleCase(text)
    case 'sentence':
      return sentenceCase(text, small)
    default:
      return text
  }
}

/** @param {Item} item @param {Style} style @param {Vocabulary} vocabulary @param {Random} random @param {ReadonlySet<string>} small */
function itemIn(item, style, vocabulary, random, small) {
  const { blocks } = bodyIn(item, style, random)
  if (/paragraphs|notices|datelines|ticker/.test(style.layout)) return bareIn(item, blocks, style, random)
  const titled = headlineFor(item, blocks, style, random, vocabulary)
  if (!titled) return []
  const headline = cased(titled.headline, style.headlineCase, small, vocabulary)
  const subheads = style.layout === 'headed' ? subheadsFor(item, style, random) : []
  const kept = style.layout === 'headlines only' ? [] : titled.blocks
  const made = newItem({
    headline,
    subheads: subheads.map((text) => cased(text, style.headlineCase, small, vocabulary)),
    bylines: bylinesFor(item, style, random, vocabulary),
    blocks: kept,
    links: linksFor(style, random, vocabulary),
  })
  return [made]
}

/** Items as one list, which is one item where nothing but its section stands above it. @param {Item[]} items @param {Random} random @returns {Item[]} */
function listIn(items, random) {
  const entries = items.flatMap(({ headline, blocks: [first] }) => {
    const text = first && random.chance(0.6) ? sentencesOf(first.text)[0] : headline
    return text !== undefined && text.length > 8 ? [text] : []
  })
  return entries.length < 2 ? [] : [newItem({ blocks: entries.slice(0, 12).map((text) => ({ role: 'bullet', text })) })]
}

/**
 * Items without a headline, each beginning with a paragraph.
 * @param {Item} item @param {Item['blocks']} blocks @param {Style} style @param {Random} random @returns {Item[]}
 */
function bareIn(item, blocks, style, random) {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph')
  const [first, ...others] = paragraphs
  if (!first || wordCount(first.text) < 6) return []
  const more = style.layout === 'paragraphs' || random.chance(0.15) ? others.slice(0, random.chance(0.25) ? 1 : 0) : []
  return [
    newItem({
      blocks: [first, ...more],
      links: item.links.length > 0 || style.linkForm !== 'none' ? item.links.slice(0, 1) : [],
    }),
  ]
}

/**
 * @param {Item} item @param {Item['blocks']} blocks @param {Style} style @param {Random} random @param {Vocabulary} vocabulary
 * @returns {{ headline: string, blocks: Item['blocks'] } | undefined}
 */
function headlineFor(item, blocks, style, random, { book, isUnspaced }) {
  const own = item.headline
  const [first, ...others] = blocks
  const sentences = first?.role === 'paragraph' ? sentencesOf(first.text) : []
  const [opening] = sentences
  const isClause = opening !== undefined && wordCount(opening) >= 6 && wordCount(opening) <= 26
  const left = sentences.length > 1 && first ? [{ ...first, text: sentences.slice(1).join(' ') }, ...others] : others
  if (isClause && (style.headlineFrom === 'clause' || style.headlineFrom === 'sentence' || own === undefined)) {
    const headline = style.headlineFrom === 'sentence' ? opening : withoutStop(opening)
    return { headline, blocks: left }
  }
  if (own === undefined) return undefined
  if (style.headlineFrom === 'speaker' && random.chance(0.5)) {
    return {
      headline: `${random.pick(random.chance(0.5) ? book.people : book.papers)}${isUnspaced ? '：' : ': '}${own}`,
      blocks,
    }
  }
  if (style.headlineFrom === 'few' && random.chance(0.7)) return { headline: fewWords(own, random.whole(2, 4)), blocks }
  if (style.layout === 'topics' && wordCount(own) > 6) return { headline: random.pick(book.sections), blocks }
  const head = /^(.{12,60}?)[,:;–—]\s/.exec(own)?.[1]
  if (style.headlineFrom === 'short' && head) return { headline: head, blocks }
  if (style.headlineFrom === 'sentence' && !/[.!?。！？]$/.test(own))
    return { headline: `${own}${isUnspaced ? '。' : '.'}`, blocks }
  return { headline: own, blocks }
}

/** @param {Item} item @param {Style} style @param {Random} random */
function subheadsFor({ blocks, headline, subheads }, style, random) {
  if (style.subheads === 'none') return []
  if (style.subheads === 'some' && random.chance(0.6)) return []
  const found = blocks
    .slice(1)
    .flatMap(severalSentences)
    .filter((text) => wordCount(text) >= 5 && wordCount(text) <= 15 && text !== headline)
    .map((text) => begun(withoutStop(text)))
  return [...subheads, ...found].slice(0, style.subheads === 'two' ? 2 : 1)
}

/** The sentences of a text that has several: one alone would stand in the digest twice. @param {Item['blocks'][number]} block */
function severalSentences({ text }) {
  const sentences = sentencesOf(text)
  return sentences.length > 1 ? sentences : []
}

const shares = { all: 1, most: 0.75, some: 0.35 }

/** @param {Item} item @param {Style} style @param {Random} random @param {Vocabulary} vocabulary */
function bylinesFor({ bylines }, style, random, { book, lexicon }) {
  if (style.bylineForm === 'none' || !random.chance(shares[style.bylineShare])) return []
  const [own] = bylines
  if (style.bylineKind === 'own' && own !== undefined) return [own]
  if (style.bylineForm === 'dash publisher') return [`${random.pick(book.people)}, ${random.pick(book.papers)}`]
  const isPaper = style.bylineKind === 'papers' || (style.bylineForm === 'pipe' && random.chance(0.7))
  if (isPaper) return [random.pick(book.papers)]
  const name = random.pick(book.people)
  if (random.chance(0.12))
    return [`${name} ${random.pick(lexicon.and.filter((word) => !/[:.]/.test(word)))} ${random.pick(book.people)}`]
  return [random.chance(0.08) ? `${name}, ${random.pick(book.papers)}` : name]
}

/** @param {Style} style @param {Random} random @param {Vocabulary} vocabulary */
function linksFor(style, random, { lexicon }) {
  if (style.linkForm === 'none' || !random.chance(shares[style.linkShare])) return []
  const chance = style.linkForm === 'mixed' ? random : randomOf(style.seed)
  return [phraseOf(chance, lexicon.linkLabels)]
}

/** @param {Section[]} sections @param {Style} style @param {Vocabulary} vocabulary @param {Random} random @returns {Section[]} */
function withPhotos(sections, style, { lexicon, book }, random) {
  if (style.photos === 'none' || sections.length < 2) return sections
  const texts = sections
    .flatMap(({ items }) => items.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.role === 'paragraph' ? severalSentences(block).slice(-1) : []))
    .filter((text) => wordCount(text) >= 7 && wordCount(text) <= 34 && /[.。։]$/.test(text))
  const items = texts.slice(0, random.whole(1, 4)).map((text) => {
    const by = phraseOf(random, lexicon.credits)
    const who = random.pick(random.chance(0.6) ? book.people : book.papers)
    return newItem({ photo: { text, credit: style.photos === 'credited' ? `${by} ${who}` : undefined } })
  })
  if (items.length === 0) return sections
  const heading = style.photos === 'unheaded' ? undefined : phraseOf(random, lexicon.photoHeadings)
  const at = random.whole(1, sections.length)
  return [...sections.slice(0, at), { heading, items }, ...sections.slice(at)]
}
