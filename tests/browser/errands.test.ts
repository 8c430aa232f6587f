import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'

let site: Awaited<ReturnType<typeof openSite>>
let page: Page

beforeAll(async () => {
  site = await openSite(inject('builtSite'))
})
beforeEach(async () => {
  page = (await site.newPage({ javaScriptEnabled: false })).page
  await page.goto(site.address)
  return () => page.close()
})
afterAll(() => site?.close())

/** Clicks a link of the page's text, and waits for what it leads to. */
async function follow(selector: string): Promise<void> {
  const link = page.locator(selector).first()
  const address = new URL((await link.getAttribute('href')) ?? '', page.url())
  await link.click()
  await page.waitForURL((url) => url.pathname.startsWith(address.pathname.replace(/[^/]*$/, '')))
}

describe('without scripts, from the front page', () => {
  it('this week’s issue is one click away', async () => {
    await follow('main a[href^="issues/2024-02-01/"]')
    expect(await page.locator('h1').textContent()).toContain('February')
    expect(await page.locator('.item').count()).toBe(39)
  })

  it('everything on one matter is one click away', async () => {
    await follow('main a[href="topics/prisoners/index.html"]')
    expect(await page.locator('main li, main article').count()).toBeGreaterThanOrEqual(8)
  })

  it('a line that one remembers is two clicks away', async () => {
    await follow('a[href="search/index.html"]')
    await page.waitForURL(/\/search\/all\/index\.html$/)
    await follow('main a[href*="issues/2023-10-11/"]')
    expect(await page.locator('main').textContent()).toContain('lies on the side of a road near the Lachin Corridor')
  })

  it('proof of where it came from is two clicks away', async () => {
    await follow('main a[href^="issues/2024-02-01/"]')
    await follow('main a[href="source/index.html"]')
    expect(await page.locator('#L16').textContent()).toContain('16')
  })
})
