import { itemsOf } from './items.mjs'
import { bodyRoles } from './labels.mjs'
import { comparable } from './text.mjs'

/**
 * @typedef {import('./labels.mjs').LabelRow} LabelRow
 * @typedef {import('./items.mjs').LabelledItem} LabelledItem
 */

/**
 * How far labels agree with the gold; each figure but the first is between 0 and 1.
 * @typedef {object} Scores
 * @property {number} lines rows of the gold that count
 * @property {number} roles share of them whose text has that role at that place
 * @property {number} headlines F1 of the headlines' texts
 * @property {number} items F1 of whole items: the headline and all of the body, no more and no less
 * @property {number} blocks F1 of the body's blocks, joined where they go on: bullet or not, and the text
 * @property {number} sections share of the gold's items under the right section, or rightly under none
 * @property {number | undefined} bylines F1 of headlines with their bylines; undefined where the gold has none
 */

/** The figures' names, in the order in which they are told. */
export const scoreNames = /** @type {const} */ (['roles', 'headlines', 'items', 'blocks', 'sections', 'bylines'])

/**
 * Judges labels by the gold of the same digest.
 * @param {LabelRow[]} gold
 * @param {LabelRow[]} said
 * @returns {{ scores: Scores, misses: string[] }} the misses say which rows and items are not right
 */
export function scoreLabels(gold, said) {
  const saidByPlace = new Map(said.filter((row) => !isBreak(row)).map((row) => [placeOf(row), row]))
  /** @param {LabelRow} row */
  const saidOf = (row) => saidByPlace.get(placeOf(row))

  const judged = gold.filter((row) => !isBreak(row) && !row.isUnsure)
  const wrong = judged.filter((row) => !agreedRole(row, saidOf(row)))
  const ours = itemsOf(gold.map((row) => decide(row, saidOf(row))))
  const theirs = itemsOf(said.map((row) => ({ ...row, role: firstRole(row) })))
  const whole = pairUp(ours, theirs, wholeOf)
  const inSection = pairUp(ours, theirs, nameOf).filter(
    ([item, other]) => !item.section.isUnsure && item.section.title === other.section.title,
  )
  return {
    scores: {
      lines: judged.length,
      roles: share(judged.length - wrong.length, judged.length),
      headlines: agreement(ours.flatMap(headlineOf), theirs.flatMap(headlineOf)),
      items: f1(whole.length, ours.length, theirs.length),
      blocks: agreement(ours.flatMap(blocksOf), theirs.flatMap(blocksOf)),
      sections: share(inSection.length, ours.filter((item) => !item.section.isUnsure).length),
      bylines: bylineScore(ours.flatMap(bylinesOf), theirs.flatMap(bylinesOf)),
    },
    misses: [
      ...wrong.map((row) => tellMiss(row, saidOf(row))),
      ...ours
        .filter((item) => !whole.some(([found]) => found === item))
        .map((item) => `line ${item.line}: this item is not whole`),
    ],
  }
}

/** @param {LabelRow} row */
const firstRole = (row) => row.roles[0] ?? ''

/** @param {LabelRow} row */
const isBreak = (row) => firstRole(row) === 'break'

/** @param {LabelRow} row */
const placeOf = (row) => `${row.line} ${comparable(row.text)}`

/**
 * The gold's role that the labels agree with. Paragraph, quotation, bullet and what goes on count as one.
 * @param {LabelRow} row
 * @param {LabelRow | undefined} said
 */
function agreedRole(row, said) {
  if (said === undefined) return undefined
  const other = firstRole(said)
  return row.roles.find((role) => role === other || (bodyRoles.has(role) && bodyRoles.has(other)))
}

/**
 * Where the gold allows more than one reading, it is read as the labels do: then neither counts against them.
 * @param {LabelRow} row
 * @param {LabelRow | undefined} said
 */
function decide(row, said) {
  if (isBreak(row) || said === undefined) return { ...row, role: firstRole(row) }
  if (!row.isUnsure) return { ...row, role: agreedRole(row, said) ?? firstRole(row) }
  return { ...row, role: firstRole(said), startsItem: row.mayStartItem ? said.startsItem : row.startsItem }
}

/** @param {LabelledItem} item */
const headlineOf = ({ headline }) => (headline === undefined ? [] : [headline])

/** @param {LabelledItem} item */
const blocksOf = ({ blocks }) => blocks.map(({ isBullet, text }) => `${isBullet} ${text}`)

/** @param {LabelledItem} item */
const bylinesOf = ({ headline, bylines }) => bylines.map((name) => JSON.stringify([headline, name]))

/** @param {LabelledItem} item */
const wholeOf = ({ headline, blocks }) => JSON.stringify([headline, blocks.map(({ text }) => text).join('')])

/** @param {LabelledItem} item */
const nameOf = ({ headline, line }) => JSON.stringify(headline ?? line)

/**
 * Each of ours with the first of theirs that has the same key and is not taken yet.
 * @template T
 * @param {T[]} ours
 * @param {T[]} theirs
 * @param {(one: T) => string} keyOf
 * @returns {[T, T][]}
 */
function pairUp(ours, theirs, keyOf) {
  /** @type {Map<string, T[]>} */
  const free = new Map(theirs.map((one) => [keyOf(one), []]))
  for (const one of theirs) free.get(keyOf(one))?.push(one)
  return ours.flatMap((one) => {
    const other = free.get(keyOf(one))?.shift()
    return other === undefined ? [] : [/** @type {[T, T]} */ ([one, other])]
  })
}

/**
 * F1 of two lists whose order does not count.
 * @param {string[]} ours
 * @param {string[]} theirs
 */
const agreement = (ours, theirs) => f1(pairUp(ours, theirs, (one) => one).length, ours.length, theirs.length)

/**
 * @param {string[]} ours
 * @param {string[]} theirs
 */
function bylineScore(ours, theirs) {
  if (ours.length === 0) return undefined
  return f1(ours.filter((byline) => theirs.includes(byline)).length, ours.length, theirs.length)
}

/**
 * @param {number} right
 * @param {number} ours
 * @param {number} theirs
 */
const f1 = (right, ours, theirs) => (ours + theirs === 0 ? 1 : (2 * right) / (ours + theirs))

/**
 * @param {number} right
 * @param {number} all
 */
const share = (right, all) => (all === 0 ? 1 : right / all)

/**
 * @param {LabelRow} row
 * @param {LabelRow | undefined} said
 */
function tellMiss(row, said) {
  const other = said === undefined ? 'divided in another way' : firstRole(said)
  return `line ${row.line}: ${row.roles.join(' or ')}, not ${other}: ${row.text.trim().slice(0, 70)}`
}
