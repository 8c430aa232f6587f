import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainCommand } from '../../src/commands/explain.js'
import type { ExplainedFolder } from '../../src/commands/explain-folder.js'

const numbered = (headlines: string[]): string =>
  headlines
    .map((headline, index) => `${index + 1}. ${headline}\n\nIt was decided on Monday. Nobody spoke against it.\n`)
    .join('\n')

const timed = `Storm watch

06:20 The first ferry stays in harbour. Travellers wait at the inn.

08:05 Sandbags are filled along the dyke, and schools are closed for the day.

09:40 The wind \u202eturns to the north-west and still gains in strength.
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'))
  writeFileSync(
    join(folder, '2024-01-05.txt'),
    numbered(['Bridge mended', 'Choir moves', 'Pond fenced', 'Clock right']),
  )
  writeFileSync(join(folder, '2024-01-12.txt'), numbered(['Mill sold', 'Path open', 'Owls counted', 'Bakery closed']))
  writeFileSync(join(folder, '2024-01-19.txt'), timed)
  mkdirSync(join(folder, 'empty'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function explain(path: string, flags: Record<string, string | boolean> = {}) {
  const out: string[] = []
  const error: string[] = []
  const terminal = {
    print: (text: string) => out.push(text),
    say: (text: string) => error.push(text),
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  const status = await explainCommand.run({ arguments: [path], flags }, terminal)
  return { status, out: out.join('\n'), error: error.join('\n') }
}

test('says what the digests of a folder share, and how each is laid out', async () => {
  const { status, out } = await explain(folder)
  expect(status).toBe(0)
  expect(out).toMatch(/^items: numbered-title in 2 of 3 digests\nsections: /)
  expect(out).toMatch(/2024-01-12\.txt\n {2}numbered-title \/ \S+, \d+\.\d nats ahead\n/)
  expect(out).toContain('    items: 4 lines look like numbered-title\n          1  1. Mill sold\n')
  expect(out).toContain('             … and 1 more')
  expect(out).toContain('          3  06:20 The first ferry stays')
})

test('shows all lines on demand, and shows no text that would turn the line around', async () => {
  const { out } = await explain(folder, { all: true })
  expect(out).toContain('         13  4. Bakery closed')
  expect(out).not.toContain('more')
  expect(out).toContain('wind �turns')
  expect(out).not.toContain('\u202e')
})

test('tells tools the same', async () => {
  const { status, out } = await explain(folder, { format: 'json' })
  expect(status).toBe(0)
  const { digests, shared }: ExplainedFolder = JSON.parse(out)
  expect(digests.map(({ file, chosen }) => [file, chosen.start])).toEqual([
    ['2024-01-05.txt', 'numbered-title'],
    ['2024-01-12.txt', 'numbered-title'],
    ['2024-01-19.txt', 'timed-notice'],
  ])
  expect(shared.start).toEqual({ name: 'numbered-title', digests: ['2024-01-05.txt', '2024-01-12.txt'] })
  for (const { chosen, next, ahead } of digests) {
    expect(ahead).toBeGreaterThanOrEqual(0)
    expect(ahead).toBeCloseTo(chosen.worth - (next?.worth ?? 0), 1)
  }
  expect(digests[1]?.chosen.starts).toContainEqual({ line: 9, text: '3. Owls counted' })
})

test('says what is wrong with a folder', async () => {
  const { status, out, error } = await explain(join(folder, 'empty'))
  expect([status, out]).toEqual([2, ''])
  expect(error).toContain('No digests here')
})

test('does not go into subfolders beside a digest of a folder that no one calls one of digests', async () => {
  const home = join(folder, 'home')
  for (const name of ['diary', 'letters']) {
    mkdirSync(join(home, name), { recursive: true })
    writeFileSync(join(home, name, '2024-01-05.txt'), 'Private\n')
    writeFileSync(join(home, name, 'publication.yaml'), 'title: Private\n')
  }
  for (const name of ['a.txt', 'b.md', 'b.txt']) writeFileSync(join(home, name), 'Storm watch\n\nIt rained.\n')
  expect(await explain(`${join(home, 'a.txt')}:1`)).toMatchObject({ status: 0, error: '' })
  expect(await explain(`${join(home, 'b.txt')}:1`)).toMatchObject({ status: 0, error: '' })
})

test('reads a digest in a subfolder with the publication that is above it', async () => {
  const desk = join(folder, 'desk')
  mkdirSync(join(desk, '2024'), { recursive: true })
  writeFileSync(join(desk, '2024', 'a.txt'), 'Storm watch\n\nOur own heading\n\nIt rained.\n')
  writeFileSync(join(desk, 'publication.yml'), 'sections: [Our own heading]\n')
  expect((await explain(`${join(desk, '2024', 'a.txt')}:3`)).out).toContain('    3  section')
  writeFileSync(join(desk, 'publication.yml'), 'sektions: []\n')
  const { status, error } = await explain(join(desk, '2024', 'a.txt'))
  expect(status).toBe(2)
  expect(error).toMatch(/publication\.yml:1:1-1:9: Unknown key `sektions`; did you mean `sections`\?/)
})

test('still explains the lines of a file', async () => {
  const { status, out } = await explain(`${join(folder, '2024-01-19.txt')}:5`)
  expect(status).toBe(0)
  expect(out).toContain('    5  ')
  expect(out).toContain('08:05 Sandbags')
  expect((await explain(`${join(folder, '2024-01-19.txt')}:4`)).error).toContain('no text in line 4')
})

test('says what is wrong with a file without colouring the terminal', async () => {
  const name = 'red \u001b[31m.txt'
  expect((await explain(join(folder, name))).error).toMatch(/red \uFFFD\[31m\.txt: cannot be read/)
  writeFileSync(join(folder, name), 'Storm watch\n')
  for (const line of ['', ':9']) expect((await explain(join(folder, name) + line)).error).not.toContain('\u001b')
  rmSync(join(folder, name))
})

test('says of an item which words its sources, people, places and dates rest on, by earlier issues, too', async () => {
  const archive = mkdtempSync(join(tmpdir(), 'explain-'))
  try {
    const write = (name: string, text: string, [first = '', ...headlines]: string[]): void =>
      writeFileSync(join(archive, name), `1. ${first}\n\n${text}\n\n${numbered(headlines)}`)
    write('2024-01-05.txt', 'It met in Paris. Mayor Jane Okafor was ill.', [
      'Bridge mended',
      'Choir moves',
      'Pond fenced',
      'Clock right',
    ])
    write('2024-01-12.txt', '“It is open,” Mayor Okafor told Reuters on 10 January.', [
      'Mill sold',
      'Path open',
      'Owls counted',
      'Bakery closed',
    ])
    const { out } = await explain(join(archive, '2024-01-12.txt'))
    expect(out).toContain('publisher Reuters: “told Reuters”')
    expect(out).toContain('person Jane Okafor: “Okafor”')
    expect(out).toContain('date 2024-01-10: “10 January”')
    expect((await explain(join(archive, '2024-01-05.txt'))).out).toContain('place Paris: “Paris”')
  } finally {
    rmSync(archive, { recursive: true })
  }
})
