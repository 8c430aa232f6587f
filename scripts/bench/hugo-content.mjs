// Writes for Hugo what our templates are given: a content file for each issue, each page of a topic and the front page, in
// whose front matter is what the page shows, with summaries as Markdown. So Hugo has nothing to work out but the setting.
//   node hugo-content.mjs ARCHIVE HUGO
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { contentPolicy } from '../../lib/site/host-files.js'
import { sitePages } from '../../lib/site/pages.js'
import { createContext } from '../../lib/site/view/context.js'
import { siteView } from '../../lib/site/view/site.js'
import { boundFolder } from './bound-folder.mjs'

const [folder = '', hugo = ''] = process.argv.slice(2)
const { archive, addresses } = await boundFolder(folder)
const context = createContext(archive, addresses)
const pages = sitePages(context)

write('data/site.json', siteView(context, false, contentPolicy))
write('data/words.json', context.words)
for (const [at, page] of pages.issue.entries()) {
  const view = /** @type {import('../../lib/site/view/issue.js').IssueView} */ (page.view)
  const items = archive.issues[at]?.digest.items ?? []
  let next = 0
  const sections = view.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, summary: markdownOf(items[next++]) })),
  }))
  writePage(`content/${page.address.replace(/\/$/, '')}.md`, page.address, { ...view, sections })
}
for (const page of pages.topic)
  writePage(`content/topics/${page.address.slice('topics/'.length, -1).replace('/', '-')}.md`, page.address, page.view)
for (const page of pages.home) writePage('content/_index.md', page.address, page.view)

/** @param {import('../../lib/digest/schema.js').Item | undefined} item */
function markdownOf(item) {
  if (item === undefined || item.summary.children.length === 0) return ''
  return toMarkdown(item.summary, { extensions: [gfmToMarkdown()] })
}

/** @param {string} name @param {string} address @param {object} view */
function writePage(name, address, view) {
  const root = '../'.repeat(address.split('/').length - 1)
  write(name, { ...(address === '' ? {} : { url: `/${address}` }), root, view })
}

/** @param {string} name @param {object} content */
function write(name, content) {
  const path = join(hugo, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(content)}\n`)
}
