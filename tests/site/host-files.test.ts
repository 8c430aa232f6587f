import { describe, expect, it } from 'vitest'
import { headersFile, robotsFile } from '../../src/site/host-files.js'
import { Page, sitePages } from '../../src/site/pages.js'
import { sitemapEntries, sitemapFile } from '../../src/site/sitemap.js'
import { createContext } from '../../src/site/view/context.js'
import { extremes } from './extremes.js'
import { bind, item, reading } from './fixture.js'

const base = 'https://example.org/a/'
const { archive, addresses } = extremes({ baseUrl: base })
const context = createContext(archive, addresses)

describe('characters that XML has no place for', () => {
  const bad = 'a\u0000\u0008\u001b\ufffe\uffff\ud800b\t\udc00🎉'
  const news = reading({ file: '2024-01-01.txt', date: '2024-01-01', title: bad, items: [item(bad, 1)] })
  const found = bind([news], { baseUrl: base, title: bad })
  const bare = createContext(found.archive, found.addresses)
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

  it('stand in no sitemap', async () => {
    const pages = sitePages(bare)
    const odd = { ...pages, about: pages.about.map((page) => new Page(`about/${bad}/`, () => page.view)) }
    expect(String((await sitemapFile(sitemapEntries(found.archive, odd), base)).content)).not.toMatch(forbidden)
  })
})

describe('the sitemap', () => {
  it('has every page that is no copy of another, each once', async () => {
    const xml = String((await sitemapFile(sitemapEntries(archive, sitePages(context)), base)).content)
    const found = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toContain(base)
    expect(found).toContain(`${base}issues/2024-02-02/`)
    expect(found).toContain(`${base}topics/many/1/`)
    expect(found).not.toContain(`${base}404.html`)
    expect(found.every((url) => url?.startsWith(base))).toBe(true)
    expect(xml.includes('<lastmod>2024-04-19</lastmod>')).toBe(true)
  })
})

describe('files for servers', () => {
  it('let search engines read everything, and name the sitemap where there is one', () => {
    expect(robotsFile(undefined).content).toBe('User-agent: *\nAllow: /\n')
    expect(robotsFile(base).content).toContain('Sitemap: https://example.org/a/sitemap.xml')
  })

  it('allow nothing from elsewhere', () => {
    expect(headersFile().content).toContain("Content-Security-Policy: default-src 'none'; script-src 'self';")
    expect(headersFile().content).toContain("frame-ancestors 'none'")
    expect(headersFile().content).not.toMatch(/unsafe-|https?:|\*;/)
  })
})
