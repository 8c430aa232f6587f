import { median } from './clock.mjs'

/**
 * What an errand costs: the median of its seconds, the most memory of all runs in MB.
 * @typedef {Map<string, { seconds: number, memory: number | undefined }>} Costs
 * @typedef {{ pages: number, megabytes: number }} Extent
 * @typedef {{ count: number, received: number, reading?: { seconds: number, perSecond: number }, sites: Map<string, { costs: Costs, extent: Extent }> }} Measured
 */

/** @param {Map<string, import('./measured.mjs').Cost[]>} runs @returns {Costs} */
export function summarise(runs) {
  return new Map(
    [...runs].map(([name, costs]) => {
      const memory = Math.max(...costs.map(({ memory = 0 }) => memory))
      return [name, { seconds: median(costs.map(({ seconds }) => seconds)), memory: memory || undefined }]
    }),
  )
}

/** What every site's builds were measured against. */
const ratios = [
  ['cold', 'cold'],
  ['newest changed', 'newest changed'],
  ['nothing changed', 'nothing changed'],
]

/**
 * The measurements as Markdown.
 * @param {Measured[]} measured
 * @param {string[]} about lines that say where and how it was measured
 */
export function reportOf(measured, about) {
  const blocks = [about.join('\n'), pagesTable(measured)]
  for (const site of ['lean', 'default', 'Hugo']) {
    const some = measured.filter(({ sites }) => sites.has(site))
    if (some.length > 0) blocks.push(`**${titles[site]}**, seconds (and MB of memory at most)`, costTable(some, site))
  }
  const compared = measured.filter(({ sites }) => sites.has('lean') && sites.has('Hugo'))
  if (compared.length > 0) blocks.push('**Newsbinder ÷ Hugo**, the same pages in the same run', ratioTable(compared))
  return `${blocks.join('\n\n')}\n`
}

/** @type {Record<string, string>} */
const titles = {
  lean: 'Issues, topics and front page alone',
  default: 'With all that is there unless asked otherwise',
  Hugo: 'Hugo, the same pages as the first',
}

/** @param {Measured[]} measured */
function pagesTable(measured) {
  const rows = [
    ['MB as received', ...measured.map(({ received }) => (received / 1e6).toFixed(1))],
    ...['lean', 'default', 'Hugo'].flatMap((site) => {
      const extents = measured.map(({ sites }) => sites.get(site)?.extent)
      if (extents.every((extent) => extent === undefined)) return []
      const cell = (/** @type {Extent | undefined} */ extent) =>
        extent === undefined ? '' : `${extent.pages} pages, ${extent.megabytes.toFixed(0)} MB`
      return [[`${site === 'Hugo' ? '' : 'outputs: '}${site}`, ...extents.map(cell)]]
    }),
    ['reading alone', ...measured.map(({ reading }) => (reading ? readingCell(reading) : ''))],
  ]
  return table(['issues', ...measured.map(({ count }) => String(count))], rows)
}

/** @param {{ seconds: number, perSecond: number }} reading */
const readingCell = ({ seconds, perSecond }) => `${seconds.toFixed(1)} s, ${perSecond.toFixed(2)} MB a CPU second`

/** @param {Measured[]} measured @param {string} site */
function costTable(measured, site) {
  const names = [...new Set(measured.flatMap(({ sites }) => [...(sites.get(site)?.costs.keys() ?? [])]))]
  const rows = names.map((name) => [
    name,
    ...measured.map(({ sites }) => {
      const cost = sites.get(site)?.costs.get(name)
      if (cost === undefined) return ''
      return `${cost.seconds.toFixed(2)}${cost.memory === undefined ? '' : ` (${cost.memory.toFixed(0)})`}`
    }),
  ])
  return table(['issues', ...measured.map(({ count }) => String(count))], rows)
}

/** @param {Measured[]} measured */
function ratioTable(measured) {
  const ratio = (/** @type {number | undefined} */ own, /** @type {number | undefined} */ other) =>
    own === undefined || other === undefined ? '' : (own / other).toFixed(2)
  const costs = measured.map(({ sites }) => [sites.get('lean')?.costs, sites.get('Hugo')?.costs])
  const rows = ratios.map(([own = '', other = '']) => [
    own,
    ...costs.map(([ours, hugos]) => ratio(ours?.get(own)?.seconds, hugos?.get(other)?.seconds)),
  ])
  const memory = costs.map(([ours, hugos]) => ratio(ours?.get('cold')?.memory, hugos?.get('cold')?.memory))
  return table(['issues', ...measured.map(({ count }) => String(count))], [...rows, ['memory, cold', ...memory]])
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
