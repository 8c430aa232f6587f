import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../src/lexicon/names/gazetteer.js'
import { cities, landmarks, regions, stateAliases } from '../../src/lexicon/names/places.js'
import { enriched, enrichedAlone, item } from './helpers.js'

describe('a town that may be a surname or a word', () => {
  it.each([
    ['The attack in Aberdeen was condemned.', ['Aberdeen']],
    ['The mayor of Aberdeen resigned.', ['Aberdeen']],
    ['Born at Allentown, Pennsylvania, she moved.', ['Allentown', 'Pennsylvania']],
    ['He fled from a prison near Gijon.', ['Gijón']],
    ['The catalog in Elkinstown, W.Va., was changed.', ['Elkinstown', 'West Virginia']],
    ['The door in Upper Mudbury, Wisconsin.', ['Upper Mudbury', 'Wisconsin']],
    ['Ice on the book drop, Houghtonville, Mich.', ['Houghtonville', 'Michigan']],
  ])('is a place where the text says so: %s', (text, places) => {
    expect(enrichedAlone({ text }).places).toEqual(places)
  })

  it.each([
    ['Lincoln said so, and Tyler agreed.'],
    ['They believe in Lincoln and have faith in Aberdeen.'],
    ['The meeting in Lincoln Group was long.'],
    ['IN READING AND IN LINCOLN NOTHING HAPPENED TODAY'],
    ['It was nice in reading rooms.'],
    ['Jane Doe, La Presse, and Mr. Smith, Ga'],
    ['He walked on Washington Street.'],
  ])('is none elsewhere: %s', (text) => {
    expect(enrichedAlone({ text }).places).toEqual([])
  })

  it('is none where somebody in the digest has that name', () => {
    const found = enriched([
      item({ text: 'Senator Jane Aberdeen came.' }),
      item({ text: 'What they saw in Aberdeen.' }),
    ])
    expect(found[1]?.places).toEqual([])
  })

  it('is read in headlines only where it ends', () => {
    expect(enrichedAlone({ headline: 'Strong Earthquake Strikes Near Aberdeen' }).places).toEqual(['Aberdeen'])
    expect(enrichedAlone({ headline: 'Children Make Progress in Lincoln Test Scores' }).places).toEqual([])
  })
})

describe('a town in another language', () => {
  it.each([
    ['de', 'Die Delegation reiste von Kopenhagen nach Lissabon.', ['Kopenhagen', 'Lissabon']],
    ['fr', 'La délégation est partie de Copenhague pour Lisbonne.', ['Copenhague', 'Lisbonne']],
    ['ru', 'Делегации из Армения и Варшава.', ['Армения', 'Варшава']],
    ['he', 'ביקור של נשיא ארמניה באיחוד', ['ארמניה']],
  ])('has its name there (%s)', (language, text, places) => {
    expect(enrichedAlone({ text }, { language }).places).toEqual(places)
  })
})

describe('the gazetteer', () => {
  it('has each town once, and none that is listed by hand', () => {
    const byHand = new Set(
      [...stateAliases, ...regions, ...cities, ...landmarks].flatMap((one) => [one.name, ...one.others]),
    )
    const names = gazetteer.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(3000)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => byHand.has(name))).toEqual([])
  })
})
