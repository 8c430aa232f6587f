import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'
import { buildSearchSite } from './search-site.js'

const { site: folder, remove } = buildSearchSite()
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  site = await openSite(folder)
})
afterAll(async () => {
  await site?.close()
  remove()
})

const headlines = (page: Page) => page.locator('#search_results [data-part="headline"]')
const status = (page: Page) => page.locator('#search_status')

/** Opens the search page, and waits for what it says of a query. */
async function searchFor(query: string, says: string | RegExp, more = '') {
  const opened = await site.newPage()
  await opened.page.goto(`${site.address}search/index.html?q=${encodeURIComponent(query)}${more}`)
  await waitFor(opened.page, says)
  return opened
}

async function waitFor(page: Page, says: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: says }).waitFor({ timeout: 10_000 })
}

describe('the search', () => {
  it('finds an item by keyboard alone, filters, and opens it with the hit marked', async () => {
    const { page, problems } = await site.newPage()
    await page.goto(site.address)
    // The link says which key leads to it; a browser without a window takes no such key.
    await page.locator('[accesskey="/"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/index\.html$/)
    await page.locator('#search_query:focus').waitFor()
    await page.keyboard.type('harbour')
    await waitFor(page, '2 items for “harbour”, best first.')
    await headlines(page).nth(1).waitFor()
    expect(await headlines(page).count()).toBe(2)

    const section = page.getByLabel('Section', { exact: true })
    await section.locator('option', { hasText: 'Politics (1)' }).waitFor({ state: 'attached' })
    await section.focus()
    await page.keyboard.press('P')
    await waitFor(page, '1 item for “harbour”')
    expect(new URL(page.url()).search).toBe('?q=harbour&section=Politics')
    expect(await section.locator('option').allTextContents()).toEqual(['All sections', 'Markets (1)', 'Politics (1)'])

    // Out of the list: in it the key would choose.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('/')
    expect(await page.locator('#search_query:focus').count()).toBe(1)
    await headlines(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    const focused = page.locator(':focus')
    expect(await focused.textContent()).toBe('Parliament Ratifies the Harbour Treaty')
    expect(await focused.locator('mark').allTextContents()).toEqual(['Harbour'])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/issues\/2022-05-06\/index\.html#parliament-ratifies-the-harbour-treaty/)
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await markedPixels(page, '#parliament-ratifies-the-harbour-treaty')).toBeGreaterThan(500)
    await page.goto(page.url().replace(/:~:.*/, ''))
    await page.reload()
    expect(await markedPixels(page, '#parliament-ratifies-the-harbour-treaty')).toBe(0)
    expect(problems).toEqual([])
    await page.close()
  })

  it.each([
    ['häuser', 'Größere Häuser an der Königsstraße', ['Häuser']],
    ['GROSSERE', 'Größere Häuser an der Königsstraße', ['Größere']],
    ['königsstr', 'Größere Häuser an der Königsstraße', ['Königsstraße']],
    ['երեւանում', 'Երևանում բացվեց նոր գրադարան', ['Երևանում']],
    ['ԵՐԵՎԱՆ', 'Երևանում բացվեց նոր գրադարան', ['Երևանում']],
    ['библиотеки', 'В городе открылась новая библиотека', ['библиотека']],
    ['елка', 'Ёлка украсила площадь', ['Ёлка']],
    ['図書館', '東京都に新しい図書館が開館', ['図書館']],
    ['京', '東京都に新しい図書館が開館', ['京']],
    ['"prime minister"', 'Parliament Ratifies the Harbour Treaty', []],
    ['WHO', 'The WHO Sends Vaccines to <b>Dorne</b>', ['WHO']],
  ])('finds %s', async (query, headline, marks) => {
    const { page, problems } = await searchFor(query, /best first/)
    const first = headlines(page).first()
    await first.waitFor()
    expect(await first.textContent()).toBe(headline)
    expect(await first.locator('mark').allTextContents()).toEqual(marks)
    expect(problems).toEqual([])
    await page.close()
  })

  it('shows the words around a hit, and why an item was found whose text does not say it', async () => {
    const { page } = await searchFor('ships', /best first/)
    await headlines(page).first().waitFor()
    expect(await page.locator('#search_results .meta mark').allTextContents()).toContain('Ships')
    await page.locator('#search_query').fill('fishermen')
    await waitFor(page, 'fishermen')
    await page.locator('#search_results [data-part="excerpt"] mark').first().waitFor()
    expect(await page.locator('#search_results [data-part="excerpt"] mark').allTextContents()).toEqual(['fishermen'])
    await page.close()
  })

  it('keeps what is asked for in the address: it can be sent, and the back button undoes it', async () => {
    const { page } = await searchFor('council', '14 items for “council”, newest first.', '&order=newest&year=2024')
    expect(await page.getByLabel('Year', { exact: true }).inputValue()).toBe('2024')
    expect(await page.getByLabel('Newest first').isChecked()).toBe(true)
    expect(await headlines(page).first().textContent()).toBe('The Council Discusses Budget Item 1')
    await page.locator('#search_query').fill('herring')
    await page.keyboard.press('Enter')
    await waitFor(page, 'none of them is what is chosen')
    await page.getByRole('button', { name: 'Show all that was found' }).click()
    await waitFor(page, '1 item for “herring”')
    expect(new URL(page.url()).search).toBe('?q=herring&order=newest')
    await page.goBack()
    await waitFor(page, 'none of them is what is chosen')
    await page.goBack()
    await waitFor(page, '14 items for “council”')
    expect(await page.locator('#search_query').inputValue()).toBe('council')
    await page.close()
  })

  it('shows ten results at once, and more at a press, where the focus goes on', async () => {
    const { page } = await searchFor('council', /^14 items/)
    await headlines(page).nth(9).waitFor()
    expect(await headlines(page).count()).toBe(10)
    await page.getByRole('button', { name: 'More results' }).click()
    await page.waitForFunction(() => document.activeElement?.matches('#search_results li:nth-child(11) a'))
    await headlines(page).nth(13).waitFor()
    expect(await page.getByRole('button', { name: 'More results' }).isVisible()).toBe(false)
    await page.close()
  })

  it.each([
    ['zzzzz', 'No item has “zzzzz”.'],
    ['e', 'A single letter stands in every item.'],
    ['of the', 'Nearly every item has this: of, the.'],
    ['the treaty', 'Left out, since nearly every item has it: the.'],
    ['treaty zzzzz', 'No item has all of these words; these have some of them.'],
    ['?!…', 'There is no word in this.'],
    [`treaty ${'x'.repeat(400)}`, 'Only the first words of this were looked for.'],
    ['<img src=x onerror=alert(1)> \u202e"', 'No item has'],
    ['"\u0000\uffff constructor __proto__', 'No item has'],
  ])('answers %j in plain words', async (query, says) => {
    const { page, problems } = await searchFor(query, says)
    expect(await page.locator('#search_status img').count()).toBe(0)
    expect(problems).toEqual([])
    await page.close()
  })

  it('shows what a digest says as text', async () => {
    const { page, problems } = await searchFor('vaccines', /best first/)
    await headlines(page).first().waitFor()
    expect(await headlines(page).first().textContent()).toContain('<b>Dorne</b>')
    expect(await page.locator('#search_results b').count()).toBe(0)
    expect(problems).toEqual([])
    await page.close()
  })

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('is usable by everyone, with results, at $width px in $colorScheme colours', async (view) => {
    const { page } = await site.newPage(view)
    await page.goto(`${site.address}search/index.html?q=council`)
    await headlines(page).nth(9).waitFor()
    await page.locator('#search_filters').scrollIntoViewIfNeeded()
    await page.getByText('Councils (14)').waitFor({ state: 'attached' })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })")
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
    await page.close()
  })

  it('says that it could not be loaded where the connection is gone, and tries again', async () => {
    const { page } = await site.newPage()
    await page.goto(`${site.address}search/index.html`)
    await page.locator('#search_filters').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await page.route('**/words-*.js', (route) => route.abort())
    await page.locator('#search_query').fill('herring')
    await waitFor(page, 'This could not be loaded.')
    await page.unroute('**/words-*.js')
    await page.keyboard.press('Enter')
    await waitFor(page, '1 item for “herring”')
    await page.close()
  })
})

