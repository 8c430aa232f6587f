import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Archive } from '../archive/archive.js'
import { noStore, type Store } from '../cache/store.js'
import type { Moved } from './addresses/names.js'
import type { Addresses } from './addresses.js'
import { commonKey, namesKey } from './common-key.js'
import { archiveParts, issueParts, pictureParts, searchParts, sharedParts } from './file-parts.js'
import { contentPolicy } from './host-files.js'
import { lookCss } from './look.js'
import { countPages, type Pages, sitePages } from './pages.js'
import { filesOf, SiteParts, type SiteRecord, type StandingSite } from './parts.js'
import { templateFolders } from './templates.js'
import { createContext } from './view/context.js'
import { siteView } from './view/site.js'

export interface SiteOptions {
  /** The publication's own templates folder: a file in it stands in place of ours of the same name. */
  templates?: string
  /** Pages of earlier builds that are other ones now: each leads on. */
  moved?: Moved[]
  /** What the site that stands was made of: what would come out as it is there is left out. */
  before?: StandingSite
  /** Where the words of issues are kept between builds. */
  words?: Store
  onProgress?: (text: string) => void
}

/** What has been written, or stands as it was. */
export interface WrittenSite {
  pages: number
  files: number
  record: SiteRecord
}

/**
 * Writes the site of an archive into a folder, which is made where it is missing and otherwise only added to. Throws where
 * a template is wrong, naming it, and where the disk is.
 */
export async function writeSite(
  archive: Archive,
  addresses: Addresses,
  out: string,
  options: SiteOptions = {},
): Promise<WrittenSite> {
  const folder = resolve(out)
  const folders = templateFolders(options.templates)
  const { baseUrl, look } = archive.publication
  const css = lookCss(look)
  const bare = createContext(archive, addresses)
  const site = siteView(bare, css !== undefined, contentPolicy)
  const parts = new SiteParts(folder, commonKey(bare, site, folders), namesKey(bare), options.before)

  options.onProgress?.('data')
  const context = { ...bare, downloads: archiveParts(parts, bare) }
  const pages = sitePages(context, options.moved)
  const dirty = dirtyPages(pages, parts)

  if (countPages(dirty) > 0) {
    options.onProgress?.(`${countPages(dirty)} pages`)
    const { renderPages } = await import('./eleventy.js')
    await renderPages(dirty, { site, words: context.words }, folders, folder, baseUrl)
    recordPages(dirty, folder, parts)
  }

  options.onProgress?.('digests, styles and fonts')
  issueParts(parts, context)
  searchParts(parts, context, options.words ?? noStore)
  await sharedParts(parts, context, pages, folders)
  if (css !== undefined) parts.write('look', { own: '' }, () => [{ name: 'assets/css/look.css', content: css }])
  options.onProgress?.('pictures')
  await pictureParts(parts, context, folders)
  return { pages: countPages(pages), files: filesOf(parts.record).size, record: parts.record }
}

/** The pages that would not come out as they stand. */
function dirtyPages(pages: Pages, parts: SiteParts): Pages {
  const dirty = Object.entries(pages).map(([name, all]) => [
    name,
    all.filter((page) => !parts.stands(page.file, page.key)),
  ])
  return Object.fromEntries(dirty) as Pages
}

function recordPages(pages: Pages, folder: string, parts: SiteParts): void {
  for (const page of Object.values(pages).flat())
    parts.made(page.file, page.key, { [page.file]: statSync(join(folder, page.file)).size })
}
