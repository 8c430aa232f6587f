import type { Reading } from '../../digest/reading.js'
import { splitLines } from '../lines/split.js'
import { decodeBytes } from '../read/bytes.js'

/** The number of the first line whose text is not, as a whole and once, in the reading of a digest. */
export function firstLostLine(bytes: Uint8Array, { lines }: Reading): number | undefined {
  const read = new Map(lines.map(({ line, rows }) => [line, bare(rows.map(({ text }) => text).join(''))]))
  const index = splitLines(decodeBytes(bytes).text).findIndex(({ text }, at) => bare(text) !== (read.get(at + 1) ?? ''))
  return index < 0 ? undefined : index + 1
}

/** White space, and what no one can see, does not count. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, '')
}
