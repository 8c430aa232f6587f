import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { costOf } from './measured.mjs'

/**
 * What an editor and a host ask of a build, in the order in which one round of them goes: each finds what the one before
 * it left.
 * @typedef {{ archive: import('./archive-folder.mjs').ArchiveFolder, out: string, cache: string, round: number }} Workplace
 * @type {{ name: string, once?: true, prepare(place: Workplace): void }[]}
 */
export const errands = [
  {
    name: 'from nothing',
    once: true,
    prepare({ archive, out, cache }) {
      for (const gone of [out, cache, join(archive.folder, 'newsbinder.lock')])
        rmSync(gone, { recursive: true, force: true })
    },
  },
  { name: 'cold', prepare: ({ out }) => rmSync(out, { recursive: true, force: true }) },
  { name: 'nothing changed', prepare() {} },
  { name: 'newest changed', prepare: ({ archive, round }) => reword(archive, archive.files.length - 1, round) },
  {
    name: 'one in the middle changed',
    prepare: ({ archive, round }) => reword(archive, archive.files.length >> 1, round),
  },
  {
    name: 'one added',
    prepare: ({ archive }) => writeFileSync(join(archive.folder, archive.next.file), archive.next.text),
  },
  { name: 'one removed', prepare: ({ archive }) => rmSync(join(archive.folder, archive.next.file)) },
  {
    name: 'a template changed',
    prepare({ archive, round }) {
      const template = readFileSync(join(root, 'templates', 'pages', 'issue.njk'), 'utf8')
      mkdirSync(join(archive.folder, 'templates', 'pages'), { recursive: true })
      writeFileSync(join(archive.folder, 'templates', 'pages', 'issue.njk'), `${template}{# ${round} #}\n`)
    },
  },
]

/** A word in an item's text: another one each time. @param {import('./archive-folder.mjs').ArchiveFolder} archive @param {number} at @param {number} round */
function reword({ folder, files }, at, round) {
  const path = join(folder, files[at] ?? '')
  const text = readFileSync(path, 'utf8')
  const place = text.indexOf(' the ', text.length >> 1)
  writeFileSync(path, `${text.slice(0, place)} the ${'new'.repeat(round)}${text.slice(place + 4)}`)
}

/**
 * Builds the site once, as a user does: the program itself, in a process of its own.
 * @param {Workplace} place
 * @returns {Promise<import('./measured.mjs').Cost>}
 */
export function build({ archive, out, cache }) {
  const words = ['build', archive.folder, '--out', out, '--kept', cache]
  return costOf(process.execPath, [join(root, 'lib', 'cli.js'), ...words])
}
