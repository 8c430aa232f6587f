import { windowsByte } from '../read/bytes.js'
import type { Repair } from './change.js'
import { matches } from './line-ends.js'

/**
 * UTF-8 that was once read as Windows-1252 ("donâ€™t"), where the characters are strictly UTF-8 again. Only runs that
 * begin as such text does: a capital and a guillemet ("LIBERTÉ»") are valid bytes, too.
 */
export const mojibake: Repair = {
  name: 'mojibake',
  examples: [
    { before: 'donâ€™t', after: 'don’t' },
    { before: 'cafÃ© â€“ bar', after: 'café – bar' },
    { before: 'Ð¼Ð¸Ñ€', after: 'мир' },
  ],
  not: ['LIBERTÉ» pour tous', 'Çà et là', '§ 5 Â'],
  find: (text) => matches(text, run, ({ 0: found }) => decoded(found)),
}

const tail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const run = new RegExp(`(?:[ÂÃ]${tail}|[âã]${tail}${tail}|ð${tail}${tail}${tail})+|(?:[ÐÑÕÔ]${tail}){3,}`, 'g')

function decoded(found: string): string | undefined {
  const bytes: number[] = []
  for (const character of found) {
    const byte = windowsByte(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
