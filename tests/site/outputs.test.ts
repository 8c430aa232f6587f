import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Outputs, plainOutputs } from '../../src/publication/publication.js'
import { writeSite } from '../../src/site/site.js'
import { deadLinks, filesOf, pagesOf, read } from './built-site.js'
import { extremes } from './extremes.js'

vi.setConfig({ testTimeout: 60_000 })

const names = Object.keys(plainOutputs) as (keyof Outputs)[]
const nothing = Object.fromEntries(names.map((name) => [name, false])) as unknown as Outputs
const folder = mkdtempSync(join(tmpdir(), 'newsbinder-outputs-'))
const moved = [
  { from: 'organisations/hrw/', to: 'sources/human-rights-watch/' },
  { from: 'old/', to: 'issues/2024-01-01/' },
]

async function build(name: string, outputs: Outputs, baseUrl?: string): Promise<string> {
  const { archive, addresses } = extremes({ outputs, ...(baseUrl === undefined ? {} : { baseUrl }) })
  const out = join(folder, name)
  await writeSite(archive, addresses, out, { moved })
  return out
}

let lean = ''
beforeAll(async () => {
  lean = await build('lean', nothing)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a site without all that can be left out', () => {
  it('has issues, topics, the front page and the small lists, and nothing more', () => {
    const kinds = new Set(pagesOf(lean).map((page) => page.replace(/^((?:issues|topics)\/)[^/]+\/(?:\d+\/)?/, '$1*/')))
    expect([...kinds].sort()).toEqual([
      '404.html',
      'about/index.html',
      'archive/index.html',
      'index.html',
      'issues/*/index.html',
      'old/index.html',
      'topics/*/index.html',
      'topics/index.html',
    ])
    const files = filesOf(lean).filter((name) => /\.\w+$/.test(name) && !/\.html$|^assets\//.test(name))
    expect(files.sort()).toEqual(
      ['_headers', 'digest.schema.json', 'robots.txt'].filter((name) => files.includes(name)),
    )
  })

  it('leads nowhere that is not there', () => {
    expect(deadLinks(lean)).toEqual([])
  })

  it('has no heading, list or paragraph without anything in it', () => {
    const empty = pagesOf(lean).flatMap((page) => {
      const found = read(lean, page).match(/<(h\d|ul|ol|nav|p|table|section|aside)\b[^>]*>\s*<\/\1>/g) ?? []
      return found.map((html) => `${page}: ${html}`)
    })
    expect(empty).toEqual([])
  })

  it('names people and sources as text', () => {
    const pages = pagesOf(lean).map((page) => read(lean, page))
    expect(pages.some((html) => /<p class="byline"><span[^>]*>By <\/span><span/.test(html))).toBe(true)
    expect(pages.some((html) => html.includes('as sent has all'))).toBe(false)
  })
})

describe.each(['search', 'names', 'stories', 'asSent', 'jsonLd'] as const)('a site without %s', (name) => {
  it('leads nowhere that is not there, with an address of its own and without', async () => {
    const outputs = { ...plainOutputs, issueJson: true, [name]: false }
    expect(deadLinks(await build(name, outputs))).toEqual([])
    expect(deadLinks(await build(`${name}-alone`, { ...nothing, [name]: true, issueJson: true }))).toEqual([])
  })
})
