import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSite } from '../../src/site/site.js'
import { bind, item, reading } from './fixture.js'

/** Weekly issues of two hundred items each, all about one matter. */
function weekly(count: number) {
  const readings = Array.from({ length: count }, (_, week) => {
    const date = new Date(Date.UTC(2024, 0, 7 * week + 3)).toISOString().slice(0, 10)
    const items = Array.from({ length: 200 }, (_, index) =>
      item(`Thing ${index + 1} of week ${week + 1}`, index * 4 + 1, {
        topics: ['t'],
        authors: ['Ada Lovelace'],
        sources: [{ name: 'Reuters', kind: 'publisher', evidence: 'Reuters' }],
        people: ['Emmy Noether'],
        places: ['Göttingen'],
        organisations: ['Academy'],
      }),
    )
    return reading({ file: `${date}.txt`, date, items })
  })
  const topics = [{ id: 't', title: 'T', phrases: [], not: [] }]
  return bind(readings, { topics, baseUrl: 'https://example.org/' })
}

/** Full pages of six weeks: two of five hundred items each. */
const old = ['topics/t', 'authors/ada-lovelace', 'sources/reuters', 'people/emmy-noether', 'places/gottingen']
const full = [...old, 'organisations/academy'].flatMap((folder) => [`${folder}/1/index.html`, `${folder}/2/index.html`])

describe('when an issue comes', () => {
  const folders: string[] = []
  beforeAll(async () => {
    for (const count of [6, 7]) {
      const folder = mkdtempSync(join(tmpdir(), 'newsbinder-old-pages-'))
      folders.push(folder)
      const { archive, addresses } = weekly(count)
      await writeSite(archive, addresses, folder)
    }
  }, 30_000)
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })
  const read = (at: number, file: string) => readFileSync(join(folders[at] ?? '', file), 'utf8')

  it.each(full)('%s stays as it is, byte for byte', (file) => {
    expect(read(1, file)).toBe(read(0, file))
  })

  it('the pages with the newest items show it', () => {
    for (const file of ['topics/t/index.html', 'people/emmy-noether/index.html'])
      expect(read(1, file)).not.toBe(read(0, file))
  })

  it('issues stay as they are but for the one before it', () => {
    const issues = readdirSync(join(folders[0] ?? '', 'issues')).map((issue) => `issues/${issue}/index.html`)
    expect(issues.filter((file) => read(0, file) !== read(1, file))).toEqual(issues.slice(-1))
  })
})
