import { scoreNames } from './scores.mjs'

/** @typedef {import('./scores.mjs').Scores} Scores */

/**
 * Scores as one line: "lines=41 roles=0.976 … bylines=-".
 * @param {Scores} scores
 */
export function scoreLine(scores) {
  return [`lines=${scores.lines}`, ...scoreNames.map((name) => `${name}=${figure(scores[name])}`)].join(' ')
}

/**
 * The mean of each figure over digests. A digest without bylines has no part in theirs.
 * @param {Scores[]} all
 * @returns {Scores}
 */
export function meanOf(all) {
  const mean = { ...nothing, lines: all.reduce((lines, scores) => lines + scores.lines, 0) }
  for (const name of scoreNames) {
    const figures = all.flatMap((scores) => scores[name] ?? [])
    if (figures.length > 0) mean[name] = figures.reduce((one, other) => one + other) / figures.length
  }
  return mean
}

/** @type {Scores} */
const nothing = { lines: 0, roles: 0, headlines: 0, items: 0, blocks: 0, sections: 0, bylines: undefined }

/**
 * Rows of scores in columns, under their names.
 * @param {{ name: string, digests: number, scores: Scores }[]} rows
 */
export function scoreTable(rows) {
  const head = ['', 'digests', 'lines', ...scoreNames]
  const body = rows.map(({ name, digests, scores }) => [
    name,
    `${digests}`,
    `${scores.lines}`,
    ...scoreNames.map((score) => figure(scores[score])),
  ])
  const first = Math.max(...body.map(([name = '']) => name.length))
  return [head, ...body]
    .map(([name = '', ...cells]) => `${name.padEnd(first)}${cells.map((cell) => cell.padStart(10)).join('')}`)
    .join('\n')
}

/** @param {number | undefined} score */
const figure = (score) => (score === undefined ? '-' : score.toFixed(3))
