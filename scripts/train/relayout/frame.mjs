import { blockOf, signed } from './blocks.mjs'
import { numbered } from './headings.mjs'
import { randomOf } from './random.mjs'
import { begun, dateIn, phraseOf, vocabularyOf } from './vocabulary.mjs'

/**
 * @typedef {import('./blocks.mjs').Block} Block
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./style.mjs').Style} Style
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {{ number: number, day: Date }} Issue
 */

/** @param {Block['level']} level @param {string} text @param {string} [role] */
const furniture = (level, text, role = 'furniture') => ({ ...blockOf(level, role, text), wraps: text.length > 60 })

/** The publication's title in a language: the same in each of its digests. @param {Style} style @param {string} language */
const titleOf = (style, language) => randomOf(style.seed).pick(vocabularyOf(language).book.titles)

/**
 * What stands above the news.
 * @param {Document} document @param {Style} style @param {Issue} issue @param {Random} random
 * @returns {Block[]}
 */
export function mastheadBlocks(document, style, issue, random) {
  const own = style.masthead !== 'mail' && document.masthead.length > 0 && random.chance(0.35)
  const head = own
    ? document.masthead.slice(0, 4).map(({ role, text }) => furniture('furniture', text, role))
    : titleBlocks(document.language, style, issue, random)
  const standing = (document.standing?.head ?? []).map((text) => furniture('block', text))
  return [...head, ...greetingBlocks(document.language, style, random), ...standing, ...contentsBlocks(document, style)]
}

/** @param {string} language @param {Style} style @param {Issue} issue @param {Random} random @returns {Block[]} */
function titleBlocks(language, style, { number, day }, random) {
  const kept = randomOf(style.seed)
  const vocabulary = vocabularyOf(language)
  const { lexicon, book, hasCase } = vocabulary
  const title = titleOf(style, language)
  const written = hasCase && kept.chance(0.3) ? title.toUpperCase() : title
  const issue = kept.pick(book.issues).replace('{n}', `${number}`)
  const date = dateIn(kept, vocabulary, day, kept.pick(book.dates.filter((pattern) => pattern !== '{w}')))
  if (style.masthead === 'none') return []
  if (style.masthead === 'mail') {
    const [from, subject, sent] = [0, 4, 5].map((at) =>
      begun(lexicon.mailFields[Math.min(at, lexicon.mailFields.length - 1)] ?? ''),
    )
    return [
      `${from}: news@example.org`,
      `${subject}: ${written} ${issue}`,
      ...(kept.chance(0.6) ? [`${sent}: ${date}`] : []),
    ].map((text, index) => furniture(index > 0 ? 'close' : 'furniture', text.replace('::', ':').replace('՝:', '՝')))
  }
  const forms = [
    [written],
    [written, date],
    [`${written} – ${date}`],
    [`${written} ${issue}`],
    [`${written}, ${date}`],
    [`${written}: ${date}`],
    [`${title} | ${issue} | ${date}`],
  ]
  const long = [
    [written, issue, date],
    [written, `${issue} | ${date}`],
    [phraseOf(kept, lexicon.furniture), written, date],
    [written, `${issue}, ${date}`, kept.pick(book.tails)],
  ]
  const lines = kept.pick(style.masthead === 'full' ? long : forms)
  const close = kept.chance(0.5) ? 'close' : 'furniture'
  const blocks = lines.map((text, index) => furniture(index > 0 ? close : 'furniture', text))
  if (kept.chance(0.12)) blocks.push(furniture('close', style.signs.rule))
  return random.chance(0.95) ? blocks : blocks.slice(0, 1)
}

/** @param {string} language @param {Style} style @param {Random} random @returns {Block[]} */
function greetingBlocks(language, style, random) {
  const { lexicon, book, isUnspaced } = vocabularyOf(language)
  if (style.greeting === 'none') return []
  const greeting = phraseOf(randomOf(style.seed), lexicon.greetings)
  const blocks = [
    furniture(
      'furniture',
      `${greeting}${isUnspaced ? '' : randomOf(style.seed).pick([',', ',', '!', ':', ''])}`,
      'furniture|paragraph',
    ),
  ]
  if (style.greeting === 'letter') {
    const sentences = [random.pick(book.intros), ...(random.chance(0.4) ? [random.pick(book.intros)] : [])]
    for (const text of new Set(sentences)) blocks.push(furniture('block', text, 'paragraph'))
  }
  return blocks
}

