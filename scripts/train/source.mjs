/**
 * Weights as the TypeScript module that the reader imports, a line for each kind of evidence.
 * @param {import('../../lib/parser/roles/model.js').Weights} weights
 */
export function weightsSource({ trainedOn, evidence, steps, first }) {
  const rows = (/** @type {Record<string, unknown>} */ table) =>
    Object.entries(table).map(([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)},`)
  return [
    "import type { Weights } from './model.js'",
    '',
    '/** What evidence is worth, in hundredths of a nat. Made by `npm run train`; not written by hand. */',
    'export const weights: Weights = {',
    `  trainedOn: ${JSON.stringify(trainedOn)},`,
    '  evidence: {',
    ...rows(evidence),
    '  },',
    '  steps: {',
    ...rows(steps),
    '  },',
    `  first: ${JSON.stringify(first)},`,
    '}',
    '',
  ].join('\n')
}
