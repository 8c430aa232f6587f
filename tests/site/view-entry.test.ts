import { describe, expect, it } from 'vitest'
import type { Issue, Mention } from '../../src/archive/archive.js'
import { sitePages } from '../../src/site/pages.js'
import { archiveView } from '../../src/site/view/archive.js'
import { chartView } from '../../src/site/view/chart.js'
import { type Context, createContext } from '../../src/site/view/context.js'
import {
  authorView,
  organisationView,
  personView,
  placeView,
  sourceView,
  topicView,
} from '../../src/site/view/entry.js'
import { entryPages, listedItems, newestItems } from '../../src/site/view/entry-pages.js'
import { homeView } from '../../src/site/view/home.js'
import { issueView } from '../../src/site/view/issue.js'
import { authorsView, organisationsView, sourcesView, topicsView } from '../../src/site/view/lists.js'
import { siteView } from '../../src/site/view/site.js'
import { extremes } from './extremes.js'
import { bind, item, reading } from './fixture.js'

const { archive, addresses } = extremes()
const context = createContext(archive, addresses)

function topic(id: string, of: Context = context) {
  const entry = of.archive.topics.find((each) => each.topic.id === id)
  if (entry === undefined) throw new Error(`no topic ${id}`)
  return entry
}

/** Weekly issues of twenty items each, all under one topic. */
function weekly(count: number) {
  const readings = Array.from({ length: count }, (_, week) => {
    const date = new Date(Date.UTC(2024, 0, 7 * week + 3)).toISOString().slice(0, 10)
    const items = Array.from({ length: 20 }, (_, index) =>
      item(`Thing ${index + 1} of week ${week + 1}`, index * 4 + 1, { topics: ['t'] }),
    )
    return reading({ file: `${date}.txt`, date, items })
  })
  const bound = bind(readings, { topics: [{ id: 't', title: 'T', phrases: [], not: [] }] })
  return createContext(bound.archive, bound.addresses)
}

function views(of: Context) {
  const entry = topic('t', of)
  const pages = entryPages(entry.mentions, 'topics/t/')
  return new Map(pages.map((page) => [page.address, topicView(entry, page, of)]))
}

const headlines = (mentions: Mention[]) => mentions.map(({ item }) => item.headline)

describe('the pages of an entry', () => {
  it('are one where its items fit', () => {
    expect(entryPages(topic('courts').mentions, 'topics/courts/')).toMatchObject([
      { address: 'topics/courts/', listed: [], numbered: [] },
    ])
    expect(entryPages([], 'topics/none/')).toHaveLength(1)
  })

  it('are its own, with the newest items and those that fill no other page, and full ones, numbered from the oldest', () => {
    const pages = entryPages(topic('many').mentions, 'topics/many/')
    expect(pages.map(({ address, mentions, listed }) => [address, mentions.length, listed.length])).toEqual([
      ['topics/many/', newestItems, 11],
      ['topics/many/1/', 0, listedItems],
    ])
  })

  it('hold every item once, newest issue first, in an issue’s own order', () => {
    const pages = entryPages(topic('many').mentions, 'topics/many/')
    const shown = pages.flatMap(({ mentions, listed }) => [...mentions, ...listed])
    expect(new Set(shown).size).toBe(topic('many').mentions.length)
    expect(shown).toHaveLength(topic('many').mentions.length)
    const [own, first] = pages
    expect(headlines(own?.mentions ?? [])[40]).toBe('Thing 20 of 2024-04-12')
    expect(headlines(own?.listed ?? [])[0]).toBe('Thing 30 of 2024-04-12')
    expect(headlines(first?.listed ?? [])[0]).toBe('Thing 1 of 2024-04-12')
  })

  it('stay what they are when issues come, once they have a number', () => {
    const before = views(weekly(53))
    const after = views(weekly(54))
    expect([...before.keys()]).toEqual(['topics/t/', 'topics/t/1/', 'topics/t/2/'])
    expect(before.get('topics/t/2/')).not.toHaveProperty('others.0')
    for (const page of ['topics/t/1/', 'topics/t/2/']) expect(after.get(page)).toEqual(before.get(page))
  })

  it('lead to each other', () => {
    const pages = views(weekly(53))
    expect(pages.get('topics/t/')?.pages).toEqual([
      { text: 'June 2024–December 2024', address: 'topics/t/2/' },
      { text: 'January 2024–June 2024', address: 'topics/t/1/' },
    ])
    expect(pages.get('topics/t/')?.older).toBeUndefined()
    expect(pages.get('topics/t/2/')).toMatchObject({ older: 'topics/t/1/', newest: 'topics/t/', pages: [] })
    expect(pages.get('topics/t/1/')?.older).toBeUndefined()
  })
})

