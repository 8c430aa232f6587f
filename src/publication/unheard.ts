import { closestMatch } from 'leven'
import { lookAt } from '../parser/lines/look.js'
import { exampleOf } from '../parser/roles/precedents/likeness.js'
import type { Publication } from './publication.js'

/** What is known of a folder when its settings are read. */
export interface FolderFacts {
  /** The digests of the folder. */
  files?: string[]
  /** The lines of one of them, as sent. */
  linesOf?: (file: string) => string[]
  /** The custom properties that the site's styles have. */
  look?: string[]
}

/** A setting that is right by itself and does nothing in this folder: an editor's word that no one would hear. */
export interface Unheard {
  path: (string | number)[]
  /** The place is that of the key itself. */
  key?: string
  code: string
  text: string
}

/** Finds settings for digests and lines that are not there, and for properties that no style has. */
export function* findUnheard(publication: Publication, { files, linesOf, look }: FolderFacts): Generator<Unheard> {
  for (const [name, { items }] of Object.entries(publication.digests)) {
    const file = files?.find((one) => one === name || one.endsWith(`/${name}`))
    if (files && file === undefined) {
      const text = `No digest \`${name}\` in this folder; ${hint(name, files, 'correct the name, or delete its settings')}`
      yield { path: ['digests'], key: name, code: 'digest-missing', text }
    }
    if (file === undefined || !linesOf || items.length === 0) continue
    const lines = linesOf(file)
    for (const [index, { line }] of items.entries()) {
      if (lines[line - 1]?.trim()) continue
      const found = line > lines.length ? `has ${lines.length} lines` : 'has no text in this line'
      const text = `No item in line ${line}: ${file} ${found}; give one of the item's own lines`
      yield { path: ['digests', name, 'items', index, 'line'], code: 'line-missing', text }
    }
  }
  yield* unheardStories(publication, files, linesOf)
  const { lines } = publication.reading
  const looks = lines.length > 0 && files && linesOf ? files.flatMap(linesOf).map((line) => lookAt(line.trim())) : []
  for (const [index, { like }] of lines.entries()) {
    if (looks.length === 0 || looks.some(exampleOf(like))) continue
    const text = `No line of the digests is “${like}”; copy one, or its first words with … behind them`
    yield { path: ['reading', 'lines', index, 'like'], code: 'line-missing', text }
  }
  for (const name of Object.keys(publication.look)) {
    if (!look || look.includes(name)) continue
    const text = `No style has \`${name}\`; ${hint(name, look, 'templates/README.md says where those that they have are listed')}`
    yield { path: ['look'], key: name, code: 'look-unknown', text }
  }
}

function* unheardStories({ stories }: Publication, files: string[] = [], linesOf?: FolderFacts['linesOf']) {
  if (files.length === 0 || !linesOf) return
  for (const list of ['same', 'apart'] as const) {
    for (const [index, pair] of stories[list].entries()) {
      for (const key of ['item', 'earlier'] as const) {
        const text = storyComplaint(pair[key], files, linesOf)
        if (text !== undefined) yield { path: ['stories', list, index, key], code: 'line-missing', text }
      }
    }
  }
}

function storyComplaint(place: string, files: string[], linesOf: (file: string) => string[]): string | undefined {
  const colon = place.lastIndexOf(':')
  const name = place.slice(0, colon)
  const file = files.find((one) => one === name || one.endsWith(`/${name}`))
  if (file === undefined) {
    return `No digest \`${name}\` in this folder; ${hint(name, files, 'correct the name, or delete the pair')}`
  }
  if (linesOf(file)[Number(place.slice(colon + 1)) - 1]?.trim()) return undefined
  return `No item at ${place}: no text in this line; give one of the item's own lines`
}

function hint(name: string, known: string[], otherwise: string): string {
  const near = closestMatch(name, known, { maxDistance: 3 })
  return near === undefined ? otherwise : `did you mean \`${near}\`?`
}
