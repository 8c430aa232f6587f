/**
 * Weights as the TypeScript module that the reader imports, a line for each kind of evidence. They are JSON in a text,
 * which a runtime takes in twice as fast as the same as code.
 * @param {import('../../lib/parser/roles/model.js').Weights} weights
 */
export function weightsSource({ trainedOn, evidence, steps, first }) {
  const rows = (/** @type {Record<string, unknown>} */ table) =>
    Object.entries(table)
      .map(([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`)
      .join(',\n')
  const json = [
    '{',
    `  "trainedOn": ${JSON.stringify(trainedOn)},`,
    '  "evidence": {',
    rows(evidence),
    '  },',
    '  "steps": {',
    rows(steps),
    '  },',
    `  "first": ${JSON.stringify(first)}`,
    '}',
  ].join('\n')
  if (/`|\$\{/.test(json)) throw new Error('a name of evidence would end the text that it stands in')
  return [
    "import type { Weights } from './model.js'",
    '',
    '/** What evidence is worth, in hundredths of a nat. Made by `npm run train`; not written by hand. */',
    `export const weights: Weights = JSON.parse(String.raw\`${json}\`)`,
    '',
  ].join('\n')
}
