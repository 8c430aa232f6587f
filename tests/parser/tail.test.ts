import { describe, expect, test } from 'vitest'
import { issuesBegunSo } from '../../src/parser/roles/archive-facts.js'
import type { Situated } from '../../src/parser/roles/described.js'
import { situatedOf } from '../layouts/read.js'

const news = Array.from(
  { length: 6 },
  (_, item) => `Bridge ${item} Closed\n\nThe council closed bridge number ${item} on Monday, and nobody knows why.`,
).join('\n\n')
const about = 'This letter goes to all who work at the river.'

describe('the tail of a digest', () => {
  const farewells = (text: string) => {
    const [{ lattice, digest }] = situatedOf([text]) as [Situated]
    return lattice.units.map(({ text }, index) => `${digest.farewells[index]}: ${text}`).slice(-3)
  }

  test('knows what stands behind a farewell, and by how plain a one', () => {
    expect(farewells(`${news}\n\nBest regards,\n\n${about}\n\nThe editors`)).toEqual([
      'undefined: Best regards,',
      `farewell: ${about}`,
      'farewell: The editors',
    ])
    expect(farewells(`${news}\n\nUnsubscribe\n\nBest regards,\n\n${about}`)).toEqual([
      'undefined: Unsubscribe',
      'furniture: Best regards,',
      `farewell: ${about}`,
    ])
  })

  test('has no farewell where none is said', () => {
    expect(farewells(`${news}\n\n${about}`).every((said) => said.startsWith('undefined'))).toBe(true)
  })
})

test('a text is known again by its beginning when its end was written anew', () => {
  const issue = (number: number, end: string) =>
    `The River Letter, issue ${number}\n\n${news.replaceAll('council', `council of town ${'abc'[number]}`)}\n\nThis letter goes to all who ${end}.`
  const issues = situatedOf([
    issue(0, 'work at the river'),
    issue(1, 'fish in it, and their friends'),
    issue(2, 'swim'),
  ])
  const [{ lattice, archive }] = issues as [Situated]
  const begun = lattice.units.map((unit) => issuesBegunSo(unit, archive))
  expect(begun.at(-1)).toBe(2)
  expect(begun.at(0)).toBe(0)
})

test('captions are told by their stops, and in a digest that has lost its stops without them', () => {
  const photos = ['People take a walk in the forest park of the town', 'A baker turns to her oven, as every morning']
  const zones = (text: string) => (situatedOf([text]) as [Situated])[0].digest.zones
  const digest = `${news}\n\nPhotos of the week\n\n${photos.map((text) => `${text}.`).join('\n\n')}\n\nMill Sold`
  expect(zones(digest).slice(-4)).toEqual(['body', 'photos', 'photos', 'body'])
  expect(zones(digest.replaceAll('.', '')).slice(-4)).toEqual(['body', 'photos', 'photos', 'body'])
  expect(zones(digest.replace('park of the town.', 'park of the town')).slice(-4)).not.toContain('photos')
})
