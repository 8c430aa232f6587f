import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../setup/project.mjs'

/**
 * Two items of an archive, the earlier one first, and whether they belong to one story: by file and first line.
 * @typedef {{ kind: string, unsure: boolean, earlier: string, later: string, why: string }} GoldPair
 * @typedef {{ name: string, inputs: import('../../../lib/parser/parse.js').DigestInput[], digests: Record<string, { date: string, items: [] }>, pairs: GoldPair[], stories?: Map<string, { at: string, kind: string }[]> }} GoldArchive
 */

const folder = join(root, 'tests/gold/stories')

/** Newsletters of the corpus, by how their files' names begin. */
const newsletters = { rct: 'rct-', haskell: 'haskell-', bitcoinops: 'bitcoinops-en-', lwkd: 'lwkd-' }

/**
 * The archives that stories are known of: newsletters of the corpus by pairs, and those that were written for it whole.
 * @returns {GoldArchive[]}
 */
export function goldArchives() {
  return [
    ...Object.entries(newsletters).map(([name, prefix]) => corpusArchive(name, prefix)),
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => writtenArchive(name)),
  ]
}

/** @param {string} name @param {string} prefix @returns {GoldArchive} */
function corpusArchive(name, prefix) {
  const inputs = ['tests/corpus', 'tests/corpus/more']
    .flatMap((path) => inputsIn(join(root, path), prefix))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
  /** @type {GoldArchive['digests']} */
  const digests = Object.fromEntries(
    rowsOf('dates.tsv').map(([digest = '', date = '']) => [`${digest}.txt`, { date, items: [] }]),
  )
  const pairs = rowsOf(`${name}.tsv`).map(([kind = '', earlier = '', later = '', why = '']) => ({
    kind: kind.replace('?', ''),
    unsure: kind.endsWith('?'),
    earlier,
    later,
    why,
  }))
  return { name, inputs, digests, pairs }
}

/** @param {string} name @returns {GoldArchive} */
function writtenArchive(name) {
  /** @type {NonNullable<GoldArchive['stories']>} */
  const stories = new Map()
  for (const [story = '', at = '', kind = ''] of rowsOf(`${name}.tsv`)) {
    stories.set(story, [...(stories.get(story) ?? []), { at, kind }])
  }
  return { name, inputs: inputsIn(join(folder, name), ''), digests: {}, pairs: [], stories }
}

/** @param {string} path @param {string} prefix */
function inputsIn(path, prefix) {
  return readdirSync(path)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      file: basename(file),
      bytes: readFileSync(join(path, file)),
      labels: readFileSync(join(path, file.replace(/\.txt$/, '.labels')), 'utf8'),
    }))
}

/** @param {string} file */
function rowsOf(file) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
