import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Publication } from '../../src/publication/publication.js'
import { writeSite } from '../../src/site/site.js'
import { bind, item, reading } from './fixture.js'

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A site's files by their names: all that a reader's browser may ask for. */
type Files = Map<string, string>

async function build(name: string, given: Partial<Publication> = {}, templates: Record<string, string> = {}) {
  const own = join(folder, `${name}-templates`)
  for (const [file, content] of Object.entries(templates)) {
    mkdirSync(dirname(join(own, file)), { recursive: true })
    writeFileSync(join(own, file), content)
  }
  const { archive, addresses } = bind(
    ['2024-03-01', '2024-03-08'].map((date) =>
      reading({ file: `${date}.txt`, date, items: [item('A Town Sells Its Baths', 1, { topics: ['towns'] })] }),
    ),
    { topics: [{ id: 'towns', title: 'Towns', phrases: ['town'], not: [] }], ...given },
  )
  const out = join(folder, name)
  await writeSite(archive, addresses, out, { templates: own })
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|css)$/.test(file))
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(out, file), 'utf8')]))
}

const pagesOf = (files: Files) => [...files].filter(([name]) => name.endsWith('.html'))

let plain: Files
beforeAll(async () => {
  plain = await build('as-it-is')
})

describe('a designer changes', () => {
  it('one partial, and all pages have it', async () => {
    const own = await build(
      'partial',
      {},
      { 'partials/navigation.njk': '<nav><p>Mine: {{ site.nav[0].text }}</p></nav>\n' },
    )
    for (const [name, html] of pagesOf(own)) {
      expect(html).toContain('<nav><p>Mine: Archive</p></nav>')
      const rest = (text: string) => text.replace(/<nav\b.*?<\/nav>/s, '')
      expect(rest(html)).toBe(rest(plain.get(name) ?? ''))
    }
  })

  it('one property, and a stylesheet behind ours has it', async () => {
    const own = await build('property', { look: { '--link': '#123456' } })
    expect(own.get('assets/css/look.css')).toBe(':root {\n  --link: #123456;\n}\n')
    expect(own.get('assets/css/site.css')).toBe(plain.get('assets/css/site.css'))
    for (const [, html] of pagesOf(own)) {
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([, href = '']) => href)
      expect(sheets.map((href) => href.slice(href.lastIndexOf('/')))).toEqual(['/site.css', '/look.css'])
    }
  })

  it('one word, and it stands wherever ours stood', async () => {
    const own = await build('word', { words: { nav: { archive: 'Issues' } } })
    for (const [name, html] of pagesOf(own)) {
      const [, text] = /<nav\b.*?<a [^>]*>([^<]*)/s.exec(html) ?? []
      expect(text).toBe('Issues')
      const rest = (text: string) => text.replace(/<nav\b.*?<\/nav>/s, '')
      expect(rest(html)).toBe(rest(plain.get(name) ?? ''))
    }
  })

  it('the style, and no page is another one, but no typeface is fetched', async () => {
    const own = await build('style', { style: 'plain' })
    expect(pagesOf(own)).toEqual(pagesOf(plain))
    expect(plain.get('assets/css/site.css')).toContain('@font-face')
    expect(own.get('assets/css/site.css')).not.toMatch(/@font-face|url\(/)
  })

  it('the style of a site with an address, and its pages no longer fetch typefaces ahead', async () => {
    const baseUrl = 'https://example.org/'
    const [own, ours] = [await build('based-style', { baseUrl, style: 'plain' }), await build('based', { baseUrl })]
    const ahead = /<link rel="preload" [^>]*as="font"[^>]*>\n/g
    for (const [name, html] of pagesOf(ours)) {
      expect(html).toMatch(ahead)
      expect(own.get(name)).toBe(html.replace(ahead, ''))
    }
  })
})