describe('an entry', () => {
  it('says how many items it has, in how many issues, since when', () => {
    const pages = entryPages(topic('many').mentions, 'topics/many/')
    const [newest, first] = pages.map((page) => topicView(topic('many'), page, context))
    expect(newest?.meta).toEqual([{ text: '561 items in 4 issues' }, { text: 'since March 2024' }])
    expect(newest?.others.map(({ current }) => current)).toEqual([false, true, false])
    expect(first?.meta).toEqual([{ text: 'Page 1, counted from the oldest' }])
    expect(first?.chart).toBeUndefined()
  })

  it('says nothing about a name that the name itself says', () => {
    const named = (words: string) =>
      item('A', 1, { people: ['Emmy Noether'], named: [{ name: 'Emmy Noether', kind: 'person', words }] })
    const items = [named('Noether'), named('the head of the school')]
    const found = bind([reading({ file: 'a.txt', items })])
    const [entry] = found.archive.people
    const [page] = entryPages(entry?.mentions ?? [], 'people/emmy-noether/')
    if (entry === undefined || page === undefined) throw new Error('no person')
    const view = personView(entry, page, createContext(found.archive, found.addresses))
    expect(view.issues[0]?.items.map(({ meta }) => meta.map(({ text }) => text))).toEqual([
      ['lines\u00a01–3'],
      ['“the head of the school”', 'lines\u00a01–3'],
    ])
  })

  it('names three of many who wrote an item, and shortens words that name them all', () => {
    const authors = ['Ann A', 'Ben B', 'Cleo C', 'Dan D', 'Eve E']
    const sources = [
      { name: 'Review', kind: 'publisher' as const, evidence: `By ${authors.join(', ')}, and many more of `.repeat(3) },
    ]
    const found = bind([reading({ file: 'a.txt', items: [item('A', 1, { authors, sources })] })])
    const [entry] = found.archive.sources
    const [page] = entryPages(entry?.mentions ?? [], 'sources/review/')
    if (entry === undefined || page === undefined) throw new Error('no source')
    const view = sourceView(entry, page, createContext(found.archive, found.addresses))
    const meta = view.issues[0]?.items[0]?.meta.map(({ text }) => text) ?? []
    expect(meta.slice(0, 4)).toEqual(['Ann A', 'Ben B', 'Cleo C', '2 more'])
    expect(meta[4]).toMatch(/^“By Ann A, Ben B.{20,70} …”$/)
  })

  it('lists an item with its section, its sources, its authors and its lines', () => {
    const [page] = entryPages(topic('courts').mentions, 'topics/courts/')
    if (page === undefined) throw new Error('no page')
    const view = topicView(topic('courts'), page, context)
    expect(view.issues[0]?.items[0]?.meta.map(({ text }) => text)).toEqual([
      '[World]',
      'Human Rights Watch',
      'Ada Lovelace',
      'lines\u00a01–3',
    ])
  })

  it('gives the words that a source rests on, and not its name again', () => {
    const entry = archive.sources.find(({ name }) => name === 'Human Rights Watch')
    const [page] = entryPages(entry?.mentions ?? [], 'sources/human-rights-watch/')
    if (entry === undefined || page === undefined) throw new Error('no source')
    const view = sourceView(entry, page, context)
    expect(view.meta).toEqual([{ text: 'Organisation or institution' }, { text: '2 items' }])
    expect(view.issues[0]?.items.map(({ meta }) => meta.map(({ text }) => text))).toEqual([
      ['[World]', 'Ada Lovelace', '“HRW:”', 'lines\u00a01–3'],
      ['line\u00a07'],
    ])
  })

  it('of an author has what the author signed', () => {
    const entry = archive.authors.find(({ name }) => name === 'Ada Lovelace')
    const [page] = entryPages(entry?.mentions ?? [], 'authors/ada-lovelace/')
    if (entry === undefined || page === undefined) throw new Error('no author')
    const view = authorView(entry, page, context)
    expect(view.issues.flatMap(({ items }) => items.map(({ headline }) => headline))).toEqual([
      'What I Think',
      'What They Think',
    ])
    expect(view.issues[0]?.items[1]?.meta.map(({ text }) => text)).toEqual(['[Opinion]', 'line\u00a044'])
  })
})

