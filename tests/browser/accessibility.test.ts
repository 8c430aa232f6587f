import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'

const folder = inject('builtSite')
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  site = await openSite(folder)
})
afterAll(() => site?.close())

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

describe('axe finds nothing to mend, neither in light colours nor, on a telephone, in dark ones', () => {
  it.each(pageOfEachKind(folder))('on %s', async (path) => {
    const { page } = await site.newPage()
    await page.goto(site.address + path)
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
  })
})
