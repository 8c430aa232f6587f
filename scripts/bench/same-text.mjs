import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As many issues as are compared, evenly taken. */
const compared = 20

/**
 * Compares what Hugo's pages say with what ours say: the front page, all pages of topics, and some issues. Gives how many
 * were compared; throws where one is missing or says something else.
 * @param {string} ours
 * @param {string} hugos
 */
export function compareTexts(ours, hugos) {
  const pages = readdirSync(hugos, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const missing = pages.find((page) => !existsSync(join(ours, page)))
  if (missing !== undefined) throw new Error(`${missing} is a page of Hugo's alone`)
  const others = readdirSync(ours, { recursive: true, encoding: 'utf8' })
    .filter((page) => /^(?:index\.html$|issues\/|topics\/.+\/)/.test(page) && page.endsWith('.html'))
    .filter((page) => !existsSync(join(hugos, page)))
  if (others.length > 0) throw new Error(`${others[0]} is no page of Hugo's`)
  const issues = pages.filter((page) => page.startsWith('issues/')).sort()
  const step = Math.max(1, Math.floor(issues.length / compared))
  const some = [...pages.filter((page) => !page.startsWith('issues/')), ...issues.filter((_, at) => at % step === 0)]
  for (const page of some) {
    const [own, other] = [textOf(join(ours, page)), textOf(join(hugos, page))]
    if (own !== other) throw new Error(`${page} says something else in Hugo's site: ${firstDifference(own, other)}`)
  }
  return some.length
}

/** A page's words, whatever stands between them. @param {string} path */
function textOf(path) {
  return readFileSync(path, 'utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
      name === undefined
        ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
        : (named[/** @type {keyof typeof named} */ (name)] ?? ''),
    )
    .replace(/\s+/g, '')
}
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** @param {string} own @param {string} other */
function firstDifference(own, other) {
  let at = 0
  while (own[at] === other[at]) at++
  const around = (/** @type {string} */ text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))
  return `${around(own)}, and ${around(other)}`
}
