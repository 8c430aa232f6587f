import type { Typeface } from './typeface.js'

/** A text set in lines at a size. */
export interface SetText {
  lines: string[]
  size: number
}

/** Sets a text in a box as large as it fits, of the sizes given; at the smallest, what does not fit is left out with an ellipsis. */
export function setText(
  text: string,
  box: { width: number; height: number; leading: number },
  sizes: readonly number[],
  face: Typeface,
): SetText {
  let lines: string[] = []
  let size = 0
  for (size of sizes) {
    lines = breakLines(text, box.width, size, face)
    if (lines.length * size * box.leading <= box.height) return { lines, size }
  }
  const most = Math.floor(box.height / (size * box.leading))
  const kept = lines.slice(0, most)
  const last = `${kept.at(-1) ?? ''} …`
  return { lines: [...kept.slice(0, -1), last], size }
}

function breakLines(text: string, width: number, size: number, face: Typeface): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (words: string) => face.width(words, size) <= width
  for (const word of text.split(/\s+/).flatMap((word) => (fits(word) ? [word] : broken(word, fits)))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that no line holds, in pieces that do. */
function broken(word: string, fits: (words: string) => boolean): string[] {
  const pieces: string[] = []
  for (const character of word) {
    const last = pieces.at(-1)
    if (last !== undefined && fits(last + character)) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces
}
