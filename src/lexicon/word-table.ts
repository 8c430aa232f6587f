/** What is known of words, by their characters. */
export interface WordTable<Known> {
  /** What is known of the word that stands from `start` to `end` of a text. */
  at(text: string, start: number, end: number): Known
}

/** A power of two; half of the places stay free, so that the first that is tried is mostly the word's own. */
const places = 0x10000
const mostKept = places / 2
/** A word that finds so many others in its way is not kept: no text can make looking for words slow. */
const mostTried = 16

/**
 * Keeps what `find` says of each word. Words come again and again, a million in an archive: they are found by their code
 * units where they stand, without a string for each, which a `Map` would need. All are forgotten when the table is full,
 * so that memory is bounded.
 */
export function wordTable<Known>(find: (word: string) => Known): WordTable<Known> {
  let words = new Array<string | undefined>(places)
  let known = new Array<Known | undefined>(places)
  let kept = 0
  return {
    at(text, start, end) {
      let place = hashOf(text, start, end) & (places - 1)
      for (let tried = 0; tried < mostTried; tried += 1) {
        const word = words[place]
        if (word === undefined) return keep(text.slice(start, end), place)
        if (word.length === end - start && isAt(text, start, word)) return known[place] as Known
        place = (place + 1) & (places - 1)
      }
      return find(text.slice(start, end))
    },
  }

  function keep(word: string, place: number): Known {
    const found = find(word)
    if (kept === mostKept) {
      words = new Array<string | undefined>(places)
      known = new Array<Known | undefined>(places)
      kept = 0
    }
    words[place] = word
    known[place] = found
    kept += 1
    return found
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}
