import { describe, expect, it } from 'vitest'
import { bindArchive } from '../../src/archive/bind.js'
import { enoughForName, enoughForStory } from '../../src/archive/enough.js'
import { nonePublished } from '../../src/archive/published.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { emptyLock } from '../../src/site/addresses/lock.js'
import { publishedNames } from '../../src/site/addresses/published.js'
import { item, reading } from '../site/fixture.js'

describe('a page of its own', () => {
  it('has whoever is named twice, or wrote once, while the archive is small', () => {
    expect([enoughForName(1_000, 1), enoughForName(1_000, 2), enoughForStory(9_999)]).toEqual([1, 2, 3])
  })

  it('asks for more the more items there are', () => {
    expect([enoughForName(1_001, 1), enoughForName(40_000, 2), enoughForName(200_000, 1)]).toEqual([2, 14, 67])
    expect([enoughForStory(40_000), enoughForStory(200_000)]).toEqual([7, 23])
  })
})

describe('the page of a name in an archive that has grown', () => {
  const items = Array.from({ length: 1_001 }, (_, at) =>
    item(`Thing ${at}`, at + 1, { authors: at === 7 ? ['Ada Lovelace'] : at === 8 ? ['Grace Hopper'] : [] }),
  )
  const readings = [reading({ file: '2024-01-05.txt', date: '2024-01-05', items })]
  const inputs = [{ file: '2024-01-05.txt', bytes: new Uint8Array() }]
  const authorsOf = (published = nonePublished) =>
    bindArchive(readings, inputs, emptyPublication(''), published).authors.map(({ name }) => name)

  it('is not made where too few items have it', () => {
    expect(authorsOf()).toEqual([])
  })

  it('stays where it was published, also under a name that is an alias now', () => {
    const lock = { ...emptyLock(), authors: new Map([['Countess of Lovelace', 'countess-of-lovelace']]) }
    expect(authorsOf(publishedNames(lock, { 'Ada Lovelace': ['Countess of Lovelace'] }))).toEqual(['Ada Lovelace'])
  })
})
