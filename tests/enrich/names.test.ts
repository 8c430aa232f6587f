import { describe, expect, it } from 'vitest'
import { givenNames } from '../../src/lexicon/names/given-names.js'
import { organisations } from '../../src/lexicon/names/organisations.js'
import { wellKnownPeople } from '../../src/lexicon/names/people.js'
import { cities, landmarks, regions, stateAliases } from '../../src/lexicon/names/places.js'
import { publishers } from '../../src/lexicon/names/publishers.js'
import { states } from '../../src/lexicon/names/states/index.js'
import { enriched, enrichedAlone, item } from './helpers.js'

const peopleIn = (headline: string, text: string | string[] = []) => enrichedAlone({ headline, text }).people
const placesIn = (headline: string, text: string | string[] = []) => enrichedAlone({ headline, text }).places
const bodiesIn = (headline: string, text: string | string[] = []) => enrichedAlone({ headline, text }).organisations

describe('people', () => {
  it.each([
    ['Joe Biden Must Act', ['Joe Biden']],
    ['Ex-State Minister Ruben Vardanyan Held', ['Ruben Vardanyan']],
    ['MP Chris Law tables Motion', ['Chris Law']],
    ['Senator JD Vance (R-OH) Aims to Halt Sale', ['JD Vance']],
    ['President of College Dr. Ryan Cornner Writes Bill', ['Ryan Cornner']],
    ['Ambassador Makunts Presented the Plan', ['Makunts']],
    ['Rep. Eshoo, Former Speaker Pelosi Lead Call', ['Eshoo', 'Nancy Pelosi']],
  ])('are found in the headline "%s"', (headline, people) => {
    expect(peopleIn(headline)).toEqual(people)
  })

  it.each([
    'Mayor Casts the Deciding Vote',
    'Says Minister Misled House',
    'Speaker Fines Three Members',
    'Power Failure: Official Turns Blind Eye',
    'General Assembly Meets in Major Offensive',
    'Christian Solidarity Groups Mark Anniversary',
    'PRESIDENT SMITH RESIGNS AS BILL PASSES',
  ])('are not found in the headline "%s"', (headline) => {
    expect(peopleIn(headline)).toEqual([])
  })

  it('are found in text by title, given name, seat and by speaking', () => {
    expect(
      peopleIn('A headline', [
        'Secretary of Defense Lloyd Austin met dictator Ilham Aliyev and Edward J. Markey.',
        'Ukraine’s foreign minister, Dmytro Kuleba, declined; lawyer Karnig Kerkonian agreed.',
        'Pierre d’Argent and Elisa von Joeden-Forgey came. “It is clear,” said Akopian, the ambassador.',
        'Quentin Zzyzx (D-RI-02) and Senators Qox and Quux stayed.',
      ]),
    ).toEqual([
      'Lloyd Austin',
      'Ilham Aliyev',
      'Edward J. Markey',
      'Dmytro Kuleba',
      'Karnig Kerkonian',
      'Pierre d’Argent',
      'Elisa von Joeden-Forgey',
      'Akopian',
      'Quentin Zzyzx',
      'Qox',
      'Quux',
    ])
  })

  it('have the full name that another item gives', () => {
    const [, second] = enriched([
      item({ headline: 'A headline', text: 'Committee chair Ben Cardin met Samantha Power.' }),
      item({
        headline: 'Chair Cardin to Defence Department: Stop',
        text: 'Cardin has no more power. Power was silent.',
      }),
    ])
    // "power" stands in small letters: as a surname it would need the full name in the same item.
    expect(second?.people).toEqual(['Ben Cardin'])
  })

  it('keep a surname that two people have', () => {
    const [, , third] = enriched([
      item({ headline: 'A headline', text: 'Mary Keller came.' }),
      item({ headline: 'A headline', text: 'Peter Keller came.' }),
      item({ headline: 'A headline', text: 'Senator Keller went.' }),
    ])
    expect(third?.people).toEqual(['Keller'])
  })

  it('are called what publication.yml calls them', () => {
    const { people } = enrichedAlone({ headline: 'Aliyev’s New Era' }, { aliases: { 'Ilham Aliyev': ['Aliyev'] } })
    expect(people).toEqual(['Ilham Aliyev'])
  })
})

