import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { countFacets, filterItems, loadFacets } from '../../src/search/facets.js'
import { handOver } from '../../src/search/index-files.js'
import { indexFiles, searchFiles } from '../../src/site/search/files.js'
import { createContext } from '../../src/site/view/context.js'
import { bind, item, reading } from '../site/fixture.js'
import { indexOf } from './index.js'

const topics = [{ id: 'courts', title: 'Courts & conventions', phrases: ['court'], not: [] }]

const archive = () =>
  bind(
    [
      reading({
        file: '2023-05-05.txt',
        date: '2023-05-05',
        items: [
          item('A Treaty Is Signed', 1, { text: 'The Bank of Dorne lends to fishermen.', section: 'World' }),
          item('Fishermen Protest', 5, {
            text: 'A bank lends nothing to those of Dorne. The treaty is old.',
            section: 'World',
            kind: 'opinion',
          }),
        ],
      }),
      reading({
        file: '2024-01-05.txt',
        date: '2024-01-05',
        items: [
          item('The WHO Reports', 1, { text: 'Who reads it? The prisoners of war do.', topics: ['courts'] }),
          item('Prisoner Exchanged', 5, {
            text: 'United at last.',
            sources: [{ name: 'Agence France-Presse', kind: 'publisher', evidence: 'AFP' }],
          }),
          item('Units Withdraw', 9, { text: 'The unit left.' }),
        ],
      }),
    ],
    { topics },
  )

describe('a search', () => {
  it.each([
    ['a headline before the text', 'treaty', ['A Treaty Is Signed', 'Fishermen Protest']],
    ['all words, wherever they stand', 'treaty fishermen', ['A Treaty Is Signed', 'Fishermen Protest']],
    ['a phrase with the small words in it', '"bank of dorne"', ['A Treaty Is Signed']],
    ['a phrase that is not closed yet', '„bank of Dorne', ['A Treaty Is Signed']],
    ['words that stand elsewhere not as a phrase', '"dorne bank"', []],
    ['the plural by the singular', 'prisoner', ['Prisoner Exchanged', 'The WHO Reports']],
    ['the singular by the plural', 'prisoners', ['Prisoner Exchanged', 'The WHO Reports']],
    ['longer words that begin so', 'fisherm', ['Fishermen Protest', 'A Treaty Is Signed']],
    ['no unit for “united”', 'united', ['Prisoner Exchanged']],
    ['only what is typed in quotation marks', '"prisoner"', ['Prisoner Exchanged']],
    ['topics by their title', 'conventions', ['The WHO Reports']],
    ['sources by their name', 'agence', ['Prisoner Exchanged']],
    ['an abbreviation that is a small word, too', 'WHO', ['The WHO Reports']],
    ['the same, typed small, where nothing else is asked for', 'who', ['The WHO Reports']],
    [
      'nothing but all other words where a small one is among them',
      'who treaty',
      ['A Treaty Is Signed', 'Fishermen Protest'],
    ],
    ['names of nothing in JavaScript', 'constructor __proto__ toString', []],
  ])('finds %s', async (_, query, headlines) => {
    expect(await indexOf(archive()).find(query)).toEqual(headlines)
  })

  it('takes some of the words where no item has all, those with more of them first, and says so', async () => {
    const index = indexOf(archive())
    const found = await index.search('signed fishermen zzzz')
    expect(found.has).toBe('some')
    expect(await index.find('signed fishermen zzzz')).toEqual(['A Treaty Is Signed', 'Fishermen Protest'])
  })

  it('leaves out words that stand in nearly every item, and says which', async () => {
    const found = await indexOf(archive()).search('of the treaty')
    expect([found.has, found.hits.length, found.skipped]).toEqual(['all', 2, ['of', 'the']])
  })

  it('counts what each choice would give, and filters by several at once', async () => {
    const { directory, load } = indexOf(archive())
    const facets = await loadFacets(directory, load)
    const items = [0, 1, 2, 3, 4]
    const counts = countFacets(items, facets, { section: 'World' })
    expect([...counts.kind]).toEqual([
      ['news', 1],
      ['opinion', 1],
    ])
    expect([...counts.section]).toEqual([['World', 2]])
    expect([...countFacets(items, facets, {}).year]).toEqual([
      ['2023', 2],
      ['2024', 3],
    ])
    expect(filterItems(items, facets, { section: 'World', kind: 'opinion', year: '2023' })).toEqual([1])
    expect(filterItems(items, facets, { topic: 'courts' })).toEqual([2])
    expect(filterItems(items, facets, { source: 'Agence France-Presse' })).toEqual([3])
  })
})

describe('the index', () => {
  const issues = (count: number) =>
    Array.from({ length: count }, (_, week) => {
      const date = new Date(Date.UTC(2000, 0, 1 + 7 * week)).toISOString().slice(0, 10)
      return reading({ file: `${date}.txt`, date, items: [item(`Headline of week ${week}`, 1)] })
    })
  const filesOf = (bound: ReturnType<typeof bind>) =>
    new Map([...indexFiles(createContext(bound.archive, bound.addresses))].map(({ name, content }) => [name, content]))

  it('keeps the files of a full stretch of the archive when issues come', () => {
    const before = filesOf(bind(issues(1000)))
    const after = filesOf(bind(issues(1001)))
    for (const [name, content] of before) {
      if (!name.endsWith('/directory.js')) expect(after.get(name), name).toBe(content)
    }
    expect(after.size).toBeGreaterThan(before.size)
  })

  it('is searched across stretches', async () => {
    const index = indexOf(bind(issues(1003)))
    expect(await index.find('"week 3"')).toEqual(['Headline of week 3'])
    expect(await index.find('"week 1002"')).toEqual(['Headline of week 1002'])
    expect((await index.find('headline')).length).toBe(1003)
  })

  it('is made of scripts that hand over data and do nothing else, whatever a digest says', () => {
    const hostile = '</script><script>alert(1)</script>\u2028`")};alert(1)//'
    const bound = bind([reading({ file: 'a.txt', items: [item(hostile, 1, { section: hostile, text: hostile })] })])
    for (const [name, content] of filesOf(bound)) {
      const handed: unknown[] = []
      new Function(handOver, 'alert', String(content))((...all: unknown[]) => handed.push(...all))
      expect(`search/index/${handed[0]}.js`).toBe(name)
    }
  })

  it('comes with a script that is soon there', () => {
    const { archive, addresses } = bind([])
    const [script] = searchFiles(createContext(archive, addresses))
    expect(script?.name).toBe('search/search.js')
    expect(gzipSync(script?.content ?? '').length).toBeLessThan(12 * 1024)
    expect(readFileSync('lib/search/page.js').equals(Buffer.from(script?.content ?? ''))).toBe(true)
  })
})
