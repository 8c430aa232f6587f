import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'

const folder = inject('builtSite')
const hard = inject('hardSites')
let site: Awaited<ReturnType<typeof openSite>>
let hardSites: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  ;[site, hardSites] = await Promise.all([openSite(folder), openSite(hard)])
})
afterAll(() => Promise.all([site?.close(), hardSites?.close()]))

/** Other scripts and directions, the plain style, and what is longest. */
const hardPages = [
  'lengths/index.html',
  'lengths/issues/2024-06-03/index.html',
  'lengths/issues/2024-06-04/index.html',
  'lengths/topics/o/index.html',
  'plain/index.html',
  'plain/issues/2024-06-04/index.html',
  'plain/issues/2024-06-03/source/index.html',
  'ar/issues/2024-01-12/index.html',
  'he/archive/index.html',
]

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

describe('axe finds nothing to mend, neither in light colours nor, on a telephone, in dark ones', () => {
  it.each(pageOfEachKind(folder))('on %s', (path) => audit(site, path))
  it.each(hardPages)('on %s, which is hard to set', (path) => audit(hardSites, path))

  async function audit(at: typeof site, path: string): Promise<void> {
    const { page } = await at.newPage()
    await page.goto(at.address + path)
    await page.evaluate(() => {
      // What is folded away is read too.
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(axe.source)
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })")
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      )
      expect(told, `in ${colorScheme} colours at ${width} px`).toEqual([])
    }
    await page.close()
  }
})
