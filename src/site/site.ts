import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Archive } from '../archive/archive.js'
import type { Moved } from './addresses/names.js'
import type { Addresses } from './addresses.js'
import { assetFiles } from './assets.js'
import { contentPolicy, dataFiles, headersFile, robotsFile, type SiteFile } from './data.js'
import { countPages, renderPages } from './eleventy.js'
import { feedFiles } from './feeds/files.js'
import { lookCss } from './look.js'
import { sitePages } from './pages.js'
import { sitemapFile } from './sitemap.js'
import { templateFolders } from './templates.js'
import { createContext } from './view/context.js'
import { siteView } from './view/site.js'

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
  const context = createContext(archive, addresses)
  const { baseUrl, look } = archive.publication
  const css = lookCss(look)
  const pages = sitePages(context, options.moved)
  const count = countPages(pages)

  options.onProgress?.(`${count} pages`)
  const site = siteView(context, css !== undefined, contentPolicy)
  await renderPages(pages, { site, words: context.words }, folders, folder, baseUrl)

  options.onProgress?.('data, styles and fonts')
  let files = count
  const write = ({ name, content }: SiteFile) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    files++
  }
  for (const file of dataFiles(archive, addresses)) write(file)
  for (const file of assetFiles(folders)) write(file)
  write(headersFile())
  write(robotsFile(baseUrl))
  if (css !== undefined) write({ name: 'assets/css/look.css', content: css })
  if (baseUrl !== undefined) {
    for (const file of feedFiles(context, baseUrl)) write(file)
    write(await sitemapFile(archive, pages, baseUrl))
  }
  return { pages: count, files }
}
