import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/site/view/context.js'
import { issueView } from '../../src/site/view/issue.js'
import { extremes, longHeadline } from './extremes.js'
import { bind, item, line, reading, row } from './fixture.js'

const { archive, addresses } = extremes()
const context = createContext(archive, addresses)

function view(id: string) {
  const issue = archive.issues.find(({ digest }) => digest.id === id)
  if (issue === undefined) throw new Error(`no issue ${id}`)
  return issueView(issue, context)
}

const mixed = view('2024-03-01')
const items = mixed.sections.flatMap((section) => section.items)
const itemOf = (headline: string) => {
  const found = items.find((each) => each.headline.includes(headline))
  if (found === undefined) throw new Error(`no item ${headline}`)
  return found
}
const texts = (pieces: { text: string }[]) => pieces.map(({ text }) => text)

describe('an issue', () => {
  it('is called by its date, else by its file', () => {
    expect(mixed.name).toBe('1\u00a0March 2024')
    expect(view('a-note').name).toBe('A note')
  })

  it('has a number where the editor gives one, which no older digest moves', () => {
    expect(mixed.head.title).toBe('1\u00a0March 2024, No.\u00a05')
    expect(texts(view('2024-04-12').meta)).toEqual(['40 items', '2\u00a0min', 'As sent'])
    expect(view('2024-04-12').head.title).toBe('12\u00a0April 2024')
  })

  it('says its number, its items, its time to read and where it was published', () => {
    expect(texts(mixed.meta)).toEqual(['No.\u00a05', '9 items', '1\u00a0min', 'As sent', 'Published at example.org'])
  })

  it('does not lead to an address that runs', () => {
    expect(texts(view('2024-01-05').meta)).not.toContainEqual(expect.stringContaining('Published'))
  })

  it('shows its title only where no item has it as its headline', () => {
    expect(mixed.title).toBeUndefined()
    expect(view('2024-04-05').title).toBe('The issue of 2024-04-05')
  })

  it('names sections without a heading in brackets, and hides the name of what opens the issue', () => {
    expect(mixed.sections.map(({ name, made, hidden, items }) => [name, made, hidden, items.length])).toEqual([
      ['Leading items', false, true, 2],
      ['U.S. Congress', false, false, 2],
      ['Photos of the week', false, false, 1],
      ['[More news]', true, false, 2],
      ['[Opinion]', true, false, 2],
    ])
  })

  it('gives each section a fragment that no item has', () => {
    const { archive, addresses } = bind([
      reading({
        file: '1.txt',
        date: '2024-01-01',
        items: [item('Section world', 3, { section: 'World' }), item('Another', 7, { section: 'World!' })],
      }),
    ])
    const issue = archive.issues[0]
    if (issue === undefined) throw new Error('no issue')
    const { sections } = issueView(issue, createContext(archive, addresses))
    expect(sections.map(({ id }) => id)).toEqual(['section-world-2', 'section-world-3'])
  })

  it('begins a section again where the digest repeats its heading', () => {
    const items = [
      item('One', 3, { section: 'World' }),
      item('Two', 9, { section: 'World' }),
      item('Three', 11),
      item('Four', 15),
    ]
    const lines = [line(1, 'World', [row('section', 'World')]), line(7, 'World', [row('section', 'World')])]
    lines.push(line(11, 'Three', [row('break', '')]), line(15, 'Four', [row('break', '')]))
    const { archive, addresses } = bind([reading({ file: '1.txt', date: '2024-01-01', items }, { lines })])
    const issue = archive.issues[0]
    if (issue === undefined) throw new Error('no issue')
    expect(
      issueView(issue, createContext(archive, addresses)).sections.map(({ name, label }) => [name, label]),
    ).toEqual([
      ['World', undefined],
      ['World', 'World, from line 9'],
      ['[More news]', undefined],
      ['[More news, from line 15]', undefined],
    ])
  })

  it('leads to its neighbours', () => {
    expect(mixed.previous).toEqual({ text: 'Previous issue: 2\u00a0February 2024', address: 'issues/2024-02-02/' })
    expect(mixed.next).toEqual({ text: 'Next issue: 5\u00a0April 2024', address: 'issues/2024-04-05/' })
    expect(view('2024-04-19').next).toBeUndefined()
  })
})

