import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feedFiles } from '../../src/site/feeds/files.js'
import { sitePages } from '../../src/site/pages.js'
import { createContext } from '../../src/site/view/context.js'
import { atomFaults, childrenOf, readXml } from './atom.js'
import { extremes, harmful } from './extremes.js'
import { bind, item, reading } from './fixture.js'

const base = 'https://example.org/a/'

function filesOf({ archive, addresses }: ReturnType<typeof bind>): Map<string, string> {
  const files = feedFiles(createContext(archive, addresses), base)
  return new Map([...files].map(({ name, content }) => [name, String(content)]))
}

const files = filesOf(extremes({ baseUrl: base }))
const text = (name: string, of = files) => {
  const content = of.get(name)
  if (content === undefined) throw new Error(`no ${name}`)
  return content
}
const named = (ending: string, of = files) => [...of].filter(([name]) => name.endsWith(ending))

/** jsonfeed.org, version 1.1: what a feed must have and may have, and nothing else. */
const author = z
  .strictObject({ name: z.string().min(1), url: z.url(), avatar: z.url() })
  .partial()
  .refine((one) => Object.keys(one).length > 0)
const jsonItem = z
  .strictObject({
    id: z.url(),
    url: z.url().optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    date_published: z.iso.datetime().optional(),
    date_modified: z.iso.datetime().optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined)
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  items: z.array(jsonItem),
})

