#!/usr/bin/env node
// npm run screenshots: takes the README's pictures, of the site of the example digests, to docs/screenshots/.
import './setup/node-version.mjs'

const { mkdirSync, statSync } = await import('node:fs')
const { join } = await import('node:path')
const { root } = await import('./setup/project.mjs')
const { setUp } = await import('./setup/setup.mjs')
await setUp({ chromium: true })
const { buildExample } = await import('./browser/example.mjs')
const { openSite } = await import('./browser/open.mjs')

const pictures = join(root, 'docs/screenshots')
const example = buildExample()
try {
  await takePictures(example.site)
} finally {
  example.remove()
}

/** @param {string} built */
async function takePictures(built) {
  mkdirSync(pictures, { recursive: true })
  const site = await openSite(built)
  try {
    for (const width of [390, 1280]) {
      const { page } = await site.newPage({ width })
      /** @param {string} name */
      const take = async (name) => {
        await page.evaluate('document.fonts.ready')
        const path = join(pictures, `${name}-${width}.png`)
        await page.screenshot({ path })
        console.log(`${path} ${Math.round(statSync(path).size / 1024)} KB`)
      }
      await page.goto(site.address)
      // Fonts that come late are left for the next visit: this is that one.
      await page.evaluate('document.fonts.ready')
      await page.reload()
      const issue = await page.locator('main a[href^="issues/"]').first().getAttribute('href')
      const topic = await page.locator('main a[href^="topics/"]').first().getAttribute('href')
      const issuePage = new URL((issue ?? '').replace(/#.*/, ''), site.address)
      await take('home')
      await page.goto(issuePage.href)
      await take('issue')
      await page.goto(new URL(topic ?? '', site.address).href)
      await take('topic')
      await page.goto(new URL('source/index.html', issuePage).href)
      // Around a line that was hard to read, where roles of many kinds stand together.
      await page.locator('main a[href^="#L"]').first().click()
      await page.evaluate(() => window.scrollBy(0, -window.innerHeight / 3))
      await take('as-sent')
      await page.goto(new URL('search/?q=lachin+corridor', site.address).href)
      await page.locator('main mark').first().waitFor()
      await take('search')
    }
  } finally {
    await site.close()
  }
}
