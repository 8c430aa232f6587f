import { blockOf, signed } from './blocks.mjs'
import { markedHeadline, numbered, underline } from './headings.mjs'
import { hashOf, randomOf } from './random.mjs'
import { begun, dateIn, vocabularyOf } from './vocabulary.mjs'

/**
 * @typedef {import('./blocks.mjs').Block} Block
 * @typedef {import('./document.mjs').Item} Item
 * @typedef {import('./style.mjs').Style} Style
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {{ language: string, number: number, level: Block['level'], day: Date }} Place where an item stands
 */

/**
 * An item's lines in a layout.
 * @param {Item} item @param {Place} place @param {Style} style @param {Random} random
 * @returns {Block[]}
 */
export function itemBlocks(item, place, style, random) {
  if (item.photo) return photoBlocks(item.photo, place)
  if (item.headline === undefined)
    return [...bareBlocks(item, place, style, random), ...linkBlocks(item, place, style, random)]
  const { head, left } = headBlocks(item, item.headline, place, style, random)
  const body = bodyBlocks(left, style, random, place.language)
  const links = linkBlocks(item, place, style, random)
  const blocks = style.linkForm === 'first' ? [...head, ...links, ...body] : [...head, ...body, ...links]
  return withBylineAtEnd(blocks, item, style, place.language)
}

/** @param {NonNullable<Item['photo']>} photo @param {Place} place @returns {Block[]} */
function photoBlocks({ text, credit }, { level }) {
  const caption = { ...blockOf(level, 'caption', text), wraps: true }
  return credit === undefined ? [caption] : [caption, blockOf('head', 'credit', credit)]
}

/**
 * The headline with all that shares its line, and what stands right below it.
 * @param {Item} item @param {string} headline @param {Place} place @param {Style} style @param {Random} random
 * @returns {{ head: Block[], left: Item['blocks'] }}
 */
function headBlocks(item, headline, { language, number, level, day }, style, random) {
  const vocabulary = vocabularyOf(language)
  const facts = {
    language,
    date: dateIn(random, vocabulary, day, randomOf(style.seed).pick(vocabulary.book.dates)),
    address: addressOf(headline, random),
  }
  const marked = markedHeadline(headline, number, style, random, facts)
  const [first, ...others] = item.blocks
  const [name] = item.bylines
  const isText = first?.role === 'paragraph' || first?.role === 'quote'
  if (isText && style.runIn !== 'none') {
    return { head: [runIn(marked, first.text, style, vocabulary.isUnspaced, level)], left: others }
  }
  const isTopic = style.layout === 'topics'
  /** @type {Block} */
  const line = {
    ...blockOf(level, isTopic ? 'section|headline' : 'headline', marked),
    ...(isTopic && number > 1 ? { breaks: 'break?' } : {}),
    wraps: style.headlineFrom === 'sentence' || style.headlineFrom === 'clause',
  }
  const head = [line]
  if (name !== undefined && isText && style.bylineForm === 'glued') {
    line.parts.push({ role: 'byline', text: byline(name, style, language) }, { role: 'paragraph', text: first.text })
    return { head: [{ ...line, wraps: true }], left: others }
  }
  if (style.headlineForm === 'underlined')
    head.push({ ...blockOf('close', 'furniture', underline(style.signs.underline, marked)), wraps: false })
  const inLine = name === undefined ? undefined : bylineInLine(name, style, language)
  if (inLine !== undefined) line.parts.push({ role: 'byline', text: inLine })
  for (const subhead of item.subheads) head.push({ ...blockOf('head', 'subhead', subhead), wraps: false })
  if (name !== undefined && /^(?:own|name|glued)$/.test(style.bylineForm)) {
    const text = style.bylineForm === 'name' ? name : byline(name, style, language)
    head.push({ ...blockOf('head', 'byline', text), wraps: false })
  }
  return { head, left: item.blocks }
}

/**
 * @param {string} headline @param {string} text @param {Style} style @param {boolean} isUnspaced @param {Block['level']} level
 * @returns {Block}
 */
function runIn(headline, text, { runIn, signs }, isUnspaced, level) {
  const ended = /[?!？！؟]$/.test(headline)
  const open = headline.replace(/[.。]$/, '')
  const heads = {
    none: headline,
    bare: headline,
    colon: ended ? headline : `${open}${isUnspaced ? '：' : ':'}`,
    stop: ended ? headline : `${open}${isUnspaced ? '。' : '.'}`,
    dash: headline,
    question: ended ? headline : `${open}?`,
    caps: headline.toUpperCase(),
    strong: signed('**T**', ended ? headline : `${open}.`),
  }
  const body = runIn === 'dash' ? signs.runInDash + text : text
  return {
    level,
    parts: [
      { role: 'headline', text: heads[runIn] },
      { role: 'paragraph', text: body },
    ],
    wraps: true,
  }
}

/** "By Jo Ek" in the words of the language. @param {string} name @param {Style} style @param {string} language */
function byline(name, style, language) {
  const { lexicon, isUnspaced } = vocabularyOf(language)
  const random = randomOf(style.seed)
  if (lexicon.byAfter.length > 0 && (isUnspaced || language === 'ko') && random.chance(0.5))
    return `${name} ${random.pick(lexicon.byAfter)}`
  // The first of a language's words is by far the most usual.
  const by = random.chance(0.6) ? (lexicon.by[0] ?? '') : random.pick(lexicon.by)
  return `${style.bylineForm === 'by' ? by : begun(by)} ${name}`
}

