import { describe, expect, it } from 'vitest'
import type { ItemWords } from '../../src/enrich/words.js'
import { enriched, enrichedAlone, item } from './helpers.js'

const sourcesOf = (headline: string | undefined, text: string[] = [], parts: Partial<ItemWords> = {}) =>
  enrichedAlone({ ...(headline !== undefined && { headline }), text, ...parts }).sources.map(
    ({ kind, name, evidence }) => `${kind} ${name} | ${evidence}`,
  )

describe('sources', () => {
  it.each([
    ['CNN Report: Refugee Crisis Deepens', 'publisher CNN | CNN Report:'],
    ['New York Times: Agency Knew of Plan', 'publisher The New York Times | New York Times:'],
    ['Turkey, Egypt Agree to Restore Ties – Al Jazeera', 'publisher Al Jazeera | Al Jazeera'],
    ['HRW: Army Must Protect Civilians', 'organisation Human Rights Watch | HRW:'],
    ['UN Expert: State Must Respect Rights', 'organisation United Nations | UN Expert:'],
    [
      'PACE Decision: Delegation Not Ratified',
      'organisation Parliamentary Assembly of the Council of Europe | PACE Decision:',
    ],
    ['Global Christian Relief: Sites Turned Over', 'organisation Global Christian Relief | Global Christian Relief:'],
    [
      'OSCE Chairman-in-Office Calls for Support',
      'organisation Organization for Security and Co-operation in Europe | OSCE Chairman-in-Office Calls',
    ],
    ['Putin Says Talks Possible', 'person Vladimir Putin | Putin Says'],
    ['Committee Chair Ben Cardin Calls for Support', 'person Ben Cardin | Ben Cardin Calls'],
  ])('finds who stands behind the headline "%s"', (headline, source) => {
    expect(sourcesOf(headline)).toEqual([source])
  })

  it.each([
    'Power Failure: Official Turns Blind Eye',
    'Unfinished Business: Designs on the Region',
    'Opinion: The West Must Act',
    'VIDEO: Crowds in the Capital',
    'US: Rates Stay',
    'GHC: CentOS 7 Reaches Its End',
    'Armenia Requests Measures From the Court',
    'Time Has Come for Talks',
    'Government Calls Meeting',
  ])('finds none behind the headline "%s"', (headline) => {
    expect(sourcesOf(headline)).toEqual([])
  })

  it.each([
    ['Aides blamed the weather, an official told AFP.', 'publisher Agence France-Presse | told AFP'],
    [
      'In March, an investigation by the Haaretz newspaper said it had counted flights.',
      'publisher Haaretz | investigation by the Haaretz',
    ],
    ['In May, a report in the Harbour Mail newspaper said so.', 'publisher Harbour Mail | report in the Harbour Mail'],
    ['GENEVA (Reuters) - The flood came at night.', 'publisher Reuters | (Reuters)'],
    ['According to Der Spiegel, turnout was high.', 'publisher Der Spiegel | According to Der Spiegel'],
    [
      'The Wall Street Journal reported that sales were slow.',
      'publisher The Wall Street Journal | The Wall Street Journal reported',
    ],
    ['Researchers wrote in Nature that coffee helps.', 'publisher Nature | wrote in Nature'],
    [
      '“It is a shame,” Josep Borrell, the EU’s top diplomat, told reporters.',
      'person Josep Borrell | Josep Borrell, the EU’s top diplomat, told',
    ],
    ['“We thank them,” said Timothy Jemal, President of Global ARM.', 'person Timothy Jemal | said Timothy Jemal'],
    [
      'Rules were criticized as unacceptable by MEP Miriam Lexmann.',
      'person Miriam Lexmann | criticized as unacceptable by MEP Miriam Lexmann',
    ],
    [
      'The Armenian Foreign Ministry has warned of war.',
      'organisation Armenian Foreign Ministry | Armenian Foreign Ministry has warned',
    ],
    [
      'The US Embassy in Armenia sent a congratulatory message on Monday.',
      'organisation US Embassy in Armenia | US Embassy in Armenia sent',
    ],
  ])('finds who is cited in "%s"', (text, source) => {
    expect(sourcesOf('A headline that says nothing', [text])).toEqual([source])
  })

  it('finds all who speak together, over seats and titles', () => {
    const text = [
      'U.S. Senators Bill Cassidy, M.D. (R-LA), Sheldon Whitehouse (D-RI), and U.S. Representatives',
      'Seth Magaziner (D-RI-02), and Gus Bilirakis (R-FL-12) called for sanctions.',
    ].join(' ')
    const names = enrichedAlone({ headline: 'Members Write', text }).sources.map(({ name }) => name)
    expect(names).toEqual(['Bill Cassidy', 'Sheldon Whitehouse', 'Seth Magaziner', 'Gus Bilirakis'])
  })

  it.each([
    'The summit brought CNN and Haaretz to the town.',
    'It took time, and nature told another story.',
    'Officials said the road was open. Critics warned of delays.',
    'He said nothing. They told everyone.',
    'Hotels welcomed the plan; Nothing, say neighbours.',
  ])('takes no one for a source who is only named or has no name: "%s"', (text) => {
    expect(sourcesOf('A headline that says nothing', [text])).toEqual([])
  })

  it('takes the name below a quotation for who said it', () => {
    const blocks: ItemWords['blocks'] = [
      { kind: 'quote', text: '“We took the kids on our lap.”' },
      { kind: 'attribution', text: 'Meline, a refugee.' },
    ]
    expect(sourcesOf('An Escape', [], { blocks })).toEqual(['person Meline | Meline, a refugee.'])
  })

  it('names who signed only as an author, also where the text tells what they write', () => {
    const findings = enrichedAlone({
      headline: 'On Tests',
      bylines: ['By Brian Douglas'],
      text: 'Douglas explains how.',
    })
    expect([findings.authors, findings.sources, findings.people]).toEqual([['Brian Douglas'], [], ['Brian Douglas']])
  })

  it('finds no source in a photo', () => {
    const blocks: ItemWords['blocks'] = [{ kind: 'caption', text: 'A man reads what Reuters reported.' }]
    expect(sourcesOf(undefined, [], { blocks })).toEqual([])
  })
})

