import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/parser/parse.js'
import { emptyPublication, type Topic } from '../../src/publication/publication.js'
import { readPublication } from '../../src/publication/read.js'
import { proposeTopics } from '../../src/topics/propose.js'
import { tellTopics } from '../../src/topics/tell.js'
import { item, reading } from '../site/fixture.js'

/** Items as a headline and a text with a bar between them, so many an issue. */
function digests(rows: string[], perIssue = 4, language = 'en') {
  const issues = Array.from({ length: Math.ceil(rows.length / perIssue) }, (_, issue) =>
    rows.slice(issue * perIssue, (issue + 1) * perIssue),
  )
  return issues.map((issue, at) => {
    const items = issue.map((row, index) => {
      const [headline = '', text = ''] = row.split(' | ')
      return item(headline, index * 4 + 1, { text })
    })
    return reading({ file: `${at}.txt`, language, items }).digest
  })
}

const town = [
  'Council Sells the Harbour Baths | The council sold the harbour baths on Monday. The buyer wants to keep the baths open.',
  'New Ferry for the Islands | The ferry takes sixty cars. A second ferry is to follow.',
  'School Roof Leaks | Nobody was hurt.',
  'Harbour Baths Open Again | The new owner of the harbour baths cut a ribbon.',
  'Ferry Late Again | A storm kept the ferry in port.',
  'Strike at Schools Ends | The teachers’ strike is over.',
  'New Schools for the Islands | Two schools are to be built.',
  'Price of the Harbour Baths Doubles | A swim costs twice as much.',
  'Night Ferry Is Given Up | Nobody took the night ferry. The ferry was mostly empty.',
  'Bus Drivers on Strike | The strike began at dawn.',
  'Bakers Join the Strike | The bakers’ strike may last.',
  'Weather | It rained.',
]

const proposed = (rows = town, own: Topic[] = [], language = 'en') =>
  proposeTopics(digests(rows, 4, language), own).topics.map(({ topic }) => topic.phrases.join(', '))

describe('topics', () => {
  it('are proposed where phrases divide the archive, with their other forms', () => {
    expect(proposed()).toEqual(expect.arrayContaining(['ferry', 'harbour baths', 'schools, School', 'strike']))
  })

  it('are called by the phrase, without a word of judgement, and an id of their own', () => {
    const own = [{ id: 'strike', title: 'Lightning', phrases: ['lightning'], not: [] }]
    const { topics } = proposeTopics(digests(town), own)
    const strike = topics.find(({ topic }) => topic.phrases.includes('strike'))
    expect(strike?.topic).toMatchObject({ id: 'strike-2', title: 'Strike', not: [] })
    expect(topics.find(({ topic }) => topic.id === 'harbour-baths')?.topic.title).toBe('Harbour baths')
  })

  it('are none of what every item says', () => {
    const rows = town.map((row) => `Grimsby: ${row}`)
    expect(proposed(rows).join()).not.toMatch(/Grimsby/i)
  })

  it('are proposed for the items that have none yet', () => {
    const own = [{ id: 'baths', title: 'Baths', phrases: ['baths'], not: [] }]
    expect(proposed(town, own).join()).not.toContain('bath')
    expect(proposed(town, own)).toEqual(expect.arrayContaining(['strike']))
  })

  it('are counted as a build counts them, with headlines of different issues first', () => {
    const { topics, items, without } = proposeTopics(digests(town), [])
    const baths = topics.find(({ topic }) => topic.id === 'harbour-baths')
    expect(baths).toMatchObject({ items: 3, issues: 2 })
    expect(baths?.examples).toEqual([
      'Council Sells the Harbour Baths',
      'Price of the Harbour Baths Doubles',
      'Harbour Baths Open Again',
    ])
    expect(items).toBe(12)
    expect(without.examples).toContain('Weather')
  })

  it('are the same each time, and none where there is nothing to divide', () => {
    expect(proposeTopics(digests(town), [])).toEqual(proposeTopics(digests(town), []))
    expect(proposeTopics([], []).topics).toEqual([])
    expect(proposed(['A | B', 'C | D'])).toEqual([])
  })

  it('are found in Russian', () => {
    const rows = [
      'Паром не пришёл | Паром стоит в порту.',
      'Новый паром | Город купил паром.',
      'Выборы в мае | Выборы пройдут весной.',
      'Погода | Шёл дождь.',
      'Паромы опоздали | Паромы задержал шторм.',
      'Итоги: выборы | Выборы прошли спокойно.',
      'Выборы мэра | Мэра выбрали.',
      'Парк открыт | В парке гуляют.',
      'Хлеб дорожает | Цена выросла.',
      'Школа закрыта | Учителей нет.',
      'Мост чинят | Работы идут.',
      'Рынок переехал | Там теперь сквер.',
    ]
    const found = proposed(rows, [], 'ru').join('; ').toLowerCase()
    expect(found).toContain('паром')
    expect(found).toContain('выборы')
  })

  it('are found where words have no spaces between them', () => {
    const rows = [
      '港の水泳場が再開 | 水泳場は月曜に開いた。',
      '水泳場の料金が倍に | 利用者は困っている。',
      '市議会が水泳場を売却 | 市議会は水泳場を売った。',
      '新しい連絡船 | 連絡船は車六十台を運ぶ。',
      '連絡船が遅れる | 嵐で連絡船が止まった。',
      '夜の連絡船は廃止 | 乗客がいなかった。',
      '天気 | 雨が降った。',
      '公園の散歩 | 人が歩いた。',
      'パンが値上がり | 小麦が高い。',
      '学校は休み | 先生がいない。',
    ]
    expect(proposed(rows, [], 'ja')).toEqual(expect.arrayContaining(['水泳場', '連絡船']))
  })
})

