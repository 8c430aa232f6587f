/**
 * Invented words of newsletters in one language, which the reader's lexicon does not have: `{n}` stands for a number.
 * @typedef {object} PhraseBook
 * @property {string[]} titles of newsletters that there are not
 * @property {string[]} issues how an issue is numbered
 * @property {string[]} sections headings over items
 * @property {string[]} topics short heads before a headline
 * @property {string[]} people who are not
 * @property {string[]} papers that are not
 * @property {string[]} cities
 * @property {string[]} countries
 * @property {string[]} intros what an editor says above the news
 * @property {string[]} tails what stands below them
 * @property {[string, string]} quotes
 * @property {string[]} dates how a date is written: {d}, {m}, {mm}, {y}, {w}
 */

/** A list whose entries are parted by `|`. @param {TemplateStringsArray} text */
export const list = (text) =>
  text
    .join('')
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
