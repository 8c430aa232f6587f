import { resolve } from 'node:path'
import type { Archive } from '../archive/archive.js'
import type { Moved } from './addresses/names.js'
import type { Addresses } from './addresses.js'
import { assetFiles } from './assets.js'
import { archiveFiles, dataFiles } from './data/files.js'
import { textFiles } from './editions/files.js'
import { countPages, renderPages } from './eleventy.js'
import { feedFiles } from './feeds/files.js'
import { contentPolicy, headersFile, robotsFile } from './host-files.js'
import { lookCss } from './look.js'
import { sitePages } from './pages.js'
import { hasPictures } from './pictures/address.js'
import { searchFiles } from './search/files.js'
import { sitemapFile } from './sitemap.js'
import { templateFolders } from './templates.js'
import { createContext } from './view/context.js'
import { siteView } from './view/site.js'
import { fileWriter } from './write-files.js'

export interface SiteOptions {
  /** The publication's own templates folder: a file in it stands in place of ours of the same name. */
  templates?: string
  /** Pages of earlier builds that are other ones now: each leads on. */
  moved?: Moved[]
  onProgress?: (text: string) => void
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
): Promise<{ pages: number; files: number }> {
  const folder = resolve(out)
  const folders = templateFolders(options.templates)
  const { baseUrl, look, style } = archive.publication

  options.onProgress?.('data')
  const archiveWriter = fileWriter(folder)
  for (const file of archiveFiles(archive, addresses)) archiveWriter.write(file)

  const context = createContext(archive, addresses, archiveWriter.sizes)
  const css = lookCss(look)
  const pages = sitePages(context, options.moved)
  const count = countPages(pages)

  options.onProgress?.(`${count} pages`)
  const site = siteView(context, css !== undefined, contentPolicy)
  await renderPages(pages, { site, words: context.words }, folders, folder, baseUrl)

  options.onProgress?.('digests, styles and fonts')
  const { write, sizes } = fileWriter(folder)
  for (const file of dataFiles(archive, addresses)) write(file)
  for (const file of textFiles(context)) write(file)
  for (const file of assetFiles(folders, style)) write(file)
  for (const file of searchFiles(context)) write(file)
  if (hasPictures(archive)) {
    options.onProgress?.('pictures')
    const { pictureFiles } = await import('./pictures/files.js')
    for await (const file of pictureFiles(context, folders)) write(file)
  }
  write(headersFile())
  write(robotsFile(baseUrl))
  if (css !== undefined) write({ name: 'assets/css/look.css', content: css })
  if (baseUrl !== undefined) {
    for (const file of feedFiles(context, baseUrl)) write(file)
    write(await sitemapFile(archive, pages, baseUrl))
  }
  return { pages: count, files: count + archiveWriter.sizes.size + sizes.size }
}