describe('a proposal', () => {
  const digest = (row: string) => `${row.replace(' | ', '\n')}\n\n`
  const inputs = [0, 4, 8].map((from) => ({
    file: `2024-01-0${from + 1}.txt`,
    bytes: new TextEncoder().encode(
      town
        .slice(from, from + 4)
        .map(digest)
        .join(''),
    ),
  }))
  const read = (topics: Topic[]) =>
    readArchive(inputs, { ...emptyPublication('Town'), topics }).map((one) => one.digest)
  const proposal = proposeTopics(read([]), [])

  it('is YAML that publication.yml takes as it is, and that holds what it says', () => {
    const { publication, messages } = readPublication(`${tellTopics(proposal, 0).join('\n')}\n`, {
      fallbackTitle: 'Town',
    })
    expect(messages).toEqual([])
    const items = read(publication?.topics ?? []).flatMap((one) => one.items)
    expect(publication?.topics.length).toBeGreaterThan(1)
    for (const { topic, items: count } of proposal.topics)
      expect([topic.id, items.filter(({ topics }) => topics.includes(topic.id)).length]).toEqual([topic.id, count])
    expect(items.filter(({ topics }) => topics.length === 0)).toHaveLength(proposal.without.items)
  })

  it('goes below the topics that are there', () => {
    const there = 'topics:\n  - { id: a, title: A, phrases: [a] }'
    const told = tellTopics(proposal, 1).join('\n')
    const { publication, messages } = readPublication(`${there}\n${told}\n`, { fallbackTitle: 'Town' })
    expect(messages).toEqual([])
    expect(publication?.topics).toHaveLength(proposal.topics.length + 1)
  })

  it('keeps a headline in its comment, and odd phrases as they are', () => {
    const odd = { id: 'odd', title: 'C#: a, "b"', phrases: ['C#', 'a: b', '[x]'], not: [] }
    const topics = [{ topic: odd, items: 3, issues: 1, examples: ['One\n- two\r\n# three'] }]
    const told = tellTopics({ topics, items: 3, without: { items: 0, examples: [] } }, 0)
    const { publication } = readPublication(told.join('\n'), { fallbackTitle: 'Town' })
    expect(publication?.topics).toEqual([odd])
    expect(told).toContain('  #   One - two # three')
  })
})
