import { describe, expect, it } from 'vitest'
import { carriers, domains } from '../../src/lexicon/names/domains.js'
import type { KnownName } from '../../src/lexicon/names/list.js'
import { organisations } from '../../src/lexicon/names/organisations.js'
import { wellKnownPeople } from '../../src/lexicon/names/people.js'
import { cities, landmarks, regions, stateAliases } from '../../src/lexicon/names/places.js'
import { publishers } from '../../src/lexicon/names/publishers.js'
import { states } from '../../src/lexicon/names/states/index.js'

const lists: Record<string, { list: KnownName[]; least: number }> = {
  publishers: { list: publishers, least: 200 },
  organisations: { list: organisations, least: 200 },
  people: { list: wellKnownPeople, least: 100 },
  cities: { list: cities, least: 250 },
  regions: { list: regions, least: 150 },
  landmarks: { list: landmarks, least: 40 },
  states: { list: stateAliases, least: 20 },
}

/** Each form with the names that it stands for. */
function owners(all: KnownName[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { name, others } of all) {
    for (const form of [name, ...others]) found.set(form, (found.get(form) ?? new Set()).add(name))
  }
  return found
}

describe.each(Object.entries(lists))('the lexicon of %s', (_, { list, least }) => {
  it(`has ${least} entries or more`, () => {
    expect(list.length).toBeGreaterThanOrEqual(least)
  })

  it('has each name once, and each form for one name', () => {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
    const shared = [...owners(list)].filter(([, names]) => names.size > 1)
    expect(shared.map(([form, names]) => `${form}: ${[...names].join(', ')}`)).toEqual([])
    expect(list.filter(({ name, others }) => new Set([name, ...others]).size !== others.length + 1)).toEqual([])
  })

  it('is written cleanly', () => {
    const forms = list.flatMap(({ name, others }) => [name.replaceAll(', ', ' '), ...others])
    expect(forms.filter((form) => !/^[\p{L}\p{N}+&][\p{L}\p{M}\p{N} '’.&/+-]*[\p{L}\p{N}.+]$/u.test(form))).toEqual([])
    // Slips of the hand: a letter three times in a row.
    expect(forms.filter((form) => /(\p{L})\1\1/u.test(form))).toEqual([])
  })
})

it('no form is of two kinds', () => {
  const all = Object.values(lists).flatMap(({ list }) => list)
  const shared = [...owners([...all, ...(states.en ?? [])])].filter(([, names]) => names.size > 1)
  expect(shared.map(([form, names]) => `${form}: ${[...names].join(', ')}`)).toEqual([])
})

describe('the lexicon of sites', () => {
  it('calls every publisher and body as the other lists do', () => {
    const names = new Set([...publishers, ...organisations].map(({ name }) => name))
    expect([...domains].filter(([, name]) => !names.has(name))).toEqual([])
  })

  it('has domains alone, and none that carries what others say', () => {
    expect([...domains.keys()].filter((domain) => !/^[a-z0-9-]+(?:\.[a-z]{2,})+$/.test(domain))).toEqual([])
    expect([...domains.keys()].filter((domain) => carriers.has(domain))).toEqual([])
  })
})
