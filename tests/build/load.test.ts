import { afterEach, describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/build/load.js'
import { makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
afterEach(() => desk.remove())

async function load(files: Record<string, string>) {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n\nPeace talks\n', ...files })
  const { loaded, messages } = await loadFolder(desk.folder)
  expect(loaded).toBeDefined()
  return messages.map(({ name, reason, fatal }) => `${fatal ? 'error' : 'warning'} ${name}: ${reason}`)
}

describe('settings of a folder', () => {
  it('are held against the lines of its digests and the properties of the styles', async () => {
    const text = `look:
  --papr: '#123456'
  --rule: '#123456'
digests:
  2023-10-11.txt:
    items:
      - { line: 3, headline: Fine }
      - { line: 4, headline: Beyond }
`
    expect(await load({ 'publication.yml': text })).toEqual([
      "warning publication.yml:8:17-8:18: No item in line 4: 2023-10-11.txt has 3 lines; give one of the item's own lines",
      'warning publication.yml:2:3-2:9: No style has `--papr`; did you mean `--paper`?',
    ])
  })

  it('may name properties that its own styles have', async () => {
    const css = 'h1 { color: var(--headline-colour); }\n'
    const files = { 'publication.yml': 'look: { --headline-colour: red }\n', 'templates/assets/css/print.css': css }
    expect(await load(files)).toEqual([])
  })
})

describe("a publication's templates", () => {
  it('are named where they take the place of none', async () => {
    const files = {
      'templates/README.md': '',
      'templates/pages/home.njk': '{% include "partials/of-our-own.njk" %}',
      'templates/partials/of-our-own.njk': 'used',
      'templates/partials/navigaton.njk': 'a slip',
      'templates/home.html': 'a guess',
      'templates/assets/logo.svg': 'copied',
      'templates/assets/css/of-our-own.css': 'copied',
      'templates/assets/css/prnt.css': 'a slip',
    }
    expect(await load(files)).toEqual([
      'warning templates/assets/css/prnt.css: Takes the place of no template, and none names it; did you mean assets/css/print.css?',
      'warning templates/home.html: Takes the place of no template, and none names it; templates/README.md of newsbinder names them',
      'warning templates/partials/navigaton.njk: Takes the place of no template, and none names it; did you mean partials/navigation.njk?',
    ])
  })
})
