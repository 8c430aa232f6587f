import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'

const folder = inject('builtSite')
const widths = [390, 1280]
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  site = await openSite(folder)
})
afterAll(() => site?.close())

describe('the built site in a browser', () => {
  it.each(widths)('leads by clicks from the front page to the line that an item rests on, at %i px', async (width) => {
    const { page, problems } = await site.newPage({ width })
    await page.goto(site.address)
    await page.locator('main a[href^="issues/"]').first().click()
    await page.waitForURL(/\/issues\/[^/]+\/index\.html/)

    const topic = page.locator('main article a[href*="topics/"]').first()
    const title = await topic.textContent()
    await topic.click()
    await page.waitForURL(/\/topics\/[^/]+\/index\.html$/)
    expect(await page.locator('h1').textContent()).toBe(title)

    await page.locator('main a[href*="issues/"][href*="#"]').first().click()
    await page.waitForURL(/\/issues\/[^/]+\/index\.html#/)
    await page.locator('article:target summary').click()
    await page.locator('article:target a[href*="source/"]').click()
    await page.waitForURL(/\/source\/index\.html#L\d+$/)
    const line = Number(new URL(page.url()).hash.slice(2))
    const said = (await page.locator(':target .sent').allTextContents()).join('')
    expect(linesOfTheExamples(line)).toContain(withoutSpace(said))
    expect(problems).toEqual([])
  })

  it.each(pageOfEachKind(folder))(
    'shows all of %s, nothing from elsewhere, and never scrolls sideways',
    async (path) => {
      const { page, problems } = await site.newPage()
      await page.goto(site.address + path)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.evaluate(hasOwnFonts)).toBe(true)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
      expect(problems).toEqual([])
      await page.close()
    },
  )

  it('opens from the disk', async () => {
    const { page, problems } = await site.newPage()
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('main a[href^="issues/"]').first().click()
    await page.waitForURL(/^file:.*\/issues\/[^/]+\/index\.html/)
    expect(await page.locator('main article').count()).toBeGreaterThan(10)
    expect(await page.evaluate(hasOwnFonts)).toBe(true)
    expect(problems).toEqual([])
  })

  it('says on a page of its own, with a way on, that an address leads nowhere', async () => {
    const { page } = await site.newPage()
    const response = await page.goto(`${site.address}nowhere.html`)
    expect(response?.status()).toBe(404)
    await page.locator('main a').first().click()
    expect(await page.locator('h1').count()).toBe(1)
  })
})

/** Runs in the page. */
async function hasOwnFonts() {
  await document.fonts.ready
  return [...document.fonts].some((font) => font.status === 'loaded')
}

/** What stands in a line of either example digest, without its white space. */
function linesOfTheExamples(line: number): string[] {
  const seeds = resolve(import.meta.dirname, '../../seeds')
  return readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => withoutSpace(readFileSync(join(seeds, file), 'utf8').split(/\r\n|\r|\n/)[line - 1] ?? ''))
}

const withoutSpace = (text: string) => text.replace(/\s/g, '')