describe('the feed of the site', () => {
  it('holds the issues with a date, newest first, at their addresses', () => {
    const ids = [...text('feed.xml').matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(ids.slice(0, 3)).toEqual([base, `${base}issues/2024-04-19/`, `${base}issues/2024-04-12/`])
    expect(ids).toHaveLength(8)
    const json = jsonFeed.parse(JSON.parse(text('feed.json')))
    expect(json.items.map(({ id }) => id)).toEqual(ids.slice(1))
  })

  it('is as old as its newest issue, whenever it is made', () => {
    expect(text('feed.xml')).toContain('<updated>2024-04-19T00:00:00.000Z</updated>')
    expect(filesOf(extremes({ baseUrl: base }))).toEqual(files)
    expect(text('feed.xml', filesOf(bind([], { baseUrl: base })))).toContain('<updated>1970-01-01T00:00:00.000Z')
  })

  it('has no more than twenty issues', () => {
    const readings = Array.from({ length: 30 }, (_, day) => {
      const date = `2024-01-${String(day + 1).padStart(2, '0')}`
      return reading({ file: `${date}.txt`, date, items: [item('A', 1)] })
    })
    expect(text('feed.xml', filesOf(bind(readings, { baseUrl: base }))).match(/<entry>/g)).toHaveLength(20)
  })
})

describe('the feed of a topic', () => {
  it('holds its newest items at the addresses that they keep', () => {
    const json = jsonFeed.parse(JSON.parse(text('topics/many/feed.json')))
    expect(json.items).toHaveLength(50)
    expect(json.items[0]).toMatchObject({
      id: `${base}issues/2024-04-19/#thing-1-of-2024-04-19`,
      title: 'Thing 1 of 2024-04-19',
      content_html: '<p>A paragraph of its own.</p>',
      date_published: '2024-04-19T00:00:00.000Z',
      tags: ['Many things'],
    })
    expect(json.feed_url).toBe(`${base}topics/many/feed.json`)
    expect(json.home_page_url).toBe(`${base}topics/many/`)
    expect(text('topics/many/feed.xml')).toContain(`<id>${base}issues/2024-04-19/#thing-1-of-2024-04-19</id>`)
  })

  it('is there before the topic has an item', () => {
    expect(jsonFeed.parse(JSON.parse(text('topics/none/feed.json'))).items).toEqual([])
  })

  it('gives who wrote an item, and the headline where that is all there is', () => {
    const signed = item('A & B', 1, { text: '', authors: ['Ada <Lovelace>', 'Emmy Noether'], topics: ['t'] })
    const topics = [{ id: 't', title: 'T', phrases: [], not: [] }]
    const of = filesOf(
      bind([reading({ file: 'a.txt', date: '2024-01-01', items: [signed] })], { baseUrl: base, topics }),
    )
    const [one] = jsonFeed.parse(JSON.parse(text('topics/t/feed.json', of))).items
    expect(one?.authors?.map(({ name }) => name)).toEqual(['Ada <Lovelace>', 'Emmy Noether'])
    expect(one?.content_text).toBe('A & B')
    const entry = childrenOf(readXml(text('topics/t/feed.xml', of))).find(({ localName }) => localName === 'entry')
    const authors = entry === undefined ? [] : childrenOf(entry).filter(({ localName }) => localName === 'author')
    expect(authors.map(({ textContent }) => textContent?.trim())).toEqual(['Ada <Lovelace>', 'Emmy Noether'])
  })
})

describe('every feed', () => {
  const atom = named('feed.xml')
  const json = named('feed.json')

  it('is there for the site and for each topic', () => {
    expect(atom.map(([name]) => name)).toEqual([
      'feed.xml',
      'topics/courts/feed.xml',
      'topics/many/feed.xml',
      'topics/none/feed.xml',
    ])
    expect(json).toHaveLength(atom.length)
  })

  it.each(atom)('in Atom has all that RFC 4287 asks for: %s', (_, content) => {
    expect(atomFaults(content)).toEqual([])
  })

  it.each(json)('in JSON is a JSON Feed 1.1: %s', (_, content) => {
    jsonFeed.parse(JSON.parse(content))
  })

  it('holds the texts of others as text', () => {
    const items = json.flatMap(([, content]) => jsonFeed.parse(JSON.parse(content)).items)
    const html = [...items.map((one) => one.content_html ?? ''), ...atom.map(([, content]) => content)]
    for (const one of html) expect(one).not.toMatch(/<script|<img|<iframe|<svg/)
    expect(text('feed.xml')).toContain('{{7*7}}')
    const of = filesOf(bind([], { baseUrl: base, title: harmful.script }))
    expect(readXml(text('feed.xml', of)).textContent).toContain(harmful.script)
  })

  it('leaves out characters that XML has no place for, and keeps what is around them', () => {
    const bad = 'a\u0000\u0008\u001b\ufffe\uffff\ud800b\t\udc00🎉 ]]> &amp; <b>'
    const news = reading({ file: 'a.txt', date: '2024-01-01', title: bad, items: [item(bad, 1, { topics: ['t'] })] })
    const topics = [{ id: 't', title: bad, phrases: [], not: [] }]
    const of = filesOf(bind([news], { baseUrl: base, title: bad, topics }))
    for (const [, content] of [...named('.xml', of), ...named('.opml', of)]) {
      expect(content).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
      expect(readXml(content).localName).toMatch(/^(?:feed|opml|urlset)$/)
    }
    for (const [, content] of named('.xml', of)) expect(atomFaults(content)).toEqual([])
    expect(text('feed.xml', of).match(/ab\t🎉/g)?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('the list of feeds', () => {
  it('has each feed once, by its title, with its page', () => {
    const root = readXml(text('feeds.opml'))
    expect([root.localName, root.getAttribute('version')]).toEqual(['opml', '2.0'])
    const body = childrenOf(root).find(({ localName }) => localName === 'body')
    const outlines = body === undefined ? [] : childrenOf(body)
    expect(outlines.map((outline) => outline.getAttribute('text'))).toEqual([
      'The Weekly Test',
      'The Weekly Test: Courts & <b>conventions</b>',
      'The Weekly Test: Many things',
      'The Weekly Test: Nothing yet',
    ])
    const addresses = outlines.map((outline) => outline.getAttribute('xmlUrl'))
    expect(addresses).toEqual(named('feed.xml').map(([name]) => base + name))
    const { archive, addresses: places } = extremes({ baseUrl: base })
    const pages = Object.values(sitePages(createContext(archive, places))).flat()
    const known = new Set(pages.map(({ address }) => base + address))
    for (const outline of outlines) expect(known).toContain(outline.getAttribute('htmlUrl'))
  })
})
