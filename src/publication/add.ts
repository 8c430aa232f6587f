import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type YAMLSeq } from 'yaml'
import type { ItemSettings, ReadingSettings, Topic } from './publication.js'

/** What a program may add to an editor's settings, in the words of `publication.yml`. */
export interface Additions {
  sections?: string[]
  topics?: (Omit<Topic, 'not'> & { not?: string[] })[]
  reading?: Partial<ReadingSettings>
  aliases?: Record<string, string[]>
  digests?: Record<
    string,
    { date?: string; title?: string; address?: string; language?: string; number?: number; items?: ItemSettings[] }
  >
}

/**
 * Adds to the text of a `publication.yml`: comments, order and everything already said stay, and what is already there
 * is not added again. The text must be one that `readPublication` takes.
 */
export function addToPublication(text: string, additions: Additions): string {
  const document: Document = parseDocument(text)
  if (document.errors[0]) throw document.errors[0]
  if (!isMap(document.contents)) document.contents = new YAMLMap()
  addToMap(document, document.contents as YAMLMap, additions)
  const written = document.toString({
    lineWidth: 0,
    flowCollectionPadding: !/[[{][^\s\]}]/.test(text),
    indentSeq: !/^( *)[^\s#-].*:\n\1- /m.test(text.replaceAll('\r\n', '\n')),
  })
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

function addToMap(document: Document, map: YAMLMap, additions: object): void {
  for (const [key, value] of Object.entries(additions)) {
    if (value === undefined) continue
    const there = map.get(key, true)
    if (isMap(there) && !Array.isArray(value)) addToMap(document, there, value)
    else if (isSeq(there) && Array.isArray(value)) addToList(document, there, value)
    else if (there === undefined || (isScalar(there) && there.value === null)) map.set(key, document.createNode(value))
  }
}

function addToList(document: Document, list: YAMLSeq, additions: unknown[]): void {
  for (const value of additions) {
    const key = keyOf(value)
    const there = list.items.find(
      (entry) => keyOf(isMap(entry) || isScalar(entry) ? entry.toJS(document) : entry) === key,
    )
    if (there === undefined) list.add(document.createNode(value))
    else if (isMap(there)) addToMap(document, there, value as object)
  }
}

/** What tells two entries of a list apart: a topic's id, an item's line, an example, a text itself. */
function keyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry)
  if ('id' in entry) return String(entry.id)
  if ('like' in entry) return String(entry.like)
  return 'line' in entry ? String(entry.line) : JSON.stringify(entry)
}
