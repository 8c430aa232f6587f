import { gapTable } from './choices.mjs'
import { betweenBlocks, mastheadBlocks, tailBlocks } from './frame.mjs'
import { headingBlocks } from './headings.mjs'
import { itemBlocks } from './item-blocks.mjs'
import { randomOf } from './random.mjs'
import { dateIn, vocabularyOf } from './vocabulary.mjs'

/**
 * A document's blocks in a layout, from the masthead to the last line.
 * @param {import('./document.mjs').Document} document
 * @param {import('./style.mjs').Style} style
 * @param {import('./frame.mjs').Issue} issue
 * @param {import('./random.mjs').Random} random
 * @returns {import('./blocks.mjs').Block[]}
 */
export function planOf(document, style, issue, random) {
  const { language, sections } = document
  const vocabulary = vocabularyOf(language)
  const pattern = randomOf(style.seed).pick(vocabulary.book.dates)
  const frame = random.fork('frame')
  const blocks = mastheadBlocks(document, style, issue, frame)
  let number = 0
  let headings = 0
  for (const [index, section] of sections.entries()) {
    const day = new Date(issue.day.getTime() + index * 86_400_000)
    const isDated = style.sectionNames === 'dates' && section.items.some(({ photo }) => !photo)
    const heading =
      section.heading === undefined || !isDated ? section.heading : dateIn(random, vocabulary, day, pattern)
    if (heading !== undefined) {
      headings += 1
      blocks.push(...headingBlocks(heading, headings, style))
    }
    for (const [place, item] of section.items.entries()) {
      number += 1
      const isFirst = place === 0
      const level = !isFirst ? 'item' : heading !== undefined ? 'first' : index > 0 ? 'lost' : 'section'
      if (!isFirst) blocks.push(...betweenBlocks(style, language, number))
      const [first, ...others] = itemBlocks(
        item,
        { language, number, level, day },
        style,
        random.fork(`item ${number}`),
      )
      if (!first) continue
      const breaks = level === 'lost' && first.parts[0]?.role !== 'bullet'
      blocks.push(breaks ? { ...first, breaks: isWide(style) ? 'break' : 'break?' } : first, ...others)
    }
  }
  return [...blocks, ...tailBlocks(document, style, frame)]
}

/** Whether lost headings leave a gap that is wider than others: always or never in an archive. @param {import('./style.mjs').Style} style */
const isWide = ({ seed }) => randomOf(seed).fork('wide').chance(0.75)

/**
 * Blank lines above a block.
 * @param {import('./blocks.mjs').Block} block
 * @param {import('./style.mjs').Style} style
 */
export function gapAbove({ level, breaks }, style) {
  const gaps = gapTable[style.gaps]
  switch (level) {
    case 'close':
      return 0
    case 'furniture':
      return Math.min(1, gaps.item)
    case 'lost':
      return breaks === 'break' ? Math.max(gaps.section, gaps.item + 1) : gaps.item
    default:
      return gaps[level]
  }
}
