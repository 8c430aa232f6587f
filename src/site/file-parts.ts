import type { Archive, Issue } from '../archive/archive.js'
import { hashOf } from '../cache/hash-of.js'
import type { Store } from '../cache/store.js'
import type { Segment } from '../search/index-files.js'
import type { Addresses } from './addresses.js'
import { assetFiles } from './assets.js'
import { type ArchivePlaces, archiveFiles, issueFiles, schemaFiles } from './data/files.js'
import { textAddress } from './editions/addresses.js'
import { textEdition } from './editions/text.js'
import { issueHash } from './hashes.js'
import { headersFile, robotsFile } from './host-files.js'
import type { Pages } from './pages.js'
import type { SiteParts } from './parts.js'
import { hasPictures } from './pictures/address.js'
import { directoryOf, scriptFile, segmentFiles } from './search/files.js'
import { askForWords, keptWords } from './search/issue-words.js'
import { segmentsOf } from './search/segments.js'
import type { SiteFile } from './site-file.js'
import { sitemapEntries, sitemapFile } from './sitemap.js'
import type { Context } from './view/context.js'

/** Writes the files of the whole archive, and gives their sizes: pages say how large a download is. */
export function archiveParts(parts: SiteParts, { archive, addresses }: Context): ReadonlyMap<string, number> {
  const keys = new Map(archive.issues.map((issue) => [issue, recordsKey(issue, archive, addresses)]))
  const before = parts.before(archiveId)
  const { files } = parts.write(archiveId, { own: hashOf(...keys.values()) }, () =>
    archiveFiles(archive, addresses, {
      keyOf: (issue) => keys.get(issue) ?? '',
      ...(before && { standing: { places: before.note as ArchivePlaces, read: before.read } }),
    }),
  )
  return new Map(Object.entries(files))
}

const archiveId = 'archive'

/** Of what the archive's data says of an issue: the issue, and which earlier items its own go on from. */
function recordsKey(issue: Issue, { stories }: Archive, addresses: Addresses): string {
  const goesOn = issue.digest.items.map((item) => {
    const earlier = stories.links.get(item)?.earlier
    return earlier === undefined ? '' : addresses.item(earlier.issue, earlier.item)
  })
  return hashOf(issueHash(issue), ...goesOn)
}

/** Writes the files that lie beside the pages of single issues. */
export function issueParts(parts: SiteParts, context: Context): void {
  const { archive, addresses } = context
  const { outputs } = archive.publication
  for (const issue of archive.issues) {
    parts.write(`files of ${addresses.issue(issue)}`, { own: issueHash(issue) }, function* () {
      yield* issueFiles(issue, addresses, outputs)
      if (outputs.text) yield { name: textAddress(issue, addresses), content: textEdition(issue, context) }
    })
  }
}

/** Writes the search's index: the stretch of an issue that has changed, and what tells of all stretches. */
export function searchParts(parts: SiteParts, context: Context, store: Store): void {
  const { issues, publication } = context.archive
  if (!publication.outputs.search) return
  once(parts, [scriptFile()])
  askForWords(issues, publication.topics, store)
  const wordsOf = keptWords(publication.topics, store)
  const segments = segmentsOf(issues).map((run, index) => {
    const key = { own: hashOf(...run.map(issueHash)) }
    return parts.write(`search ${index}`, key, () => segmentFiles(run, context, wordsOf)).note as Segment
  })
  once(parts, [directoryOf(segments, context)])
}

/** Draws the pictures of issues. */
export async function pictureParts(parts: SiteParts, context: Context, folders: string[]): Promise<void> {
  if (!hasPictures(context.archive)) return
  const idOf = (issue: Issue) => `picture of ${context.addresses.issue(issue)}`
  const keyOf = (issue: Issue) => ({ own: issueHash(issue) })
  const { pictureFiles } = await import('./pictures/files.js')
  const missing = (issue: Issue) => parts.stands(idOf(issue), keyOf(issue)) !== undefined
  for await (const { issue, ...file } of pictureFiles(context, folders, missing)) {
    parts.write(idOf(issue), keyOf(issue), () => [file])
  }
}

/** Writes what is the same for all archives, and what tells others of this one: feeds, the sitemap. */
export async function sharedParts(parts: SiteParts, context: Context, pages: Pages, folders: string[]): Promise<void> {
  const { outputs, style, baseUrl } = context.archive.publication
  const always = { own: '' }
  parts.write('schemas', always, () => schemaFiles(outputs))
  parts.write('assets', always, () => assetFiles(folders, style))
  once(parts, [headersFile(), robotsFile(baseUrl)])
  if (baseUrl === undefined) return
  const { feedFiles } = await import('./feeds/files.js')
  once(parts, feedFiles(context, baseUrl))
  const entries = sitemapEntries(context.archive, pages)
  const own = hashOf(JSON.stringify(entries))
  if (!parts.stands('sitemap', { own })) {
    const file = await sitemapFile(entries, baseUrl)
    parts.write('sitemap', { own }, () => [file])
  }
}

/** Files that are made so quickly that they are their own keys. */
function once(parts: SiteParts, files: Iterable<SiteFile>): void {
  for (const file of files) parts.write(file.name, { own: hashOf(file.content) }, () => [file])
}
