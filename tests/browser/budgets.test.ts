import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'

const folder = inject('builtSite')
const kinds = pageOfEachKind(folder)
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  site = await openSite(folder)
})
afterAll(() => site?.close())

/** The bytes of all that a page loads, as a host sends them: texts compressed, fonts as they are. */
async function load(path: string) {
  const { page } = await site.newPage({ width: 390 })
  const bodies: Promise<{ url: string; bytes: number }>[] = []
  const take = (response: Response) => {
    bodies.push(
      response.body().then((body) => {
        const url = response.url()
        return { url, bytes: /\.(?:woff2|png)$/.test(url) ? body.length : gzipSync(body).length }
      }),
    )
  }
  page.on('response', take)
  await page.goto(site.address + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  page.off('response', take)
  const files = await Promise.all(bodies)
  return { page, files, bytes: files.reduce((sum, one) => sum + one.bytes, 0) }
}

describe('on a telephone, without anything kept from before', () => {
  it.each(kinds.filter((path) => /^issues\/[^/]+\/index\.html$/.test(path)))('%s is at most 100 KB', async (path) => {
    const { page, bytes } = await load(path)
    expect(bytes).toBeLessThan(100_000)
    await page.close()
  })

  it.each(kinds)('%s runs no script unless it is the search, and nothing in it moves', async (path) => {
    const { page, files } = await load(path)
    const shift = await page.evaluate(layoutShift)
    expect(shift).toBe(0)
    const scripts = files.filter(({ url }) => url.endsWith('.js'))
    if (!path.startsWith('search/')) {
      expect(scripts).toEqual([])
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    }
    await page.close()
  })
})

/** How much has moved since the page began; runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(sum), 200)
  })
}