describe('an item', () => {
  it('says whose its headline is where the digest gives none', () => {
    expect(texts(itemOf('The Lead').meta)).toEqual([
      '[World]',
      'Human Rights Watch',
      'Headline taken from the issue’s title; the digest gives none',
    ])
    expect(texts(itemOf(longHeadline).meta)).toEqual(['Headline given by the editor; the digest gives none'])
  })

  it('does not repeat a source that the headline names', () => {
    expect(itemOf('HRW:').meta).toEqual([])
  })

  it('does not repeat what its section says', () => {
    expect(itemOf('What I Think').meta).toEqual([])
  })

  it('says below its text what the original linked to, who is cited and what it is about', () => {
    expect(itemOf('The Lead').notes.map(({ word, pieces }) => [word, texts(pieces)])).toEqual([
      ['In the original:', ['Read More Here']],
      ['Links:', ['The report (example.org)']],
      ['Cited:', ['Ada Lovelace']],
      ['Topics:', ['Courts & <b>conventions</b>', 'Many things']],
    ])
  })

  it('names its authors as a sentence does, each a link', () => {
    const { byline } = itemOf('What I Think')
    expect(texts(byline).join('')).toBe('By Ada Lovelace, Alfred de Zayas, and Ann M. Simmons')
    expect(byline.flatMap(({ address }) => address ?? [])).toEqual([
      'authors/ada-lovelace/',
      'authors/alfred-de-zayas/',
      'authors/ann-m-simmons/',
    ])
  })

  it('shows a byline in which no name is found as it was sent', () => {
    expect(texts(itemOf('A Text Without').byline)).toEqual(['By the night desk'])
  })

  it('is set by its length, and an opinion lighter', () => {
    expect(itemOf('The Lead').classes).toBe('item lead')
    expect(itemOf('HRW:').classes).toBe('item brief')
    expect(itemOf(longHeadline).classes).toBe('item long')
    expect(itemOf('What They Think').classes).toBe('item brief opinion')
  })

  it('has a made title in brackets, which only a reader of headings meets', () => {
    const photo = itemOf('Somebody Walks')
    expect(photo).toMatchObject({ headline: '[Photo: Somebody Walks in a Forest]', headlineHidden: true })
    expect(photo.photo).toEqual({ frame: 'Photo in the original', credit: { text: 'Photo Courtesy of Somebody' } })
    expect(itemOf('A Text Without').headline).toBe('[A Text Without a Headline]')
  })

  it('keeps its older fragments', () => {
    expect(itemOf('Older Fragment').oldIds).toEqual(['an-older-fragment', 'its-first-fragment'])
  })

  it('gives its lines, and a citation without any setting', () => {
    expect(itemOf('The Lead').lines).toEqual({ word: 'Lines', range: '1–3' })
    expect(itemOf('HRW:').lines).toEqual({ word: 'Line', range: '7' })
    expect(itemOf('What They Think').citation.apa).toEqual({
      before: 'Lovelace, A. (2024, March 1). What They Think. ',
      work: 'The Weekly Test',
      after: ', 5.',
    })
  })

  it('is cited by its whole address where the site has one', () => {
    const based = extremes({ baseUrl: 'https://example.org/a/' })
    const issue = based.archive.issues[0]
    if (issue === undefined) throw new Error('no issue')
    const shown = issueView(issue, createContext(based.archive, based.addresses))
    expect(shown.sections[0]?.items[0]?.citation.apa).toEqual({
      before: 'One item, no date, no section. (n.d.). ',
      work: 'The Weekly Test',
      after: '. https://example.org/a/issues/a-note/#one-item-no-date-no-section',
    })
    expect(shown.head.canonical).toBe('https://example.org/a/issues/a-note/')
  })

  it('leads to what the web archive has of the page that it leads to, unless the editor does not want that', () => {
    expect(itemOf('The Lead').citation.archived).toEqual({
      text: 'example.org in the web archive',
      url: 'https://web.archive.org/web/20240301/https://www.example.org/report',
    })
    expect(itemOf('What They Think').citation.archived).toBeUndefined()
    const without = extremes({ webArchive: false })
    const shown = without.archive.issues.map((issue) =>
      issueView(issue, createContext(without.archive, without.addresses)),
    )
    expect(JSON.stringify(shown)).not.toContain('web.archive.org')
  })

  it('says the language of a text in a script that is not the page’s', () => {
    const [first, armenian, russian] = view('2024-02-02').sections.flatMap((section) => section.items)
    expect(view('2024-02-02').head).toMatchObject({ lang: 'en', dir: 'rtl' })
    expect(first?.tongue).toEqual({ lang: 'ar' })
    expect(armenian?.tongue).toEqual({ lang: 'hy', dir: 'ltr' })
    expect(russian?.tongue).toEqual({ lang: 'und-Cyrl', dir: 'ltr' })
  })
})
