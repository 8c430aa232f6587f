import { describe, expect, it } from 'vitest'
import { countries } from '../../src/lexicon/countries.js'
import { languages } from '../../src/lexicon/languages/index.js'

const called = (name: string) => Object.keys(countries).filter((id) => countries[id]?.includes(name))

describe('countries and regions', () => {
  it.each([
    ['armenia', 'AM'],
    ['հայաստան', 'AM'],
    ['deutschland', 'DE'],
    ['أرمينيا', 'AM'],
    ['россия', 'RU'],
    ['ελλάδα', 'GR'],
    ['türkiye', 'TR'],
    ['turkey', 'TR'],
    ['côte d’ivoire', 'CI'],
    ["côte d'ivoire", 'CI'],
    ['uk', 'GB'],
    ['usa', 'US'],
    ['u.s.', 'US'],
    ['ארה״ב', 'US'],
    ['eu', 'EU'],
    ['middle east', 'middle-east'],
    ['ближний восток', 'middle-east'],
    ['south caucasus', 'caucasus'],
    ['latin america', '419'],
    ['韩国', 'KR'],
    ['韓國', 'KR'],
    ['bosnia and herzegovina', 'BA'],
  ])('knows %s', (name, id) => {
    expect(called(name)).toEqual([id])
  })

  it.each(['us', 'world', 'soviet union', 'korea'])('knows no place called %s', (name) => {
    expect(called(name)).toEqual([])
  })

  it('gives no name to two places', () => {
    const names = Object.values(countries).flat()
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('has a name of every country in every script that our languages are written in', () => {
    const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Armenian}/u, /\p{sc=Arabic}/u]
    scripts.push(/\p{sc=Hebrew}/u, /\p{sc=Katakana}|\p{sc=Han}/u, /\p{sc=Hangul}/u, /\p{sc=Han}/u)
    const missing = Object.entries(countries).filter(
      ([id, names]) => /^[A-Z\d]+$/.test(id) && !scripts.every((script) => names.some((name) => script.test(name))),
    )
    expect(missing.map(([id]) => id)).toEqual([])
  })

  it('mixes no two alphabets in a word', () => {
    const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Arabic', 'Hebrew'].map(
      (name) => new RegExp(`\\p{sc=${name}}`, 'u'),
    )
    const words = [...Object.values(countries).flat(), ...allPhrases()].flatMap((name) => name.split(/[\s-]/))
    expect(words.filter((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1)).toEqual([])
  })

  it('is lower-case, composed, without stray spaces', () => {
    const clean = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ')
    const capital = /\p{Lu}/u
    expect(
      Object.values(countries)
        .flat()
        .filter((name) => name === '' || name !== clean(name) || capital.test(name)),
    ).toEqual([])
  })
})

/** Every phrase of every language. */
function allPhrases(): string[] {
  return languages.flatMap((language) => Object.values(language).flat(2))
}
