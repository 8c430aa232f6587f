import type { Plugin } from 'unified'
import type { Draft } from '../draft.js'
import { isKnotted } from './knotted.js'
import type { Line, MarkdownMark } from './line.js'
import { lookAt } from './look.js'
import { markdownMarks } from './markdown.js'
import { splitLines } from './split.js'

/** Parts a draft's text into lines with their place, gap and look. Lines of a Markdown digest know their block, too. */
export const digestLines: Plugin<[], Draft> = () => (draft, file) => {
  if (draft.format === 'markdown' && isKnotted(draft.text)) {
    draft.format = 'plain'
    file.message('Too long or too deeply nested to be read as Markdown; read as plain text', {
      ruleId: 'markdown-left',
      source: 'newsbinder',
      place: { line: 1, column: 1 },
    })
  }
  draft.children = linesOf(draft)
}

function linesOf({ sent, text, format, frontMatter }: Draft): Line[] {
  const marks: (MarkdownMark | undefined)[] =
    format === 'markdown' ? markdownMarks(text, frontMatter?.lines[1] ?? 0) : []
  // Repairs never add or remove a line.
  const repaired = splitLines(text)
  const lines: Line[] = []
  let gap = 0
  for (const [index, asSent] of splitLines(sent).entries()) {
    if (asSent.text.trim() === '') {
      gap += 1
      continue
    }
    const { start, text: asRepaired } = repaired[index] as { start: number; text: string }
    lines.push({
      type: 'line',
      number: index + 1,
      start,
      sentStart: asSent.start,
      text: asRepaired,
      sent: asSent.text,
      gap,
      indent: asRepaired.replaceAll('\t', '    ').search(/\S|$/),
      frontMatter: index < (frontMatter?.lines[1] ?? 0),
      look: lookAt(asRepaired.trim()),
      mark: marks[index],
    })
    gap = 0
  }
  return lines
}
