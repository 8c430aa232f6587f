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

describe.each(views)('in $colorScheme colours at $width px, axe finds nothing to mend', (view) => {
  it.each(pageOfEachKind(folder))('on %s', async (path) => {
    const { page } = await site.newPage(view)
    await page.goto(site.address + path)
    // What is folded away is read too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })")
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
      ),
    ).toEqual([])
    await page.close()
  })
})
