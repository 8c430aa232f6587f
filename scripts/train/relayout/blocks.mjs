/**
 * What stands together in a digest: a line, or more where it is long, of one part or several.
 * @typedef {{ role: string, text: string }} Part a role as `.labels` files write it, `paragraph!` among them
 * @typedef {'section' | 'lost' | 'first' | 'item' | 'head' | 'block' | 'bullet' | 'link' | 'furniture' | 'close'} Level
 * @typedef {object} Block
 * @property {Level} level what it is to the block above, which says how far apart they stand
 * @property {Part[]} parts
 * @property {'break' | 'break?'} [breaks] a section without a heading begins here
 * @property {boolean} [wraps] running text, which a mail breaks
 * @property {string} [prefix] before each line of it
 * @property {string} [hang] before each line but the first
 */

/**
 * @param {Level} level
 * @param {string} role
 * @param {string} text
 * @returns {Block}
 */
export const blockOf = (level, role, text) => ({ level, parts: [{ role, text }] })

/** A sign's pattern with a text for its T. @param {string} pattern @param {string} text */
export const signed = (pattern, text) => pattern.replace('T', () => text)
