/** A line of a text: where it starts, in UTF-16 code units, and its characters without the line end. */
export interface SplitLine {
  start: number
  text: string
}

/** Lines end at CRLF, LF or CR; a text has one more line than line ends. */
export function splitLines(text: string): SplitLine[] {
  const lines: SplitLine[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    lines.push({ start, text: text.slice(start, at) })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1
    start = at + 1
  }
  lines.push({ start, text: text.slice(start) })
  return lines
}