describe('a site with a search', () => {
  it('loads no script on any other page', async () => {
    const { page } = await site.newPage()
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || request.url().endsWith('.js')) scripts.push(request.url())
    })
    for (const path of pageOfEachKind(folder).filter((path) => path !== 'search/index.html')) {
      await page.goto(site.address + path)
    }
    expect(scripts).toEqual([])
    await page.close()
  })

  it('is searched from a disk, too: it finds headlines, and says that it shows no more', async () => {
    const { page, problems } = await site.newPage()
    await page.goto(pathToFileURL(join(folder, 'search/index.html')).href)
    await page.locator('#search_query').fill('fishermen')
    await waitFor(page, '1 item for “fishermen”')
    await headlines(page).first().waitFor()
    expect(await headlines(page).allTextContents()).toEqual(['Herring Prices Fall in the Harbour'])
    expect(await page.locator('#search_notes').textContent()).toContain('opened from a disk')
    await headlines(page).first().click()
    await page.waitForURL(/^file:.*\/issues\/2022-05-06\/index\.html#herring-prices-fall-in-the-harbour/)
    expect(problems).toEqual([])
    await page.close()
  })

  it('leads from the front page to any issue, topic or name in two clicks where scripts are off', async () => {
    const { page, problems } = await site.newPage({ javaScriptEnabled: false })
    await page.goto(site.address)
    await page.locator('main').getByRole('link', { name: 'Search 6 issues' }).click()
    await page.waitForURL(/\/search\/all\/index\.html$/)
    const links = await page.locator('main section a').allTextContents()
    expect(links).toContain('Ships and harbours')
    expect(links).toContain('6\u00a0May 2022: Parliament Ratifies the Harbour Treaty')
    await page.getByRole('link', { name: /Parliament Ratifies/ }).click()
    await page.waitForURL(/\/issues\/2022-05-06\/index\.html$/)
    expect(problems).toEqual([])
    await page.close()
  })
})

/** How many pixels of an element have the colour in which what was looked for is marked: no script can ask for that. */
async function markedPixels(page: Page, selector: string): Promise<number> {
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim())
  const picture = (await page.locator(selector).screenshot()).toString('base64')
  const { page: other } = await site.newPage()
  const count = await other.evaluate(countPixels, { picture, colour })
  await other.close()
  return count
}

/** Runs in a page. */
async function countPixels({ picture, colour }: { picture: string; colour: string }): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (context === null) return 0
  context.drawImage(image, 0, 0)
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  let count = 0
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count += 1
  }
  return count
}
