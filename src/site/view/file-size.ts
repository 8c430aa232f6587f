import { type Context, keepTogether } from './context.js'

/** A file's size as readers know it, in decimal units. */
export function fileSize(bytes: number, { words, format }: Pick<Context, 'words' | 'format'>): string {
  const { size } = words
  if (bytes < 1000) return size.bytes(bytes, format.number(bytes))
  if (bytes < 1_000_000) return keepTogether(size.kilobytes(format.number(Math.round(bytes / 1000))))
  return keepTogether(size.megabytes(format.number(Math.round(bytes / 100_000) / 10)))
}
