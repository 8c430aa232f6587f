import { enrichItem } from '../../lib/enrich/enrich.js'
import { readFiles } from '../../lib/parser/parse.js'
import { itemsByLabels } from './named-gold.mjs'

/**
 * An item of the gold beside what is found in it; either may be lacking.
 * @typedef {{ line: number, item?: import('./named-gold.mjs').GoldItem,
 *   findings?: import('../../lib/enrich/findings.js').Findings }} Found
 */

/**
 * What is found in the items as the labels give them.
 * @param {import('./named-gold.mjs').GoldDigest} digest
 * @param {import('../../lib/publication/publication.js').Publication} publication
 * @returns {Found[]}
 */
export function foundByLabels(digest, { topics, aliases }) {
  const items = itemsByLabels(digest)
  if (items.length !== digest.gold.length)
    throw new Error(`${digest.name}: ${items.length} items by the labels, ${digest.gold.length} by the gold`)
  const { language, date } = digest
  const context = { language, ...(date !== undefined && { date }), topics, aliases, items }
  return digest.gold.map((item, index) => ({
    line: item.line,
    item,
    findings: enrichItem(/** @type {import('../../lib/enrich/words.js').ItemWords} */ (items[index]), {
      ...context,
      index,
    }),
  }))
}

/**
 * What is found in the items that the reader makes of the text: each of them stands for the gold's first in its lines.
 * @param {import('./named-gold.mjs').GoldDigest} digest
 * @param {import('../../lib/publication/publication.js').Publication} publication
 * @returns {Found[]}
 */
export function foundByReading({ name, text, gold, date }, publication) {
  const file = `${name}.txt`
  const known = date === undefined ? publication : { ...publication, digests: { [file]: { date, items: [] } } }
  const [read] = readFiles([{ file, bytes: new Uint8Array(Buffer.from(text)) }], known)
  if (!read) throw new Error(`${name} is not read`)
  const findings = read.file.data.newsbinder?.items ?? []
  const items = read.reading.digest.items.map(({ lines: [first, last] }, index) => ({
    first,
    last,
    index,
    taken: false,
  }))
  /** @type {Found[]} */
  const found = gold.map((item) => {
    const own = items.find(({ first, last, taken }) => !taken && first <= item.line && item.line <= last)
    if (own) own.taken = true
    const its = own && findings[own.index]?.findings
    return { line: item.line, item, ...(its && { findings: its }) }
  })
  for (const { first, index, taken } of items) {
    const its = findings[index]?.findings
    if (!taken && its) found.push({ line: first, findings: its })
  }
  return found
}
