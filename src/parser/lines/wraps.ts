import { unspaced } from '../../lexicon/phrases.js'
import { withoutQuoteMarks } from './join.js'
import type { Line } from './line.js'
import { hasSign } from './sign-names.js'

/** The column at which a digest's lines were broken by a mail program, where they were. */
export interface Wrap {
  width: number
}

/** Columns at which mail programs wrap. */
const narrowest = 40
const widest = 110

/**
 * A digest is hard-wrapped where many lines end just where the next line's first word would not have fitted. Short
 * lines alone prove nothing: a list of headlines has them, too. A few longer lines were glued together on the way.
 */
export function wrapOf(lines: Line[]): Wrap | undefined {
  const lengths: number[] = []
  let longer = 0
  for (const line of lines) {
    if (line.frontMatter || line.look.rule || hasSign(line, 'bare-address')) continue
    const length = line.text.trimEnd().length
    if (length > widest) longer += 1
    else lengths.push(length)
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.97))] ?? 0
  if (width < narrowest || lengths.length < 8 || longer > lengths.length * 0.1) return undefined
  let full = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && line.gap === 0 && before.text.trimEnd().length <= width && !fits(before, line, width)) full += 1
  }
  return full / lengths.length > 0.2 ? { width } : undefined
}

/** Whether a line goes on with the one before it, over a hard wrap. */
export function goesOnOver(wrap: Wrap): (line: Line, before: Line) => boolean {
  return (line, before) => {
    if (line.gap > 0 || startsAnew(line) || hasSign(before, 'bare-address')) return false
    if ((line.look.marker.kind === 'quote') !== (before.look.marker.kind === 'quote')) return false
    if (line.indent > before.indent && isListed(before)) return true
    return before.text.trimEnd().length >= wrap.width * 0.55 && !fits(before, line, wrap.width)
  }
}

/**
 * Lines of a paragraph that was broken at some column in a digest that is not wrapped as a whole: adjacent lines of
 * about one length without an end, of which at least half of the later ones begin small or follow a word that leads on.
 * Gives the numbers of the lines that go on with the line before them.
 */
export function brokenParagraphs(lines: Line[]): ReadonlySet<number> {
  const goingOn = new Set<number>()
  const spaced = lines.filter(({ gap }) => gap > 0).length
  const small = lines.filter(({ look }) => look.beginsSmall).length
  if (spaced < lines.length * 0.3 || small > lines.length * 0.4) return goingOn
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (end < lines.length && mayGoOn(lines[end] as Line, lines[end - 1] as Line)) end += 1
    const later = lines.slice(start + 1, end)
    const plain = later.filter(
      (line, index) => line.look.beginsSmall || hasSign(lines[start + index] as Line, 'dangling'),
    )
    if (later.length > 0 && plain.length * 2 >= later.length) for (const { number } of later) goingOn.add(number)
    start = end
  }
  return goingOn
}

const shortest = 36
const longest = 100

function mayGoOn(line: Line, before: Line): boolean {
  const columns = before.text.trimEnd().length
  const open = before.look.ending === 'none' || before.look.ending === 'comma'
  return (
    line.gap === 0 &&
    open &&
    columns >= shortest &&
    columns <= longest &&
    !startsAnew(line) &&
    !hasSign(before, 'bare-address') &&
    !hasSign(before, 'byline') &&
    before.look.marker.kind !== 'heading'
  )
}

const isListed = (line: Line): boolean => line.look.marker.kind !== 'none' && line.look.marker.kind !== 'quote'
const startsAnew = (line: Line): boolean =>
  isListed(line) ||
  hasSign(line, 'bare-address') ||
  hasSign(line, 'byline') ||
  (hasSign(line, 'link-label') && line.look.length < 8)

function fits(before: Line, line: Line, width: number): boolean {
  const text = withoutQuoteMarks(line.text.trim())
  const first = unspaced.test(text[0] ?? '') ? text.slice(0, 1) : (text.split(/\s/, 1)[0] ?? '')
  return before.text.trimEnd().length + 1 + first.length <= width
}