/** @param {Document} document @param {Style} style @returns {Block[]} */
function contentsBlocks({ language, sections }, style) {
  if (style.contents === 'none') return []
  const entries =
    style.contents === 'sections'
      ? sections.flatMap(({ heading }) => heading ?? [])
      : sections.flatMap(({ items }) => items.flatMap(({ headline }) => headline ?? [])).slice(0, 14)
  if (entries.length < 3) return []
  const kept = randomOf(style.seed)
  const mark = kept.pick(['', '', '* ', '- ', '• ', '1. ', '1) '])
  const heading = phraseOf(kept, vocabularyOf(language).lexicon.contents)
  return [
    furniture('section', kept.chance(0.3) ? `${heading}:` : heading),
    ...entries.map((text, index) => furniture(index > 0 ? 'bullet' : 'head', numbered(mark, index + 1) + text)),
  ]
}

/**
 * What stands below the news.
 * @param {Document} document @param {Style} style @param {Random} random
 * @returns {Block[]}
 */
export function tailBlocks(document, style, random) {
  const standing = standingBlocks(document, style)
  const drawn = drawnTail(document, style, random)
  return randomOf(style.seed).fork('standing').chance(0.5) ? [...standing, ...drawn] : [...drawn, ...standing]
}

/** What is said of the newsletter itself, below a farewell or a heading of its own. @param {Document} document @param {Style} style */
function standingBlocks({ language, standing }, style) {
  if (!standing || standing.tail.length === 0) return []
  const { lexicon, isUnspaced } = vocabularyOf(language)
  const kept = randomOf(style.seed).fork('lead')
  const lead = `${phraseOf(kept, lexicon.closings)}${isUnspaced ? '' : kept.pick(['', '', '…', '!', '.', ':'])}`
  return [...(standing.isLed ? [lead] : []), ...standing.tail].map((text, index) =>
    furniture(index > 0 ? 'furniture' : 'section', text),
  )
}

/** @param {Document} document @param {Style} style @param {Random} random @returns {Block[]} */
function drawnTail({ language, tail }, style, random) {
  if (style.tail === 'none') return []
  if (tail.length > 0 && random.chance(0.3))
    return tail.slice(0, 5).map(({ role, text }, index) => furniture(index > 0 ? 'furniture' : 'section', text, role))
  const kept = randomOf(style.seed)
  const { lexicon, book, isUnspaced } = vocabularyOf(language)
  const title = titleOf(style, language)
  const note = () => phraseOf(kept, lexicon.furniture)
  const closing = `${phraseOf(kept, lexicon.closings)}${isUnspaced ? '' : kept.pick([',', ',', '', '.', '!'])}`
  const groups = [
    [closing, kept.pick([book.people[0] ?? title, kept.pick(book.people), title])],
    [kept.pick(book.tails)],
    [kept.pick(book.tails), note()],
    [`${note()} | ${note()} | ${note()}`],
    [note()],
    [note(), note()],
    [`© 2024 ${title}`],
    [`-- `, title, 'www.example.org'],
    [title, 'letter@example.org'],
    ['Facebook | Mastodon | RSS', note()],
    [kept.pick(book.intros), kept.pick(book.tails)],
  ]
  const count = style.tail === 'short' ? kept.whole(1, 2) : kept.whole(3, 5)
  const chosen = groups.filter(() => kept.chance(count / groups.length + 0.05)).slice(0, count)
  const rows = (chosen.length > 0 ? chosen : groups.slice(0, 1)).flatMap((lines) =>
    lines.map((text, index) => furniture(index > 0 ? 'head' : 'furniture', signed('T', text))),
  )
  return rows.map((block, index) => (index > 0 ? block : { ...block, level: /** @type {const} */ ('section') }))
}

/** Between two items: a rule, a page's end, a note that says nothing. @param {Style} style @param {string} language @param {number} number @returns {Block[]} */
export function betweenBlocks(style, language, number) {
  const { lexicon } = vocabularyOf(language)
  switch (style.between) {
    case 'rules':
      return [furniture('item', style.signs.rule)]
    case 'pages':
      return number % 7 === 0
        ? [
            furniture(
              'item',
              randomOf(style.seed).pick([
                `Page ${number / 7}`,
                `- ${number / 7} -`,
                `${titleOf(style, language)} | ${number / 7}`,
              ]),
            ),
          ]
        : []
    case 'share':
      return number % 2 === 0 ? [furniture('head', phraseOf(randomOf(style.seed), lexicon.furniture))] : []
    default:
      return []
  }
}
