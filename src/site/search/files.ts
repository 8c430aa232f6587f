import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Archive } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import { noStore } from '../../cache/store.js'
import {
  type Directory,
  directoryFile,
  facetsFile,
  handOver,
  headlinesFile,
  indexFolder,
  type Segment,
  wordsFile,
} from '../../search/index-files.js'
import type { SiteFile } from '../site-file.js'
import { type Context, places } from '../view/context.js'
import { formEndings } from './endings.js'
import { facetColumns } from './facet-columns.js'
import { functionWords } from './function-words.js'
import { headlineFiles } from './headline-files.js'
import { keptWords, type WordsOf } from './issue-words.js'
import { type IssueRun, segmentsOf } from './segments.js'
import { wordsFiles } from './words-files.js'

/** The script of the search page: `src/search/page/` as one file that any browser runs, made when Newsbinder is compiled. */
const script = new URL('../../../lib/search/page.js', import.meta.url)

/** Everything that a search needs besides its page: the script, and the index. */
export function* searchFiles(context: Context): Generator<SiteFile> {
  yield scriptFile()
  yield* indexFiles(context)
}

/** The script of the search page. */
export function scriptFile(): SiteFile {
  return { name: places.searchScript, content: readFileSync(script) }
}

/** The index of an archive in files, each a script. */
export function* indexFiles(context: Context): Generator<SiteFile> {
  const segments: Segment[] = []
  for (const run of segmentsOf(context.archive.issues)) segments.push(yield* segmentFiles(run, context))
  yield directoryOf(segments, context)
}

/** What is known of the index before anything is looked up. */
export function directoryOf(segments: Segment[], { archive, addresses }: Context): SiteFile {
  const languages = languagesOf(archive)
  const directory: Directory = {
    issues: archive.issues.map((issue) => {
      const folder = addresses.issue(issue).slice('issues/'.length, -1)
      const { items, date } = issue.digest
      return date === undefined ? [folder, items.length] : [folder, items.length, date]
    }),
    segments,
    skipped: [...new Set(languages.flatMap((language) => [...functionWords(language)]))].sort(),
    endings: formEndings(languages),
    topics: topicsOf(archive),
  }
  return indexFile(directoryFile, directory)
}

/** The files of a stretch of the archive. Its folder is called by their content: one that a browser kept is never another. */
export function* segmentFiles(
  run: IssueRun,
  { archive, addresses, words }: Context,
  wordsOf: WordsOf = keptWords(archive.publication.topics, noStore),
): Generator<SiteFile, Segment> {
  const topics = topicsOf(archive)
  const terms = wordsFiles(run, wordsOf)
  const facets = facetColumns(
    run,
    topics.map(([id]) => id),
  )
  const headlines = headlineFiles(run, addresses, words)
  const hash = createHash('sha256').update(JSON.stringify([terms, facets, headlines]))
  const segment: Segment = {
    folder: hash.digest('hex').slice(0, 10),
    issues: run.length,
    items: run.reduce((sum, { digest }) => sum + digest.items.length, 0),
    wordStarts: terms.starts,
    headlineStarts: headlines.starts,
  }
  for (const [number, file] of terms.files.entries()) yield indexFile(wordsFile(segment, number), file)
  for (const [number, file] of headlines.files.entries()) yield indexFile(headlinesFile(segment, number), file)
  yield indexFile(facetsFile(segment), facets)
  return segment
}

const indexFile = (name: string, content: unknown): SiteFile => ({
  name: `${places.search}${indexFolder}${name}.js`,
  content: `${handOver}(${JSON.stringify(name)},${JSON.stringify(content)})\n`,
})

const topicsOf = ({ publication }: Archive) => publication.topics.map(({ id, title }): [string, string] => [id, title])

function languagesOf({ language, issues }: Archive): string[] {
  const items = issues.flatMap((issue) => issue.digest.items.map((item) => languageOf({ issue, item })))
  return [...new Set([language, ...items])].sort()
}
