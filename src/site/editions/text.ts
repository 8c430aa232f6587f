import { stringify } from 'yaml'
import type { Issue } from '../../archive/archive.js'
import { bracketed, type EditionFormat, editionMarks } from '../../digest/edition.js'
import type { Item } from '../../digest/schema.js'
import { type Context, contextOf, issueName, issueNumber, itemTitle } from '../view/context.js'
import { type Section, sectionsOf } from '../view/sections.js'
import { blocksOf, hasMarkdown, linkText, oneLine } from './text-blocks.js'

/**
 * An issue as plain text, for mail. It reads as a letter does and is read back by `parse` into the same items: each line
 * begins with what it is, and words in brackets are ours. Lines are not wrapped: every mail program wraps as it needs.
 */
export function textEdition(issue: Issue, site: Context): string {
  const context = contextOf(issue, site)
  const sections = sectionsOf(issue, context.words)
  const lines = [
    frontMatter(issue),
    masthead(issue, context),
    ...sections.flatMap((section) => [
      ...headingOf(section),
      ...section.items.flatMap((item) => itemLines(item, context)),
    ]),
  ]
  return `${lines.join('\n\n')}\n`
}

function frontMatter({ digest: { title, date, language, address, items } }: Issue): string {
  const edition: EditionFormat = items.some(({ summary }) => hasMarkdown(summary)) ? 'markdown' : 'plain'
  const said = { title: title && oneLine(title), date, language, address, edition }
  return `---\n${stringify(said, { lineWidth: 0 })}---`
}

/** What the reader of a mail sees first: it is no news, and is read back as none. */
function masthead(issue: Issue, context: Context): string {
  const { words, archive, addresses, format } = context
  const number = issueNumber(issue, context)
  const name = issueName(issue, format)
  const url = context.absolute(addresses.issue(issue))
  return [
    `# ${oneLine(archive.publication.title)}`,
    // An issue without a date is called by its title, which may look like a heading.
    oneLine(number === undefined ? name : words.issue.withNumber(name, number)).replace(/^[#□\s]+/, ''),
    ...(url === undefined ? [] : [words.onPaper(url)]),
  ].join('\n')
}

/** A heading that is seen; one of ours says that the section above it has ended. */
function headingOf({ name, made, hidden }: Section): string[] {
  if (hidden) return []
  return [editionMarks.section + (made ? bracketed(name) : oneLine(name))]
}

function itemLines(item: Item, { words }: Context): string[] {
  const { headlineFrom, subheads, bylines, credit, links } = item
  const isPhoto = item.kind === 'photo' && headlineFrom === 'made'
  const hasHeadline = headlineFrom !== 'made'
  const headlineLink = links.find(({ label, url }) => url !== undefined && label === item.headline)
  const title = hasHeadline ? oneLine(headlineLink ? linkText(headlineLink) : item.headline) : undefined
  const [first, ...blocks] = blocksOf(item.summary, isPhoto)
  const head = [
    ...subheads.map((text) => editionMarks.subhead + oneLine(text)),
    ...bylines.map((text) => editionMarks.byline + oneLine(text)),
  ]
  return [
    editionMarks.headline + (title ?? bracketed(oneLine(itemTitle(item, words).text))),
    // An item without a headline begins with its text.
    ...(hasHeadline ? [...head, ...(first ?? [])] : [...(first ?? []), ...head]),
    ...blocks.flat(),
    ...(credit === undefined ? [] : [editionMarks.credit + oneLine(credit)]),
    ...links.filter((link) => link !== headlineLink).map((link) => editionMarks.link + oneLine(linkText(link))),
  ]
}
