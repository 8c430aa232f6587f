import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFolder } from '../../lib/build/load.js'
import { root } from '../setup/project.mjs'
import { archiveLike } from './archive.mjs'
import { newsArchive } from './news.mjs'
import { weeklyDay } from './weeks.mjs'

/**
 * A folder with an archive of so many digests, a week apart, and one more that is not in it yet. The same number gives the
 * same bytes.
 * @typedef {{ folder: string, files: string[], bytes: number, next: { file: string, text: string } }} ArchiveFolder
 */

/** What a site can do without, left out: what remains are issues, topics and the front page. */
const withoutAll = `
outputs:
  { search: false, names: false, stories: false, asSent: false, jsonLd: false, csv: false, ndjson: false, json: false, references: false }
`

/** What a site is built with: nothing that it can do without, or what there is unless asked otherwise. */
export const outputNames = /** @type {const} */ (['lean', 'default'])
/** @typedef {typeof outputNames[number]} OutputName */

const bytesOfDigest = 17_000
const firstDay = Date.UTC(1930, 0, 3)

/**
 * Writes an archive into a folder, which is emptied before.
 * @param {string} folder
 * @param {{ count: number, outputs: OutputName, like: string }} wanted `like` is `news`, or a publication of archive.mjs
 * @returns {Promise<ArchiveFolder>}
 */
export async function writeArchive(folder, { count, outputs, like }) {
  const settings = readFileSync(join(root, 'seeds', 'publication.yml'), 'utf8')
  const digests = await digestsLike(like, count + 1)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'publication.yml'), settings + (outputs === 'lean' ? withoutAll : ''))
  const next = /** @type {import('./archive.mjs').DigestInput} */ (digests.pop())
  for (const { file, bytes } of digests) writeFileSync(join(folder, file), bytes)
  return {
    folder,
    files: digests.map(({ file }) => file),
    bytes: digests.reduce((sum, { bytes }) => sum + bytes.length, 0),
    next: { file: next.file, text: String(next.bytes) },
  }
}

/** @param {string} like @param {number} count */
async function digestsLike(like, count) {
  if (like === 'news') {
    const { loaded } = await loadFolder(join(root, 'seeds'))
    if (!loaded) throw new Error('the example digests cannot be read')
    return newsArchive(count, loaded.publication)
  }
  const name = /** @type {import('./archive.mjs').PublicationName} */ (like)
  return archiveLike(name, { digests: count, size: bytesOfDigest }).map(({ bytes }, week) => ({
    file: `${weeklyDay(firstDay, week)}.txt`,
    bytes,
  }))
}
