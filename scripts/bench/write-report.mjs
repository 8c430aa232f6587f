import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { chartOf } from './chart.mjs'

const [begin, end] = ['<!-- measured by npm run bench -->', '<!-- end of what was measured -->']

/** What the chart shows, each a line. */
const shown = [
  { site: 'lean', errand: 'cold', name: 'cold' },
  { site: 'Hugo', errand: 'cold', name: 'Hugo, cold' },
  { site: 'lean', errand: 'newest changed', name: 'one changed' },
  { site: 'Hugo', errand: 'newest changed', name: 'Hugo, one changed' },
  { site: 'lean', errand: 'nothing changed', name: 'nothing changed' },
  { site: 'default', errand: 'cold', name: 'cold, all outputs' },
  { site: 'default', errand: 'newest changed', name: 'one changed, all outputs' },
]

/**
 * Puts what was measured in its place in docs/speed.md, and draws the chart beside it.
 * @param {string} report
 * @param {import('./report.mjs').Measured[]} measured
 */
export function writeReport(report, measured) {
  const path = join(root, 'docs', 'speed.md')
  const text = readFileSync(path, 'utf8')
  const [before, after] = [text.split(begin)[0], text.split(end)[1]]
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for what was measured`)
  writeFileSync(path, `${before}${begin}\n\n${report}\n${end}${after}`)
  writeFileSync(join(root, 'docs', 'speed.svg'), chartOf(linesOf(measured)))
}

/** @param {import('./report.mjs').Measured[]} measured */
function linesOf(measured) {
  return shown.flatMap(({ site, errand, name }) => {
    const points = measured.flatMap(({ count, sites }) => {
      const cost = sites.get(site)?.costs.get(errand)
      return cost === undefined ? [] : [{ issues: count, seconds: cost.seconds }]
    })
    return points.length === 0 ? [] : [{ name, points }]
  })
}