describe('the page of a name', () => {
  const [person] = archive.people
  const [place] = archive.places
  if (person === undefined || place === undefined) throw new Error('no names')
  const newest = (address: string, mentions: Mention[]) => {
    const [page] = entryPages(mentions, address)
    if (page === undefined) throw new Error('no page')
    return page
  }

  it('leads to the other pages of that name, once each, from the newest page alone', () => {
    const pages = entryPages(person.mentions, 'people/ada-lovelace/')
    const [own, first] = pages.map((page) => personView(person, page, context))
    expect(own?.meta).toEqual([
      { text: 'Person' },
      { text: '560 items in 3 issues' },
      { text: 'since April 2024' },
      { text: 'Source of 1 item', address: 'sources/ada-lovelace/' },
      { text: 'Author of 2 items', address: 'authors/ada-lovelace/' },
    ])
    expect(first?.meta).toEqual([{ text: 'Page 1, counted from the oldest' }])
    const source = archive.sources.find(({ name }) => name === 'Human Rights Watch')
    if (source === undefined) throw new Error('no source')
    const view = sourceView(source, newest('sources/human-rights-watch/', source.mentions), context)
    expect(view.meta.filter(({ address }) => address !== undefined)).toEqual([])
  })

  it('leads to the names that stand in its items most often', () => {
    const view = placeView(place, newest('places/gottingen/', place.mentions), context)
    expect(view.related).toEqual([
      { title: 'Ada Lovelace', address: 'people/ada-lovelace/', count: '6' },
      { title: 'Emmy Noether', address: 'people/emmy-noether/', count: '6' },
      { title: 'Academy of <b>Sciences</b>', address: 'organisations/academy-of-b-sciences-b/', count: '3' },
      { title: 'Human Rights Watch', address: 'sources/human-rights-watch/', count: '3' },
    ])
  })

  it('is the source’s where an organisation is one', () => {
    const bodies = sitePages(context).organisation.map(({ address }) => address)
    expect(bodies).toEqual(['organisations/academy-of-b-sciences-b/'])
    expect(organisationsView(context).names.map(({ address }) => address)).toEqual([
      'organisations/academy-of-b-sciences-b/',
      'sources/human-rights-watch/',
    ])
    const [body] = archive.organisations
    if (body === undefined) throw new Error('no organisation')
    const view = organisationView(body, newest('organisations/academy-of-b-sciences-b/', body.mentions), context)
    expect(view.title).toBe('Academy of <b>Sciences</b>')
  })

  it('is linked from each item that has the name, beside its lines', () => {
    const view = issueView(archive.issues.at(-1) as Issue, context)
    expect(view.sections[0]?.items[0]?.names.map(({ address }) => address)).toEqual([
      'people/ada-lovelace/',
      'people/emmy-noether/',
      'places/gottingen/',
      'sources/human-rights-watch/',
      'organisations/academy-of-b-sciences-b/',
    ])
  })
})

describe('a chart', () => {
  const at = (...dates: (string | undefined)[]) => {
    const { archive, addresses } = bind(
      dates.map((date, index) =>
        reading({ file: `${index}.txt`, ...(date && { date }), id: `${index}`, items: [item('A', 1)] }),
      ),
    )
    const mentions = archive.issues.flatMap((issue) =>
      issue.digest.items.map((each): Mention => ({ issue, item: each })),
    )
    return chartView(mentions, createContext(archive, addresses))
  }

  it('is left out where there is but one period', () => {
    expect(at('2024-01-01', '2024-01-08')).toBeUndefined()
    expect(at()).toBeUndefined()
  })

  it('shows months, the empty ones too, up to twelve', () => {
    const chart = at('2023-11-01', '2024-02-01', '2024-02-08')
    expect(chart?.bars.map(({ label, value }) => `${label} ${value}`)).toEqual(['Nov 1', 'Dec 0', 'Jan 0', 'Feb 2'])
    expect(chart?.summary).toBe('Items by month: 1 in November 2023; most, 2 in February 2024; 2 in February 2024')
    expect(chart?.bars.map(({ height, y }) => height + y)).toEqual([124, 124, 124, 124])
  })

  it('says how many items it leaves out, since their issues have no date', () => {
    const chart = at('2023-11-01', '2024-02-01', undefined)
    expect(chart?.caption).toBe('Items by month; 1 without a date left out')
    expect(chart?.summary).toMatch(/^Items by month; 1 without a date left out: 1 in November 2023/)
  })

  it('shows narrow months up to five years, with the highest value and the years alone', () => {
    const chart = at('2022-11-01', '2023-02-01', '2023-02-08', '2024-02-01', '2024-02-08')
    expect(chart?.bars).toHaveLength(16)
    expect(chart?.bars.flatMap(({ value }, index) => (value === undefined ? [] : [[index, value]]))).toEqual([[3, '2']])
    expect(chart?.bars.flatMap(({ label }, index) => (label === undefined ? [] : [[index, label]]))).toEqual([
      [2, '2023'],
      [14, '2024'],
    ])
    expect(chart?.rows[15]).toEqual({ period: 'February 2024', count: '2' })
  })

  it('shows years after that, and steps of years in the end', () => {
    expect(at('2018-01-01', '2024-01-01')?.rows.map(({ period }) => period)).toContain('2019')
    const chart = at('1990-01-01', '2024-01-01')
    expect(chart?.rows[0]?.period).toBe('1990–1992')
    expect(chart?.bars).toHaveLength(12)
  })
})