describe('the site that an item links to', () => {
  const linked = (...urls: string[]) =>
    item({ headline: 'A headline', links: urls.map((url) => ({ label: 'Read', url })) })
  const publishers = (items: ItemWords[]) =>
    enriched(items).map(({ sources }) => sources.map(({ name }) => name).join())

  it('is its publisher, by the name that the publisher has', () => {
    expect(publishers([linked('https://www.theguardian.com/a'), linked('https://blog.example.org/b')])).toEqual([
      'The Guardian',
      'blog.example.org',
    ])
  })

  it('says nothing where links lead to several sites or to one that carries what others publish', () => {
    expect(publishers([linked('https://a.example/', 'https://b.example/'), linked('https://bit.ly/x')])).toEqual([
      '',
      '',
    ])
    expect(
      publishers([linked('https://us1.list-manage.com/x'), linked('mailto:a@b.example'), linked('no address')]),
    ).toEqual(['', '', ''])
  })

  it('says nothing where most items lead there: it is the sender’s own', () => {
    const own = linked('https://own.example/1')
    expect(publishers([own, own, own, linked('https://other.example/')])).toEqual(['', '', '', 'other.example'])
  })
})

describe('a paper before a headline’s colon', () => {
  it.each([
    ['The Harbour Post: Licence fee to be frozen', ['publisher Harbour Post']],
    ['Evening Ledger: Where does it go?', ['publisher Evening Ledger']],
    ['Daily News: What is new', []],
    ['Morning Update: What is new', []],
    ['The Last Post: soldiers remember', ['publisher Last Post']],
  ])('%s', (headline, sources) => {
    expect(enrichedAlone({ headline }).sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(sources)
  })
})

describe('whose words an item rests on', () => {
  it.each([
    ['According to the World Health Organization, cases fell.', ['organisation World Health Organization']],
    ['According to French President Emmanuel Macron, cases fell.', ['person Emmanuel Macron']],
    ['A report by Amnesty International found abuses.', ['organisation Amnesty International']],
    [
      'French President Emmanuel Macron and German Chancellor Olaf Scholz said so.',
      ['person Emmanuel Macron', 'person Olaf Scholz'],
    ],
    ['An EU spokesman said that talks go on.', ['organisation European Union']],
    ['“No,” Josep Borrell, the EU’s top diplomat, told reporters.', ['person Josep Borrell']],
    ['Aid was sent to the World Health Organization by Amnesty International.', []],
  ])('%s', (text, sources) => {
    expect(enrichedAlone({ text }).sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(sources)
  })
})

describe('a press review’s headline', () => {
  it.each([
    ['Radio Ubaye, 12 février — Podcast : une nuit avec la dameuse', ['publisher Radio Ubaye']],
    ['L’Écho des Bauges, 9 février — À Jarsy, l’école compte cinq ânes', ['publisher L’Écho des Bauges']],
    ['Paris, 12 février — Les écoles ferment', []],
    ['Un jour, quatre février — rien', []],
  ])('begins with the paper and the day: %s', (headline, sources) => {
    expect(enrichedAlone({ headline }, { language: 'fr' }).sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      sources,
    )
  })
})

describe('speech in other languages', () => {
  it.each([
    ['fr', 'Le maire, Bruno Audier, a annoncé lundi la fin du projet.', ['person Bruno Audier']],
    ['fr', 'Selon Amnesty International, rien ne change.', ['organisation Amnesty International']],
    ['es', 'El regidor de Obras, Pedro Pineda, indicó que ya viene.', ['person Pedro Pineda']],
    ['de', 'Laut Amnesty International ändert sich nichts.', ['organisation Amnesty International']],
    ['en', '“I admire those people,” said engineer Paul Desrosiers.', ['person Paul Desrosiers']],
    ['en', 'Sen. Harriet Lowe called the chart “a fine drawing.”', ['person Harriet Lowe']],
  ])('%s: %s', (language, text, sources) => {
    expect(enrichedAlone({ text }, { language }).sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(sources)
  })
})
