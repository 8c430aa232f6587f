#!/usr/bin/env node
// How many files and bytes the site of an archive has, kind by kind, against what static hosts take.
//   npm run bench:size [-- ISSUES…]    by default 250 and 1000; 5000 need some minutes and 6 GB
// Issues are like those of a news digest: 40 items, 15 KB (news.mjs). Pages are all counted; of each kind with many, some
// hundred, evenly taken, are made and measured.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import '../setup/node-version.mjs'

const atMost = 200
const words = process.argv.slice(2)

if (words[0] !== '--alone') {
  const { setUp } = await import('../setup/setup.mjs')
  await setUp()
  const here = fileURLToPath(import.meta.url)
  for (const count of words.length > 0 ? words : ['250', '1000']) {
    const args = ['--max-old-space-size=16000', here, '--alone', count]
    process.stdout.write(execFileSync(process.execPath, args))
  }
} else {
  const { loadFolder } = await import('../../lib/build/load.js')
  const { assetFiles } = await import('../../lib/site/assets.js')
  const { archiveFiles, dataFiles } = await import('../../lib/site/data/files.js')
  const { renderPages } = await import('../../lib/site/eleventy.js')
  const { feedFiles } = await import('../../lib/site/feeds/files.js')
  const { contentPolicy } = await import('../../lib/site/host-files.js')
  const { pageNames, sitePages } = await import('../../lib/site/pages.js')
  const { searchFiles } = await import('../../lib/site/search/files.js')
  const { sitemapEntries, sitemapFile } = await import('../../lib/site/sitemap.js')
  const { templateFolders } = await import('../../lib/site/templates.js')
  const { createContext } = await import('../../lib/site/view/context.js')
  const { siteView } = await import('../../lib/site/view/site.js')
  const { root } = await import('../setup/project.mjs')
  const { bound } = await import('./bound-folder.mjs')
  const { newsArchive } = await import('./news.mjs')

  const count = Number(words[1])
  const baseUrl = 'https://digests.example.org/'
  const { loaded } = await loadFolder(join(root, 'seeds'))
  if (!loaded) throw new Error('the example digests cannot be read')
  const publication = { ...loaded.publication, digests: {}, baseUrl }
  const inputs = newsArchive(count, publication)
  const { archive, addresses } = bound(inputs, publication)
  const context = createContext(archive, addresses)
  const pages = sitePages(context)
  const site = siteView(context, false, contentPolicy)

  /** @type {[kind: string, files: number, bytes: number][]} */
  const rows = []
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-size-'))
  const some = { ...pages }
  for (const name of pageNames) {
    const step = Math.ceil(pages[name].length / atMost)
    some[name] = pages[name].filter((_, at) => at % step === 0)
  }
  await renderPages(some, { site, words: context.words }, templateFolders(), folder, baseUrl)
  for (const name of pageNames) {
    const bytes = some[name].reduce((sum, { file }) => sum + statSync(join(folder, file)).size, 0)
    const { length } = pages[name]
    if (length > 0) rows.push([name, length, (bytes / some[name].length) * length])
  }
  rmSync(folder, { recursive: true })
  /** @param {string} kind @param {Iterable<import('../../lib/site/site-file.js').SiteFile>} files */
  const add = (kind, files) => {
    /** @type {Map<string, number>} */
    const sizes = new Map()
    for (const { name, content } of files) sizes.set(name, (sizes.get(name) ?? 0) + Buffer.byteLength(content))
    for (const [ending, ofEnding] of byEnding(sizes))
      rows.push([`${kind}${ending}`, ofEnding.length, ofEnding.reduce((sum, size) => sum + size, 0)])
  }
  add('archive', archiveFiles(archive, addresses))
  add('issues', dataFiles(archive, addresses))
  add('assets', assetFiles(templateFolders(), publication.style))
  add('search', searchFiles(context))
  add('feeds', feedFiles(context, baseUrl))
  add('', [await sitemapFile(sitemapEntries(archive, pages), baseUrl)])

  const items = archive.issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
  const received = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0)
  console.log(`\n${count} issues, ${items} items, ${megabytes(received)} MB as received`)
  rows.push(['all', rows.reduce((sum, row) => sum + row[1], 0), rows.reduce((sum, row) => sum + row[2], 0)])
  for (const [kind, files, bytes] of rows)
    console.log(
      `${kind.padEnd(20)}${`${files}`.padStart(8)}${megabytes(bytes).padStart(10)} MB${kilobytes(bytes / files).padStart(10)} KB each`,
    )
}

/** @param {Map<string, number>} sizes */
function byEnding(sizes) {
  /** @type {Map<string, number[]>} */
  const groups = new Map()
  for (const [name, size] of sizes) {
    const ending = name.slice(name.lastIndexOf('.'))
    const group = groups.get(ending)
    if (group) group.push(size)
    else groups.set(ending, [size])
  }
  return groups
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1e3).toFixed(1)
}
