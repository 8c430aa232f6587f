import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Draft } from '../draft.js'
import { splitLines } from '../lines/split.js'
import { decodeBytes } from './bytes.js'
import { readFrontMatter } from './front-matter.js'

/** Bytes or text to a draft: the text, its encoding, its front matter and whether it is Markdown. Never fails. */
export const digestRead: Plugin<[], string, Draft> = function () {
  this.parser = (document, file) => read(file.value instanceof Uint8Array ? file.value : document, file)
}

function read(value: Uint8Array | string, file: VFile): Draft {
  const { text, encoding } =
    typeof value === 'string' ? { text: value, encoding: 'utf-8' as const } : decodeBytes(value)
  if (encoding === 'windows-1252') {
    file.message('Not valid UTF-8; read as Windows-1252 (save the file as UTF-8 if letters look wrong)', {
      ruleId: 'encoding',
      source: 'newsbinder',
      place: { line: 1, column: 1 },
    })
  }
  const lines = splitLines(text).map((line) => line.text)
  const frontMatter = readFrontMatter(lines)
  for (const { line, code, text: reason } of frontMatter?.messages ?? []) {
    file.message(reason, { ruleId: code, source: 'newsbinder', place: { line, column: 1 } })
  }
  const body = frontMatter ? lines.slice(frontMatter.lines[1]) : lines
  const format = frontMatter?.edition ?? (isMarkdown(file.extname, body) ? 'markdown' : 'plain')
  return { type: 'draft', children: [], sent: text, encoding, format, frontMatter, text, edits: [] }
}

const heading = /^#{1,6}\s/
const linked = /\]\(https?:/

/** A file's ending says so, or two lines that only Markdown has. */
function isMarkdown(ending: string | undefined, lines: string[]): boolean {
  if (ending === '.md' || ending === '.markdown') return true
  let marks = 0
  for (const line of lines) if (heading.test(line) || linked.test(line)) marks += 1
  return marks >= 2
}
