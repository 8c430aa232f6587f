import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueOf, storiesOf, told } from './make.js'

const arrest: [string, string] = [
  'Editor of Lakeside Courier Arrested in Dorne',
  'Police in Dorne took Mira Talvik, the editor of the Lakeside Courier, from her office. Her lawyer is Anton Brehm.',
]
const detention: [string, string] = [
  'Court Extends Detention of Mira Talvik',
  'The court in Dorne left the editor Mira Talvik in custody, against a complaint of Anton Brehm.',
]
const trial: [string, string] = [
  'Trial of Mira Talvik Opens',
  'The prosecutor read from articles of the Lakeside Courier. Mira Talvik will print them again, Anton Brehm said.',
]
const other: [string, string] = [
  'Reporter Held in Norrland',
  'Pavel Orsin of Radio Norrland was arrested for photographs of the barracks at Vell. A judge ordered ten days.',
]

const archive = [issueOf('2031-03-06', arrest, other), issueOf('2031-03-13', detention), issueOf('2031-03-20', trial)]

describe('stories', () => {
  it('links an item back to the closest earlier one, and makes one story of the chain', () => {
    const { all, links, of } = storiesOf(archive)
    expect(all.map(({ id, mentions }) => [id, mentions.map(({ item }) => item.headline)])).toEqual([
      ['2031-03-06#item-1', [trial[0], detention[0], arrest[0]]],
    ])
    expect([...links].map(([item, { earlier, kind }]) => [item.headline, earlier.item.headline, kind])).toEqual([
      [detention[0], arrest[0], 'follow-up'],
      [trial[0], expect.any(String), 'follow-up'],
    ])
    expect([...of.keys()].map(({ headline }) => headline)).not.toContain(other[0])
  })

  it('says which words two items share, the heaviest first', () => {
    const [[, link]] = storiesOf(archive).links as unknown as [[unknown, { words: { word: string }[] }]]
    expect(link.words.slice(0, 3).map(({ word }) => word)).toEqual(['Dorne', 'Mira', 'Talvik'])
    expect(link.words.map(({ word }) => word)).not.toContain('the')
  })

  it('knows an item that says again what was said, in an issue and from one to the next', () => {
    const shorter: [string, string] = [
      'Lakeside Courier Editor Arrested in Dorne',
      'Police in Dorne took Mira Talvik, the editor of the Lakeside Courier, from her office.',
    ]
    const { links } = storiesOf([issueOf('2031-03-06', arrest, shorter), issueOf('2031-03-13', arrest)])
    expect([...links.values()].map(({ kind }) => kind)).toEqual(['copy', 'copy'])
  })

  it('does not take other figures for a copy, nor another version for the same release', () => {
    const release = (version: string): [string, string] => [
      `Tern ${version} is now available`,
      `The Tern developers are pleased to announce the availability of Tern ${version}, a compiler for Ostwick.`,
    ]
    expect(storiesOf([issueOf('2031-03-06', release('2.4.1')), issueOf('2031-03-13', release('2.6.0'))]).all).toEqual(
      [],
    )
    const candidate = storiesOf([issueOf('2031-03-06', release('2.4.1-rc1')), issueOf('2031-03-13', release('2.4.1'))])
    expect([...candidate.links.values()].map(({ kind }) => kind)).toEqual(['follow-up'])
  })

  it('makes no story of a column, however alike its words are', () => {
    const column = (date: string, words: string) =>
      issueOf(date, ['Photo of the Week', `${words}, by Ida Lund of Sund.`])
    const { all, suggestions } = storiesOf([
      column('2031-03-06', 'The harbour of Sund'),
      column('2031-03-13', 'A ferry off Sund'),
      column('2031-03-20', 'The harbour of Sund'),
      column('2031-03-27', 'A ferry off Sund'),
    ])
    expect(all).toEqual([])
    expect(suggestions).toEqual([])
  })

  it('takes a byline for no evidence: who wrote of one matter writes of many', () => {
    const by = (headline: string, text: string) => ({ headline, text, authors: ['Samantha Ayoub'] })
    const { links } = storiesOf([
      issueOf('2031-03-06', by('Vacations Matter', 'Samantha Ayoub writes that managers should rest in the summer.')),
      issueOf('2031-03-13', by('Firing Well', 'Samantha Ayoub on how one lets an employee go with kindness.')),
    ])
    expect(links.size).toBe(0)
  })

  it('keeps apart in time what recurs: the longer ago, the less sure', () => {
    const sure = (date: string) => {
      const { links, suggestions } = storiesOf([issueOf('2030-01-01', arrest), issueOf(date, trial)])
      return [...links.values(), ...suggestions][0]?.closeness ?? 0
    }
    expect(sure('2030-01-08')).toBeGreaterThan(sure('2030-03-01'))
    expect(sure('2030-03-01')).toBeGreaterThan(sure('2030-12-01'))
  })

  it('follows a matter that no name tells of, by what its headlines take up from each other', () => {
    const { links } = storiesOf([
      issueOf(
        '2031-03-06',
        [
          'Caching of thumbnails is proposed',
          'A cache of thumbnails would spare the server much work, a reader wrote.',
        ],
        ['Search by colour', 'One may now look for pictures by their colours.'],
      ),
      issueOf('2031-03-13', ['Thumbnails are cached', 'The server keeps a cache of thumbnails for a day.']),
    ])
    expect([...links].map(([item, { earlier }]) => [item.headline, earlier.item.headline])).toEqual([
      ['Thumbnails are cached', 'Caching of thumbnails is proposed'],
    ])
  })

  it('is less sure of two authors than of one, and least of an author of many items', () => {
    const sure = (first: string, second: string, others = 0) => {
      const by = (headline: string, text: string, author: string) => ({ headline, text, authors: [author] })
      const { links, suggestions } = storiesOf([
        issueOf(
          '2031-03-06',
          by('Letters from the Mill: The Wheel', 'How the wheel of a mill was carved from oak.', first),
          ...Array.from({ length: others }, (_, index) => by(`Number ${index}`, 'Nothing.', first)),
        ),
        issueOf('2031-04-24', by('Letters from the Mill: The Race', 'The race brings water to the wheel.', second)),
      ])
      return [...links.values(), ...suggestions][0]?.closeness ?? 0
    }
    expect(sure('Ida Lund', 'Ida Lund')).toBeGreaterThan(sure('Ida Lund', 'Ida Lund', 9))
    expect(sure('Ida Lund', 'Ida Lund', 9)).toBeGreaterThan(sure('Ida Lund', 'Jon Aster'))
  })

  it('reads scripts without spaces and without capitals', () => {
    const { all } = storiesOf([
      issueOf('2031-03-06', [
        '湖畔新聞の編集長を逮捕',
        '警察は湖畔新聞の編集長、高橋美良を国家機密漏洩の疑いで逮捕した。',
      ]),
      issueOf('2031-03-13', ['高橋美良編集長の勾留を延長', '裁判所は湖畔新聞の編集長、高橋美良の勾留延長を決めた。']),
      issueOf('2031-03-20', ['港に新しい灯台', '冬に壊れた灯台に代わり、漁港に塔が建つ。']),
    ])
    expect(all.map(({ mentions }) => mentions.length)).toEqual([2])
  })
})

