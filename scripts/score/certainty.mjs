import { bodyRoles } from './labels.mjs'
import { comparable } from './text.mjs'

/**
 * A row as it was read: how sure the reader is of it, and whether it is right.
 * @typedef {{ band: 'sure' | 'likely' | 'review', confidence: number, isRight: boolean }} JudgedRow
 */

/**
 * Judges each row that was read. Rows on which the gold is unsure do not count; one that is cut elsewhere is wrong.
 * @param {import('./labels.mjs').LabelRow[]} gold
 * @param {import('../../lib/digest/schema.js').SentLine[]} lines
 * @returns {JudgedRow[]}
 */
export function judgeRows(gold, lines) {
  const unsure = new Set(gold.filter(({ isUnsure }) => isUnsure).map(({ line }) => line))
  const right = new Map(
    gold.filter(({ roles }) => roles[0] !== 'break').map((row) => [`${row.line} ${comparable(row.text)}`, row.roles]),
  )
  return lines
    .filter(({ line }) => !unsure.has(line))
    .flatMap(({ line, rows }) =>
      rows
        .filter(({ role }) => role !== 'break')
        .map(({ role, text, band, confidence }) => {
          const roles = right.get(`${line} ${comparable(text)}`) ?? []
          const isRight = roles.some((other) => other === role || (bodyRoles.has(other) && bodyRoles.has(role)))
          return { band, confidence, isRight }
        }),
    )
}

/**
 * Shares that say whether the bands can be trusted, each between 0 and 1: of the sure rows, those that are right; of
 * all rows, those called review; of the wrong rows, those called review.
 * @param {JudgedRow[]} rows
 */
export function trustOf(rows) {
  const sure = rows.filter(({ band }) => band === 'sure')
  const review = rows.filter(({ band }) => band === 'review')
  const wrong = rows.filter(({ isRight }) => !isRight)
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? 1 : part / whole)
  return {
    sureRight: share(sure.filter(({ isRight }) => isRight).length, sure.length),
    review: rows.length === 0 ? 0 : review.length / rows.length,
    wrongInReview: share(review.filter(({ isRight }) => !isRight).length, wrong.length),
  }
}
