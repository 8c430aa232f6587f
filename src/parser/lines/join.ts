import { unspaced } from '../../lexicon/phrases.js'

/** What stands between two lines that are one text: a space, or nothing where their script has none. */
export const glueBetween = (text: string, more: string): string =>
  unspaced.test(text.at(-1) ?? '') && unspaced.test(more[0] ?? '') ? '' : ' '

/** A line that goes on with a quotation, without its marks. */
export const withoutQuoteMarks = (text: string): string => text.replace(/^(?:>\s?)+/, '')
