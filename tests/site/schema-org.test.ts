import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Page, pageNames, sitePages } from '../../src/site/pages.js'
import { createContext } from '../../src/site/view/context.js'
import type { Thing } from '../../src/site/view/schema-org/thing.js'
import { extremes, harmful } from './extremes.js'

const base = 'https://example.org/a/'
const pagesOf = (baseUrl?: string) => {
  const { archive, addresses } = extremes(baseUrl === undefined ? {} : { baseUrl })
  const pages = sitePages(createContext(archive, addresses))
  return pageNames.flatMap((name) => pages[name])
}
const told = (page: Page): { '@context': string; '@graph': Thing[] } | undefined => {
  const { jsonLd } = page.view.head
  return jsonLd === undefined ? undefined : JSON.parse(jsonLd.toString())
}
const thingsOf = (page: Page | undefined) => (page === undefined ? [] : (told(page)?.['@graph'] ?? []))
const pages = pagesOf(base)
const find = (address: string, among = pages) => among.find((page) => page.address === address)

const require = createRequire(import.meta.url)

/**
 * What the types of schema.org in TypeScript refuse: a property that a type does not have, or a value of another kind.
 * Gives the index of each graph that is wrong.
 */
function wrongAmong(graphs: object[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-told-'))
  const types = JSON.stringify(join(dirname(require.resolve('schema-dts/package.json')), 'dist/schema.js'))
  const values = graphs.map((graph, index) => `export const told${index}: Graph = ${JSON.stringify(graph)}\n`)
  writeFileSync(join(folder, 'told.ts'), `import type { Graph } from ${types}\n${values.join('')}`)
  try {
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
    ]
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, 'told.ts'], { cwd: folder, encoding: 'utf8' })
    return [...stdout.matchAll(/^told\.ts\((\d+),/gm)].map(([, line]) => Number(line) - 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('what search engines are told', () => {
  it('is in the words of schema.org, each where it belongs', () => {
    const graphs = [...pages, ...pagesOf()].flatMap((page) => told(page) ?? [])
    const kinds = new Map(
      graphs.map((graph) => [JSON.stringify(graph['@graph'].map((thing) => thing['@type'])), graph]),
    )
    const issues = graphs.filter((graph) => graph['@graph'].some((thing) => thing['@type'] === 'PublicationIssue'))
    expect(issues.length).toBeGreaterThan(10)
    const wrong = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Periodical', headlin: 'A' }] }
    expect(wrongAmong([wrong, ...kinds.values(), ...issues.slice(0, 6)])).toEqual([0])
  })

  it('is the publication, on the front page', () => {
    expect(thingsOf(find(''))).toEqual([
      {
        '@type': 'Periodical',
        '@id': base,
        name: 'The Weekly Test',
        description: 'Every issue, every line',
        inLanguage: 'en',
        url: base,
      },
    ])
  })

  it('is an issue with all its items in order, at addresses that the page has', () => {
    const [issue, way] = thingsOf(find('issues/2024-03-01/'))
    expect(issue).toMatchObject({
      '@type': 'PublicationIssue',
      issueNumber: 5,
      datePublished: '2024-03-01',
      isPartOf: { '@type': 'Periodical', url: base },
      mainEntity: { '@type': 'ItemList', numberOfItems: 9 },
    })
    const items = (issue as unknown as { mainEntity: { itemListElement: { position: number; item: Thing }[] } })
      .mainEntity.itemListElement
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(items.map(({ item }) => item['@type'])).toContain('Photograph')
    expect(items[0]?.item).toMatchObject({
      headline: 'The Lead Has the Title of the Issue',
      isBasedOn: 'https://www.example.org/report',
    })
    expect(items[7]?.item).toMatchObject({ '@type': 'OpinionNewsArticle', author: [{ name: 'Ada Lovelace' }, {}, {}] })
    for (const { item } of items) expect(item.url).toMatch(/^https:\/\/example\.org\/a\/issues\/2024-03-01\/#./)
    expect(way).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('is the way down to a page that stands below a list', () => {
    const [way] = thingsOf(find('topics/courts/'))
    expect(way).toMatchObject({
      itemListElement: [
        { position: 1, name: 'The Weekly Test', item: base },
        { position: 2, name: 'Topics', item: `${base}topics/` },
        { position: 3, name: 'Courts & <b>conventions</b>', item: `${base}topics/courts/` },
      ],
    })
    expect(thingsOf(find('topics/'))).toEqual([])
  })

  it('has addresses from the page where the site has none of its own', () => {
    const plain = pagesOf()
    expect(thingsOf(find('', plain))).toMatchObject([{ url: 'index.html' }])
    const [issue] = thingsOf(find('issues/2024-03-01/', plain))
    expect(issue).toMatchObject({ url: 'index.html', isPartOf: { url: '../../index.html' } })
  })

  it('ends no script element and says what a digest says', () => {
    const page = find('issues/2024-01-05/')
    const script = String(page?.view.head.jsonLd)
    expect(script).not.toContain('<')
    expect(JSON.stringify(page && told(page))).toContain(JSON.stringify(harmful.script).slice(1, -1))
  })
})