/** @param {string} name @param {Style} style @param {string} language */
function bylineInLine(name, style, language) {
  switch (style.bylineForm) {
    case 'dash':
    case 'dash publisher':
      return style.signs.byDash + name
    case 'pipe':
      return `${style.signs.pipe}${name}`
    case 'bracket':
      return `(${name})`
    case 'comma':
      return `, ${name}`
    case 'by':
      return byline(name, style, language)
    default:
      return undefined
  }
}

/** @param {Block[]} blocks @param {Item} item @param {Style} style @param {string} language @returns {Block[]} */
function withBylineAtEnd(blocks, { bylines: [name], blocks: { length } }, style, language) {
  if (name === undefined || !style.bylineForm.startsWith('end') || length === 0) return blocks
  const by = byline(name, style, language)
  const forms = [by, by, `– ${name}`, `— ${name}`, `- ${name}`, `(${name})`, name]
  const form = style.bylineForm === 'end bracket' ? `(${name})` : (forms[hashOf(style.seed) % forms.length] ?? name)
  return [...blocks, blockOf(hashOf(style.seed) % 2 > 0 ? 'block' : 'head', 'byline', form)]
}

const none = () => ''
const nothing = { headed: none, topics: none, 'headlines only': none, paragraphs: none, lists: none }

/** @param {Item} item @param {Place} place @param {Style} style @param {Random} random @returns {Block[]} */
function bareBlocks({ blocks }, { language, number, level }, style, random) {
  const [first, ...others] = bodyBlocks(blocks, style, random, language)
  const part = first?.parts[0]
  if (!first || !part) return []
  const { book } = vocabularyOf(language)
  const time = `${`${6 + (number % 16)}`.padStart(2, '0')}:${`${(number * 17) % 60}`.padStart(2, '0')}`
  const before = {
    ...nothing,
    'numbered notices': () => numbered(style.signs.number, number),
    datelines: () => signed(style.signs.dateline, random.pick(book.cities)),
    ticker: () => signed(style.signs.time, time),
  }[style.layout]
  const text = part.role === 'bullet' ? part.text : before() + part.text
  const role = part.role === 'bullet' ? part.role : `${part.role}!`
  return [{ ...first, level, parts: [{ role, text }] }, ...others]
}

/** @param {Item['blocks']} blocks @param {Style} style @param {Random} random @param {string} language @returns {Block[]} */
function bodyBlocks(blocks, style, random, language) {
  const { book } = vocabularyOf(language)
  return blocks.flatMap(({ role, text }, index) => {
    const afterBullet = blocks[index - 1]?.role === 'bullet'
    if (role === 'bullet') return [bulletBlock(text, index, afterBullet, style)]
    if (role === 'attribution') return [blockOf('block', 'attribution', text)]
    const block = { ...blockOf(/** @type {const} */ ('block'), role, text), wraps: true }
    const isQuoted = role === 'quote' || (style.quoteForm !== 'none' && text.length > 60 && random.chance(0.25))
    if (!isQuoted) return [block]
    if (style.quoteForm === 'angle') return [{ ...block, parts: [{ role: 'quote', text }], prefix: '> ' }]
    if (/["“”«»„「]/.test(text) || style.quoteForm === 'none')
      return [{ ...block, parts: [{ role: 'quote|paragraph', text }] }]
    const quote = { ...block, parts: [{ role: 'quote', text: `${book.quotes[0]}${text}${book.quotes[1]}` }] }
    if (style.attribution === 'no' || blocks[index + 1]?.role === 'attribution') return [quote]
    const speaker = random.pick([
      `— ${random.pick(book.people)}`,
      `– ${random.pick(book.people)}, ${random.pick(book.papers)}`,
      random.pick(book.people),
    ])
    return [quote, blockOf('block', 'attribution', speaker)]
  })
}

/** @param {string} text @param {number} index @param {boolean} isNext @param {Style} style @returns {Block} */
function bulletBlock(text, index, isNext, { bulletForm, bulletIndent, bulletGap, signs }) {
  const sign = {
    glyph: signs.glyph,
    star: signs.star,
    dash: signs.dash,
    number: numbered(signs.bulletNumber, index + 1),
    letter: `${String.fromCharCode(97 + (index % 26))}) `,
  }[bulletForm]
  const indent = { none: '', two: '  ', four: '    ' }[bulletIndent]
  const level = isNext && bulletGap === 'tight' ? 'bullet' : 'block'
  return { ...blockOf(level, 'bullet', indent + sign + text), wraps: true, hang: `${indent}  ` }
}

/** @param {Item} item @param {Place} place @param {Style} style @param {Random} random @returns {Block[]} */
function linkBlocks({ links: [label], headline }, { level }, { linkForm, signs }, random) {
  if (label === undefined || linkForm === 'none') return []
  const address = addressOf(headline ?? `${level}`, random)
  const text = {
    label,
    mixed: label,
    arrow: signed(signs.arrow, label),
    address,
    first: address,
    angled: `<${address}>`,
    field: `${label.replace(/:$/, '')}: ${address}`,
  }[linkForm]
  return [blockOf('link', 'link', text)]
}

const hosts = ['example.org', 'news.example.com', 'www.quay.example', 'blog.valley.example', 'lists.example.net']

/** @param {string} text @param {Random} random */
function addressOf(text, random) {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? ['item']
  return `https://${random.pick(hosts)}/${random.whole(1, 999)}/${words.slice(0, 4).join('-')}`
}
