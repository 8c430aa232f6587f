import { readFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { fileMessage } from '../publication/message.js'
import { findTemplate } from './templates.js'

/** What Nunjucks says, and what it means to who wrote the template. The first group is what the line has. */
const meanings: [says: RegExp, meaning: (found: string) => string][] = [
  [
    /^attempted to output null or undefined/,
    (found) => `Nothing to show for \`${found}\`; templates/README.md names what each page has`,
  ],
  [/^Unable to call `([^`]+)`/, (found) => `No function \`${found}\`; templates/README.md names what each page has`],
  [/^filter not found: (.+)/, (found) => `No filter \`${found}\`; templates/README.md names ours`],
  [/^template not found: (.+)/, (found) => `No template ${found}, neither here nor among newsbinder's own`],
]

/**
 * What stopped a page, as a message at its template and line as far as Nunjucks knows them: it names the page where an
 * error is in its layout, and some errors have no line. `inner` is its own message; undefined where that names no template.
 */
export function templateError(inner: string, folders: string[], input: string): VFileMessage | undefined {
  const named = [...inner.matchAll(/\(([^()\n]+\.njk)\)(?:\s*\[Line (\d+), Column (\d+)\])?/g)].at(-1)
  if (named === undefined) return undefined
  const [whole, path = '', line, column] = named
  const rest =
    inner
      .slice(named.index + whole.length)
      .replace(/^\s*(?:\w*Error: )*/, '')
      .split('\n')[0] ?? ''
  const at = line === undefined ? undefined : { line: Number(line), column: Number(column) }
  const [says, meaning] = meanings.find(([pattern]) => pattern.test(rest)) ?? []
  const word = says?.exec(rest)?.[1]
  const chain = templateChain(nameOf(path, folders, input), folders)
  const place = word === undefined ? outputPlace(chain, at) : wordPlace(chain, word)
  const text = meaning?.(word ?? place?.expression ?? 'this') ?? (rest || 'Cannot be rendered')
  const file = place?.file ?? chain[0]?.file ?? path
  const point = place ?? at
  return fileMessage(file, {
    text,
    code: 'template',
    severity: 'error',
    ...(point && { place: { line: point.line, column: point.column } }),
  })
}

interface Source {
  file: string
  lines: string[]
}

interface Place {
  file: string
  line: number
  column: number
  expression?: string
}

/** From its folder: "pages/about.njk". Eleventy knows pages by a folder of its own. */
function nameOf(path: string, folders: string[], input: string): string {
  const folder = folders.find((one) => isAbsolute(path) && !relative(one, path).startsWith('..'))
  if (folder !== undefined) return relative(folder, path).replaceAll('\\', '/')
  return path.startsWith(input) ? `pages/${relative(input, path)}` : path.replace(/^(?:\.\/)?(?:templates\/)?/, '')
}

/** A template and the layouts that it extends. */
function templateChain(name: string, folders: string[]): Source[] {
  try {
    const file = findTemplate(folders, name)
    const text = readFileSync(file, 'utf8')
    const layout = /\{%-?\s*extends\s+["']([^"']+)["']/.exec(text)?.[1]
    return [{ file, lines: text.split('\n') }, ...(layout === undefined ? [] : templateChain(layout, folders))]
  } catch {
    return []
  }
}

/** Where of a page and its layouts something is put out at a place. */
function outputPlace(chain: Source[], at: { line: number; column: number } | undefined): Place | undefined {
  if (at === undefined) return undefined
  for (const { file, lines } of chain) {
    const found = /^\{\{-?\s*(.*?)\s*-?\}\}/.exec((lines[at.line - 1] ?? '').slice(at.column - 1))
    if (found) return { file, ...at, expression: found[1] ?? '' }
  }
  return undefined
}

function wordPlace(chain: Source[], word: string): Place | undefined {
  for (const { file, lines } of chain) {
    const index = lines.findIndex((line) => line.includes(word))
    if (index >= 0) return { file, line: index + 1, column: (lines[index] ?? '').indexOf(word) + 1 }
  }
  return undefined
}
