import { rates } from './judge.mjs'

/** @typedef {import('./judge.mjs').JudgedStories & { written: boolean }} Judged */

/**
 * Pairs of items that belong to one story: how many of them are found, and how many of those that are found are right; by
 * archive, and those of the corpus apart from those that were written.
 * @param {Judged[]} judged
 */
export function storyTable(judged) {
  const groups = [
    { name: 'corpus', judged: judged.filter(({ written }) => !written) },
    { name: 'written', judged: judged.filter(({ written }) => written) },
  ]
  const rows = [
    ...judged.map(({ name, links, withSuggestions, kinds }) => row(name, links, withSuggestions, kinds)),
    ...groups
      .filter((group) => group.judged.length > 1)
      .map((group) =>
        row(
          `all: ${group.name}`,
          sum(group.judged.map(({ links }) => links)),
          sum(group.judged.map(({ withSuggestions }) => withSuggestions)),
          total(group.judged.map(({ kinds }) => kinds)),
        ),
      ),
  ]
  const head = ['', 'pairs', 'found', 'wrong', 'P', 'R', 'P+sugg.', 'R+sugg.', 'kind right']
  return [head, ...rows]
    .map(([name = '', ...cells]) => `${name.padEnd(16)}${cells.map((cell) => cell.padStart(11)).join('')}`)
    .join('\n')
}

/**
 * @param {string} name
 * @param {import('./judge.mjs').Count} links
 * @param {import('./judge.mjs').Count} suggested
 * @param {{ right: number, all: number }} kinds
 */
function row(name, links, suggested, kinds) {
  const figures = [links.precision, links.recall, suggested.precision, suggested.recall].map((one) => one.toFixed(2))
  return [name, `${links.all}`, `${links.found}`, `${links.wrong}`, ...figures, `${kinds.right}/${kinds.all}`]
}

/** @param {import('./judge.mjs').Count[]} counts */
function sum(counts) {
  const all = { found: 0, wrong: 0, all: 0 }
  for (const one of counts) {
    all.found += one.found
    all.wrong += one.wrong
    all.all += one.all
  }
  return rates(all)
}

/** @param {{ right: number, all: number }[]} kinds */
function total(kinds) {
  return kinds.reduce((one, other) => ({ right: one.right + other.right, all: one.all + other.all }))
}
