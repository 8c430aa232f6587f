import { blockOf, signed } from './blocks.mjs'
import { vocabularyOf } from './vocabulary.mjs'

/** @typedef {import('./blocks.mjs').Block} Block @typedef {import('./style.mjs').Style} Style */

/** As long as what it underlines. @param {string} sign @param {string} text */
export const underline = (sign, text) => sign.repeat(Math.max(3, Math.min(72, text.length)))

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

/**
 * A section's heading with its mark, and the rules around it.
 * @param {string} heading @param {number} number from 1 @param {Style} style
 * @returns {Block[]}
 */
export function headingBlocks(heading, number, { sectionForm, signs }) {
  const rule = (/** @type {Block['level']} */ level, line = signs.rule) => blockOf(level, 'furniture', line)
  const section = (/** @type {string} */ text, /** @type {Block['level']} */ level = 'section') =>
    blockOf(level, 'section', text)
  switch (sectionForm) {
    case 'underlined':
      return [section(heading), rule('close', underline(signs.sectionUnderline, heading))]
    case 'boxed':
      return [section(signed(signs.sectionBox, heading))]
    case 'markdown':
      return [section(`${signs.headingLevel === '#' ? '#' : '##'} ${heading}`)]
    case 'strong':
      return [section(signed(signs.strong, heading))]
    case 'number':
      return [section(`${number}. ${heading}`)]
    case 'roman':
      return [section(`${romans[number - 1] ?? number}. ${heading}`)]
    case 'colon':
      return [section(/[\p{Script=Han}\p{Script=Hiragana}]/u.test(heading) ? `${heading}：` : `${heading}:`)]
    case 'rule above':
      return [rule('section'), section(heading, number % 2 > 0 ? 'close' : 'first')]
    case 'rule below':
      return [section(heading), rule('close')]
    case 'framed':
      return [
        rule('section', underline(signs.underline, heading)),
        section(heading, 'close'),
        rule('close', underline(signs.underline, heading)),
      ]
    case 'glyph':
      return [section(signs.sectionGlyph + heading)]
    default:
      return [section(heading)]
  }
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** A number in a sign's place for it. @param {string} sign @param {number} number */
export function numbered(sign, number) {
  if (sign.startsWith('①')) return number > 20 ? `${number}. ` : `${circled[number - 1]} `
  return sign.replace('1', `${number}`)
}

/**
 * A headline with its mark.
 * @param {string} headline @param {number} number from 1, over the whole digest
 * @param {Style} style @param {import('./random.mjs').Random} random @param {{ language: string, date: string, address: string }} facts
 */
export function markedHeadline(headline, number, { headlineForm, signs }, random, { language, date, address }) {
  const { book, hasCase } = vocabularyOf(language)
  switch (headlineForm) {
    case 'number':
      return numbered(signs.number, number) + headline
    case 'bullet':
      return signs.headlineBullet + headline
    case 'emoji':
      return signs.emoji + headline
    case 'boxed':
      return signed(signs.headlineBox, headline)
    case 'colon':
      return `${headline}:`
    case 'markdown':
      return `### ${headline}`
    case 'strong':
      return signed(signs.strong, headline)
    case 'linked':
      return `[${headline}](${address})`
    case 'place':
      return signed(signs.place, random.pick(random.chance(0.5) ? book.cities : book.countries)) + headline
    case 'topic': {
      const topic = random.pick(book.topics)
      return signed(signs.topic, hasCase && random.chance(0.5) ? topic.toUpperCase() : topic) + headline
    }
    case 'date':
      return signed(signs.dateFirst, date) + headline
    case 'quoted':
      return `${book.quotes[0]}${headline}${book.quotes[1]}`
    default:
      return headline
  }
}