describe('lists', () => {
  it('of sources are by kind, with the words that show each', () => {
    expect(sourcesView(context).kinds.map(({ name, names }) => [name, names.map((each) => each.evidence)])).toEqual([
      ['News organisations', [expect.stringContaining('svg')]],
      ['Organisations and institutions', ['“HRW:”']],
      ['People', ['“said Ada Lovelace”']],
    ])
  })

  it('of authors are by their last names', () => {
    expect(
      authorsView(context)
        .names.map(({ name }) => name)
        .filter((name) => !name.includes('svg')),
    ).toEqual(['Ada Lovelace', 'Ann M. Simmons', 'Alfred de Zayas'])
  })

  it('of topics have all of them in the publication’s order, the empty one too', () => {
    expect(topicsView(context).names.map(({ colour, count, newest }) => [colour, count, newest])).toEqual([
      ['t1', '3', '1\u00a0Mar 2024'],
      ['t2', '561', '19\u00a0Apr 2024'],
      ['t3', '0', ''],
    ])
  })

  it('of issues are by year and month, newest first, the undated last', () => {
    const { years, meta } = archiveView(context)
    expect(meta).toEqual(['8 issues', '576 items', 'since 1\u00a0January 2024'])
    expect(years.map(({ year, months }) => [year, months.map(({ name }) => name)])).toEqual([
      ['2024', ['April', 'March', 'February', 'January']],
      ['Without a date', ['Without a date']],
    ])
  })
})

describe('the front page', () => {
  it('shows the newest issue’s first items, and its parts', () => {
    const { newest, earlier, years } = homeView(context)
    expect(newest?.leads.map(({ classes, text }) => [classes, text])).toEqual([
      ['item lead', 'A paragraph of its own.'],
      ['item brief', undefined],
      ['item brief', undefined],
      ['item brief', undefined],
    ])
    expect(newest?.sections).toEqual([{ name: 'Items', address: 'issues/2024-04-19/#section-items', count: '40' }])
    expect(earlier).toHaveLength(5)
    expect(years).toEqual([
      { year: '2024', address: 'archive/#y2024', count: '7' },
      { year: 'Without a date', address: 'archive/#undated', count: '1' },
    ])
  })

  it('calls an issue by its title, its first headline or its name, and never by a greeting', () => {
    const greeted = [
      reading({ file: 'a.txt', date: '2024-01-01', items: [item('Dear readers,', 1), item('Bridge Mended', 4)] }),
      reading({ file: 'b.txt', date: '2024-01-08', items: [item('Here is the week', 1, { headlineFrom: 'made' })] }),
      reading({ file: 'c.txt', date: '2024-01-15', title: 'Choir Moves', items: [item('Welcome back!', 1)] }),
      reading({ file: 'd.txt', date: '2024-01-22', items: [] }),
    ]
    const { archive, addresses } = bind(greeted)
    expect(homeView(createContext(archive, addresses)).earlier.map(({ name, title }) => [name, title])).toEqual([
      ['15\u00a0January\u00a02024', 'Choir Moves'],
      ['8\u00a0January\u00a02024', undefined],
      ['1\u00a0January\u00a02024', 'Bridge Mended'],
    ])
  })

  it('stands without an issue', () => {
    const { archive, addresses } = bind([])
    const bare = createContext(archive, addresses)
    expect(homeView(bare)).toMatchObject({ earlier: [], topics: [], years: [] })
    expect(siteView(bare, false, '').nav.map(({ key }) => key)).toEqual(['archive', 'search', 'about'])
  })
})
