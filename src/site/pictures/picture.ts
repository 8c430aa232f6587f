import type { Issue } from '../../archive/archive.js'
import { byFrequency } from '../../archive/lists.js'
import { type Context, contextOf, issueName, issueNumber, issueTitle } from '../view/context.js'
import { pictureSize } from './address.js'
import { setText } from './lines.js'
import type { Typeface } from './typeface.js'

const margin = 72
const column = pictureSize.width - 2 * margin
const headlineSizes = [76, 68, 60, 54, 48, 42]
const leading = 1.16

/**
 * An issue's picture for link previews, as SVG: the publication's name, a headline in its own script, the date and the
 * number, a bar for each of its topics. What the typeface cannot draw rightly is left out; a date then stands in figures.
 */
export function pictureOf(issue: Issue, site: Context, face: Typeface, colour: (name: string) => string): string {
  const context = contextOf(issue, site)
  const { publication } = context.archive
  const drawable = (text: string | undefined) => (text !== undefined && face.has(text) ? text : undefined)
  const { title } = issueTitle(issue, context)
  const number = drawable(issueNumber(issue, context))
  const date = drawable(issueName(issue, context.format)) ?? issue.digest.date
  const foot = [date, number].filter((part) => part !== undefined).join(' · ')
  const text = (words: string, size: number, y: number, fill: string) =>
    `<g transform="translate(${margin} ${y})" fill="${colour(fill)}">${face.draw(words, size)}</g>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">`,
    `<rect width="100%" height="100%" fill="${colour('--paper')}"/>`,
    drawable(publication.title) ? text(oneLine(publication.title, 34, face), 34, 92, '--soft') : '',
    `<rect x="${margin}" y="118" width="${column}" height="3" fill="${colour('--ink')}"/>`,
    drawable(title) ? headline(title ?? '', face, text) : '',
    foot === '' ? '' : text(foot, 34, 566, '--soft'),
    bars(issue, context, colour),
    '</svg>',
  ].join('')
}

function oneLine(words: string, size: number, face: Typeface): string {
  return setText(words, { width: column, height: size * leading, leading }, [size], face).lines[0] ?? ''
}

function headline(
  words: string,
  face: Typeface,
  text: (words: string, size: number, y: number, fill: string) => string,
): string {
  const { lines, size } = setText(words, { width: column, height: 366, leading }, headlineSizes, face)
  return lines
    .map((line, index) => text(line, size, Math.round(150 + size * (0.82 + leading * index)), '--ink'))
    .join('')
}

/** The issue's topics, the most frequent first, as wide as they are frequent. */
function bars({ digest }: Issue, { topics }: Context, colour: (name: string) => string): string {
  const names = digest.items.flatMap((item) => item.topics).flatMap((id) => topics.get(id)?.colour ?? [])
  let x = margin
  return byFrequency(names)
    .map(([name, count]) => {
      const width = Math.round((count / names.length) * column)
      const bar = `<rect x="${x}" y="600" width="${Math.max(0, width - 4)}" height="10" fill="${colour(`--topic-${name.slice(1)}`)}"/>`
      x += width
      return bar
    })
    .join('')
}
