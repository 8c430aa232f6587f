import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { build, type Effects } from '../../src/build/build.js'
import { recallBuild } from '../../src/build/last-build.js'
import { hashOf } from '../../src/cache/hash-of.js'
import { keepReadings } from '../../src/parser/kept/keep-readings.js'
import { readArchive } from '../../src/parser/parse.js'
import { writeSite } from '../../src/site/site.js'

/** As many sequences of changes as are tried; `SEQUENCES=100` tries a hundred. */
const sequences = Number(process.env.SEQUENCES ?? 12)

const effects: Effects = { readArchive, keepReadings, writeSite }

/** Pieces of news: the lines between two gaps of the example digests. */
const pieces = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join('seeds', name), 'utf8').split(/\n\s*\n/))
  .filter((piece) => piece.length > 40 && piece.length < 700)

/** What an editor may do to a folder of digests. `at` chooses the digest, `what` whatever else there is to choose. */
const changes = {
  edit: (folder, { at, what }) =>
    change(folder, at, (text) => {
      const words = text.split(' ')
      words[what % words.length] = ['Baku', 'Yerevan', 'resolution', 'Markey'][what % 4] ?? ''
      return words.join(' ')
    }),
  cut: (folder, { at }) => change(folder, at, (text) => text.split('\n\n').slice(1).join('\n\n') || 'Nothing\n'),
  touch: (folder, { at }) => utimesSync(fileAt(folder, at), 1_000 + at, 1_000 + at),
  add: (folder, { at, what }) => writeFileSync(join(folder, dayOf(at)), digestOf(what)),
  remove: (folder, { at }) => digestsIn(folder).length > 1 && rmSync(fileAt(folder, at)),
  rename: (folder, { at, what }) => renameSync(fileAt(folder, at), join(folder, `letter-${what % 5}.txt`)),
  correct: (folder, { at, what }) => {
    const lines = readFileSync(fileAt(folder, at), 'utf8').split('\n')
    const line = lines.findIndex((text, index) => index >= what % lines.length && text.trim() !== '') + 1
    const role = ['headline', 'section', 'paragraph', 'furniture'][what % 4]
    writeFileSync(fileAt(folder, at).replace(/\.txt$/, '.labels'), line === 0 ? '' : `${line}\t${role}\t\n`)
  },
  settle: (folder, { what }) => writeFileSync(join(folder, 'publication.yml'), settings[what % settings.length] ?? ''),
  redesign: (folder, { at, what }) => {
    const own = join(folder, 'templates')
    rmSync(own, { recursive: true, force: true })
    const name = ['partials/navigation.njk', 'assets/css/print.css'][at % 3]
    if (name === undefined) return
    mkdirSync(dirname(join(own, name)), { recursive: true })
    const addition = name.endsWith('.css') ? `/* ${what % 3} */\n` : `<p>${what % 3}</p>\n`
    writeFileSync(join(own, name), readFileSync(join('templates', name), 'utf8') + addition)
  },
} satisfies Record<string, (folder: string, choice: Choice) => unknown>

interface Choice {
  at: number
  what: number
}

const topics = `topics:
  - { id: courts, title: Courts, phrases: [court, ICJ, Rome Statute] }
  - { id: congress, title: Congress, phrases: [senator, resolution, congress] }
`
const settings = [
  'title: A digest\n',
  `title: A digest\n${topics}`,
  `title: Another\nbaseUrl: https://digests.example.org/\n${topics}`,
  `language: de\n${topics}outputs: { issueJson: true, csv: false, text: true }\n`,
  'aliases: { Republic of Azerbaijan: [Azerbaijan], Nagorno-Karabakh: [Artsakh] }\n',
  'style: plain\nwords: { nav: { about: Who we are } }\n',
  'outputs: { search: false, names: false, stories: false, asSent: false }\n',
]

const choice = fc.record({ at: fc.nat(20), what: fc.nat(1_000) })
const step = fc.record({ name: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])), choice })

it('equals a site that is built from nothing, to the byte, whatever an editor does', {
  timeout: 1_200_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      const desk = mkdtempSync(join(tmpdir(), 'newsbinder-sequence-'))
      const [folder, copy, out] = ['digests', 'copy/digests', 'site'].map((name) => join(desk, name)) as [
        string,
        string,
        string,
      ]
      const cache = join(desk, 'cache')
      try {
        mkdirSync(folder)
        for (const day of [0, 1, 2, 3]) writeFileSync(join(folder, dayOf(day)), digestOf(day * 3))
        await build(folder, out, effects, { cache })
        for (const { name, choice } of steps) {
          changes[name](folder, choice)
          cpSync(folder, copy, { recursive: true })
          const anew = await build(copy, join(desk, 'anew'), effects, {})
          const again = await build(folder, out, effects, { cache })
          expect(said(again)).toEqual(said(anew))
          expect(filesIn(out)).toEqual(filesIn(join(desk, 'anew')))
          expect(readFileSync(join(folder, 'newsbinder.lock'))).toEqual(readFileSync(join(copy, 'newsbinder.lock')))
          expect(recallBuild({ folder, out, cache })?.site).toEqual(again.site)
          rmSync(copy, { recursive: true })
          rmSync(join(desk, 'anew'), { recursive: true, force: true })
        }
      } finally {
        rmSync(desk, { recursive: true })
      }
    }),
    { numRuns: sequences, seed: 20_231_011, endOnFailure: true },
  )
})

const dayOf = (number: number): string => `2023-${String(1 + (number % 12)).padStart(2, '0')}-11.txt`

function digestOf(start: number): string {
  return `${Array.from({ length: 4 }, (_, at) => pieces[(start + at) % pieces.length]).join('\n\n')}\n`
}

function digestsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
}

function fileAt(folder: string, at: number): string {
  const names = digestsIn(folder)
  return join(folder, names[at % names.length] ?? '')
}

function change(folder: string, at: number, edit: (text: string) => string): void {
  const file = fileAt(folder, at)
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

const said = ({ status, messages, newAddresses }: Awaited<ReturnType<typeof build>>) => ({
  status,
  newAddresses,
  said: messages.map(String),
})

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), hashOf(readFileSync(path))]),
  )
}