describe('places', () => {
  it.each([
    ['Azerbaijan Reissues Karabakh Map', ['Azerbaijan']],
    ['U.S. and UK Agree; US Waits', ['United States', 'United Kingdom']],
    ['Jordan’s King in Paris', ['Jordan', 'Paris']],
    ['FLOODS IN ARMENIA', ['Armenia']],
    ['Lawmakers Ratify Rome Statute and Geneva Conventions', []],
    ['Armenian, French and Azeri Troops', []],
    ['Boston Globe and New York Times Merge', []],
  ])('in the headline "%s"', (headline, places) => {
    expect(placesIn(headline)).toEqual(places)
  })

  it('are found in text by what they are', () => {
    expect(
      placesIn(
        'A headline',
        'Flights to Ovda airport and the Zangezur corridor left the town of Qazax near Jrvezh Forest Park.',
      ),
    ).toEqual(['Ovda airport', 'Zangezur corridor', 'Qazax', 'Jrvezh Forest Park'])
  })

  it('are not people, and people are not places', () => {
    expect(placesIn('A headline', 'Secretary Lloyd Austin and Jordan Peterson met US diplomats.')).toEqual([
      'United States',
    ])
  })

  it('are called as the language of the digest calls them', () => {
    expect(enrichedAlone({ headline: 'Proteste in Deutschland' }, { language: 'de' }).places).toEqual(['Deutschland'])
  })

  it('are written in small letters by no one: turkey is a bird', () => {
    expect(placesIn('A headline', 'They had turkey, chad and china for dinner.')).toEqual([])
  })
})

describe('organisations', () => {
  it.each([
    ['Glendale City Council Introduces Resolution', ['Glendale City Council']],
    ['Motion in UK Parliament', ['Parliament of the United Kingdom']],
    ['NATO and EU Meet', ['North Atlantic Treaty Organization', 'European Union']],
    ['Foreign Ministry and City Council Meet at Customs Office', []],
    ['Azerbaijani Court Extends Detention', []],
  ])('in the headline "%s"', (headline, organisations) => {
    expect(bodiesIn(headline)).toEqual(organisations)
  })

  it('are found in text by their own words and those around them', () => {
    expect(
      bodiesIn('A headline', [
        'The Center for Truth and Justice met the Armenian Foreign Ministry at Brown University.',
        'They saw the President of Global ARM, the ‘Europeans for Artsakh’ movement and the US Embassy in Armenia.',
        'Scholars of the University of Louvain and the University of Leiden came. The foreign ministry did not.',
      ]),
    ).toEqual([
      'Center for Truth and Justice',
      'Armenian Foreign Ministry',
      'Brown University',
      'Global ARM',
      'Europeans for Artsakh',
      'US Embassy in Armenia',
      'University of Louvain',
      'University of Leiden',
    ])
  })

  it('are known by an acronym once the digest has said whose it is', () => {
    const [, second] = enriched([
      item({ headline: 'A headline', text: 'The Valley Farmers Association (VFA) met.' }),
      item({ headline: 'A headline', text: 'The VFA met again.' }),
    ])
    expect(second?.organisations).toEqual(['Valley Farmers Association'])
  })

  it('are known in a headline once a text has shown them', () => {
    const [first] = enriched([
      item({ headline: 'Europeans for Artsakh Mobilizes Support' }),
      item({ headline: 'A headline', text: 'Activists of the ‘Europeans for Artsakh’ movement came.' }),
    ])
    expect(first?.organisations).toEqual(['Europeans for Artsakh'])
  })
})

describe('the names that are known beforehand', () => {
  const lists = [organisations, publishers, wellKnownPeople, stateAliases, regions, cities, landmarks]

  it.each(lists.map((list) => [list[0]?.name, list] as const))('say each name once: %s …', (_, list) => {
    const forms = list.flatMap(({ name, others }) => [name, ...others])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it('mean one thing each', () => {
    const kinds = [organisations, publishers, wellKnownPeople, [...stateAliases, ...regions, ...cities, ...landmarks]]
    const seen = new Map<string, number>()
    const twice = kinds.flatMap((list, kind) =>
      list
        .flatMap(({ name, others }) => [name, ...others])
        .filter((form) => {
          const other = seen.get(form)
          seen.set(form, kind)
          return other !== undefined && other !== kind
        }),
    )
    expect(twice).toEqual([])
  })

  it('have most states in every language', () => {
    for (const [language, names] of Object.entries(states))
      expect([language, names.length > 180]).toEqual([language, true])
  })

  it('take no state for a given name', () => {
    expect((states.en ?? []).filter(({ name }) => givenNames.has(name))).toEqual([])
  })
})
