import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { assetFiles } from '../../src/site/assets.js'
import { writeSite } from '../../src/site/site.js'
import { deadLinks, filesOf, idsIn, pagesOf, plain, read } from './built-site.js'
import { extremes, harmful, longHeadline } from './extremes.js'

// Whole sites are built here, on machines that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-test-'))
const base = 'https://example.org/a/'
const sites = { plain: join(folder, 'plain'), based: join(folder, 'deep', 'under', 'a folder') }

beforeAll(async () => {
  const plain = extremes()
  await writeSite(plain.archive, plain.addresses, sites.plain)
  const based = extremes({ baseUrl: base, language: 'he', look: { '--link': '#123456', '--bad': 'url(x)' } })
  await writeSite(based.archive, based.addresses, sites.based, {
    moved: [{ from: 'sources/hrw/', to: 'sources/human-rights-watch/' }],
  })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

const textOf = (html: string) => plain(html.replace(/<[^>]*>/g, ''))

describe.each(Object.entries(sites))('the %s site', (name, site) => {
  it('is valid HTML', () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'valid-id': ['error', { relaxed: true }] },
    })
    const wrong = pagesOf(site).flatMap((page) => {
      const { results } = validator.validateStringSync(read(site, page))
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`),
      )
    })
    expect(wrong.slice(0, 10)).toEqual([])
  })

  it('has no dead link and no dead fragment', () => {
    expect(deadLinks(site)).toEqual([])
  })

  it('gives each page ids of its own', () => {
    for (const page of pagesOf(site)) {
      const ids = idsIn(read(site, page))
      expect(new Set(ids).size, page).toBe(ids.length)
    }
  })

  it('shows every item once on its issue’s page, in order, and every line once as sent', () => {
    const { archive } = extremes()
    for (const { digest, lines } of archive.issues) {
      const html = read(site, `issues/${digest.id}/index.html`)
      const shown = [...html.matchAll(/<article class="[^"]*" id="([^"]*)">\s*<h3[^>]*>([\s\S]*?)<\/h3>/g)]
      expect(shown.map(([, id]) => id)).toEqual(digest.items.map(({ id }) => id))
      shown.forEach(([, , headline], index) => {
        expect(textOf(headline ?? '').replaceAll('\u00a0', ' ')).toContain(digest.items[index]?.headline)
      })
      const sent = read(site, `issues/${digest.id}/source/index.html`)
      expect([...sent.matchAll(/<li id="L(\d+)"/g)].map(([, line]) => Number(line))).toEqual(
        lines.map(({ line }) => line),
      )
    }
  })

  it('keeps older fragments as anchors inside their items', () => {
    const html = read(site, 'issues/2024-03-01/index.html')
    expect(html).toContain(
      '<span id="an-older-fragment"></span><span id="its-first-fragment"></span>A Headline With an Older Fragment',
    )
  })

  it('holds harmful texts as texts', () => {
    const all = pagesOf(site)
      .map((page) => read(site, page))
      .join('\n')
    const tags = (all.replaceAll('<script type="application/ld+json">', '').match(/<[a-z][^>]*>/gi) ?? []).map((tag) =>
      tag.replace(/"[^"]*"/g, '""'),
    )
    const runs = tags.filter((tag) => /^<(?:script|iframe|img|object|style)|\s(?:on\w+|style|src)=/i.test(tag))
    // The search page's own.
    expect(runs).toEqual(['<script src="" defer>'])
    expect(read(site, 'search/index.html')).toMatch(/<script src="search\.js" defer>/)
    expect(all.match(/(?:href|src|url)=["']?\s*(?:javascript|data):|Headline 49/gi)).toBeNull()
    expect(read(site, 'issues/2024-01-05/index.html')).toContain('{{7*7}} {% include')
    expect(textOf(read(site, 'issues/2024-01-05/source/index.html'))).toContain(harmful.template)
  })

  it('loads nothing from elsewhere', () => {
    for (const file of filesOf(site).filter((file) => /\.(?:html|css)$/.test(file))) {
      const text = read(site, file)
      expect(text.match(/@import|url\((?!\.\.\/fonts\/)/), file).toBeNull()
      const loaded = [...text.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="([^"]*)"[^>]*>/g)]
      for (const [tag, address = ''] of loaded) {
        if (!tag.includes('rel="canonical"')) expect(address, file).not.toMatch(/^(?:\w+:|\/\/)/)
      }
    }
  })

  it(`${name === 'based' ? 'fetches' : 'does not fetch'} fonts ahead, which browsers refuse on a disk`, () => {
    expect(read(site, 'index.html').includes('rel="preload"')).toBe(name === 'based')
  })

  it('has a content policy on every page', () => {
    for (const page of pagesOf(site)) expect(read(site, page), page).toContain('http-equiv="Content-Security-Policy"')
  })

  it(`${name === 'based' ? 'has' : 'leaves out'} what needs an address`, () => {
    const files = filesOf(site)
    expect(files.includes('feed.xml')).toBe(name === 'based')
    expect(files.includes('sitemap.xml')).toBe(name === 'based')
    expect(read(site, 'issues/2024-02-02/index.html').includes('rel="canonical"')).toBe(name === 'based')
    expect(read(site, 'index.html').includes('application/atom+xml')).toBe(name === 'based')
  })

  it('is made of pages that a phone loads soon', () => {
    const css = gzipSync(read(site, 'assets/css/site.css')).length
    expect(css).toBeLessThan(8 * 1024)
  })
})

describe('a page', () => {
  it('says its language and direction, and those of texts in other scripts', () => {
    const html = read(sites.plain, 'issues/2024-02-02/index.html')
    expect(html).toContain('<html lang="en" dir="rtl">')
    expect(html).toMatch(/<h3 lang="hy" dir="ltr">\s*Ամփոփագրի/)
    expect(read(sites.plain, 'topics/courts/index.html')).toMatch(/<h3 lang="ar" dir="rtl"><a [^>]*>كل/)
    expect(html).toMatch(/<h3 lang="ar">\s*كل/)
    expect(read(sites.based, 'index.html')).toContain('<html lang="en" dir="rtl">')
    expect(read(sites.based, 'index.html')).toContain('<h1 dir="ltr">The Weekly Test</h1>')
  })

  it('leads on from an address that has moved', () => {
    expect(read(sites.based, 'sources/hrw/index.html')).toContain('content="0; url=../human-rights-watch/index.html"')
  })

  it('for missing addresses has whole links where the site has an address, and relative ones where it has none', () => {
    expect(read(sites.based, '404.html')).toContain('href="/a/assets/css/site.css"')
    expect(read(sites.plain, '404.html')).toContain('href="assets/css/site.css"')
  })

  it('has no long headline cut short', () => {
    expect(read(sites.plain, 'issues/2024-03-01/index.html')).toContain(longHeadline)
  })

  it('has the publication’s look after ours, without what is no plain value', () => {
    expect(read(sites.based, 'assets/css/look.css')).toBe(':root {\n  --link: #123456;\n}\n')
    expect(read(sites.based, 'index.html')).toMatch(
      /site\.css">\s*<link rel="stylesheet" href="assets\/css\/look\.css">/,
    )
    expect(read(sites.plain, 'index.html')).not.toContain('look.css')
  })
})

describe('a build', () => {
  it('gives the same bytes again, in one process', async () => {
    const again = join(folder, 'again')
    const { archive, addresses } = extremes()
    await writeSite(archive, addresses, again)
    expect(filesOf(again).sort()).toEqual(filesOf(sites.plain).sort())
    for (const name of filesOf(again).filter((name) => /\.\w+$/.test(name) || name === '_headers')) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(sites.plain, name))), name).toBe(true)
    }
  })

  it('takes a publication’s own template and asset in place of ours, and all others from ours', async () => {
    const templates = join(folder, 'templates')
    mkdirSync(join(templates, 'partials'), { recursive: true })
    mkdirSync(join(templates, 'assets/css'), { recursive: true })
    writeFileSync(join(templates, 'partials/navigation.njk'), '<p>{{ site.title }}, our own</p>\n')
    writeFileSync(join(templates, 'assets/css/print.css'), '/* our own print */\n')
    writeFileSync(join(templates, 'assets/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const out = join(folder, 'own')
    const { archive, addresses } = extremes()
    await writeSite(archive, addresses, out, { templates })
    expect(read(out, 'about/index.html')).toContain('<p>The Weekly Test, our own</p>')
    expect(read(out, 'assets/css/site.css')).toContain('/* our own print */')
    expect(read(out, 'assets/css/site.css')).toContain('--measure')
    expect(existsSync(join(out, 'assets/logo.svg'))).toBe(true)
  })

  it('takes no template or asset that lies outside the publication’s folder', async () => {
    const templates = join(folder, 'linking')
    const outside = join(folder, 'linking-outside')
    mkdirSync(join(outside, 'icons'), { recursive: true })
    for (const name of ['a.njk', 'print.css', 'a.svg', 'icons/b.svg']) writeFileSync(join(outside, name), 'secret')
    mkdirSync(join(templates, 'partials'), { recursive: true })
    mkdirSync(join(templates, 'assets/css'), { recursive: true })
    symlinkSync(join(outside, 'a.njk'), join(templates, 'partials/navigation.njk'))
    symlinkSync(join(outside, 'print.css'), join(templates, 'assets/css/print.css'))
    symlinkSync(join(outside, 'a.svg'), join(templates, 'assets/a.svg'))
    symlinkSync(join(outside, 'icons'), join(templates, 'assets/icons'))
    const { archive, addresses } = extremes()
    const out = join(folder, 'linked')
    await writeSite(archive, addresses, out, { templates })
    const written = filesOf(out).filter((name) => /\.\w+$/.test(name))
    expect(written.filter((name) => readFileSync(join(out, name)).includes('secret'))).toEqual([])
    expect(written).not.toContain('assets/a.svg')

    rmSync(join(templates, 'assets'), { recursive: true })
    symlinkSync(outside, join(templates, 'assets'))
    expect([...assetFiles([templates])].filter(({ content }) => String(content).includes('secret'))).toEqual([])

    writeFileSync(join(templates, 'partials/texts.njk'), '{% include "../linking-outside/a.njk" %}')
    await expect(writeSite(archive, addresses, join(folder, 'never'), { templates })).rejects.toThrow('No template')
  })

  it('says which template is wrong, and where', async () => {
    const templates = join(folder, 'wrong')
    mkdirSync(join(templates, 'pages'), { recursive: true })
    writeFileSync(join(templates, 'pages/about.njk'), '<h1>\n{{ about.nothing }}</h1>\n')
    const { archive, addresses } = extremes()
    const build = () => writeSite(archive, addresses, join(folder, 'never'), { templates })
    const about = join(templates, 'pages/about.njk')
    await expect(build()).rejects.toMatchObject({
      name: `${about}:2:1`,
      reason: 'Nothing to show for `about.nothing`; templates/README.md names what each page has',
    })
    writeFileSync(join(templates, 'pages/about.njk'), '{{ about.title | safe }}\n')
    await expect(build()).rejects.toThrow(/`\| safe` is for HTML that Newsbinder made and sanitised/)
  })

  it.each([
    ['layouts/page.njk', 'x\n\n  {{ head.nope }}', ':3:3', 'Nothing to show for `head.nope`;'],
    ['partials/navigation.njk', 'x\n{{ nope() }}', ':2:4', 'No function `nope`;'],
    ['partials/piece.njk', '{{ piece.text | nofilter }}', ':1:17', 'No filter `nofilter`;'],
    ['pages/about.njk', '{% include "partials/pice.njk" %}', ':1:13', 'No template partials/pice.njk, neither here'],
    ['pages/about.njk', 'a\n{% blok x %}', ':2:4', 'unknown block tag: blok'],
    ['partials/navigation.njk', '{% if a %}\n', '', 'parseIf: expected elif, else, or endif, got end of file'],
  ])('says where in %s %j is wrong', async (name, text, place, reason) => {
    const templates = join(folder, 'wrong-too')
    rmSync(templates, { recursive: true, force: true })
    mkdirSync(join(templates, dirname(name)), { recursive: true })
    writeFileSync(join(templates, name), text)
    const { archive, addresses } = extremes()
    const message = await writeSite(archive, addresses, join(folder, 'never'), { templates }).catch((error) => error)
    expect(message.name).toBe(join(templates, name) + place)
    expect(message.reason).toContain(reason)
  })

  it('does not read the settings of the folder that it is run in', async () => {
    const elsewhere = join(folder, 'elsewhere')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'package.json'), '{ not JSON')
    writeFileSync(join(elsewhere, 'eleventy.config.js'), 'throw new Error("read")')
    writeFileSync(join(elsewhere, '.eleventyignore'), '**/*\n')
    const before = process.cwd()
    const { archive, addresses } = extremes()
    process.chdir(elsewhere)
    try {
      await writeSite(archive, addresses, 'out')
    } finally {
      process.chdir(before)
    }
    expect(pagesOf(join(elsewhere, 'out'))).toEqual(pagesOf(sites.plain))
  })
})