describe('an editor', () => {
  const at = (date: string, line = 1) => `${date}.txt:${line}`

  it('makes one story of items that nothing else links, and of two stories', () => {
    const { all, links } = storiesOf(archive, { same: [{ item: at('2031-03-20', 2), earlier: at('2031-03-06', 4) }] })
    expect(all.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['2031-03-06#item-1', 2],
      ['2031-03-06#item-2', 2],
    ])
    expect([...links.values()].map(({ accepted, closeness }) => [accepted, closeness === 1])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('keeps an item out of a story, and its suggestion with it', () => {
    const { links, suggestions } = storiesOf(archive, {
      apart: [{ item: at('2031-03-13'), earlier: at('2031-03-06') }],
    })
    expect([...links.keys()].map(({ headline }) => headline)).toEqual([trial[0]])
    expect(suggestions.filter(({ later }) => later.item.headline === detention[0])).toEqual([])
  })

  it('may name the items in either order, and hears of those that are not there', () => {
    const same = [
      { item: at('2031-03-06', 4), earlier: at('2031-03-20') },
      { item: at('2031-03-06', 99), earlier: at('2031-03-20') },
    ]
    const { links, unheard } = storiesOf(archive, { same })
    expect([...links].map(([{ headline }, { accepted }]) => [headline, accepted])).toContainEqual([trial[0], true])
    expect(unheard).toEqual(['2031-03-06.txt:99'])
  })
})

const sentence = fc
  .array(
    fc.constantFrom('Talvik', 'Dorne', 'court', 'Orlo', 'dam', 'Hessa', 'guns', 'Rehm', '9.12.1', 'the', 'minister'),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((words) => `A ${words.join(' ')}.`)
const anIssue = fc.array(fc.record({ headline: sentence, text: sentence }), { minLength: 1, maxLength: 5 })
const dated = (issues: { headline: string; text: string }[][]) =>
  issues.map((items, index) => issueOf(`2031-${String(1 + index).padStart(2, '0')}-05`, ...items))

describe('whatever the issues are', () => {
  it('a newer issue changes no link and no suggestion among older ones', () => {
    fc.assert(
      fc.property(fc.array(anIssue, { minLength: 1, maxLength: 6 }), anIssue, (issues, newer) => {
        const before = told(storiesOf(dated(issues)))
        const after = told(storiesOf(dated([...issues, newer])))
        for (const [item, line] of before) expect(after.get(item)).toBe(line)
      }),
      { numRuns: 60 },
    )
  })

  it('the order of the files changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anIssue, { minLength: 2, maxLength: 6 }), (issues) => {
        const readings = dated(issues)
        const { all } = storiesOf(readings)
        const reversed = storiesOf([...readings].reverse())
        expect(reversed.all.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
        expect(told(reversed)).toEqual(told(storiesOf(readings)))
      }),
      { numRuns: 40 },
    )
  })
})
