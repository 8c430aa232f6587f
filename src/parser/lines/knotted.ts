/** Markdown nested deeper than this is nobody's writing, and costs more than it can give. */
const deepest = /^(?:[ \t]*(?:>|[-*+]\s|\d{1,9}[.)]\s)){25}/m
/** In characters; what is longer is hardly a digest. */
const largest = 512 * 1024
/** Of brackets, of stars and the like, and of lines below a mark: so many in one block make its parser slow. */
const mostMarks = 1_500
const mostLines = 2_000

/**
 * Whether a text is such that a Markdown parser would take more than linear time or the stack's depth over it: blocks
 * with thousands of brackets or stars, quotations of thousands of lines, marks nested dozens deep.
 */
export function isKnotted(text: string): boolean {
  if (text.length > largest || deepest.test(text)) return true
  let brackets = 0
  let stars = 0
  let lines = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '[':
      case ']':
        brackets += 1
        break
      case '*':
      case '_':
      case '~':
        stars += 1
        break
      case '\n': {
        lines += 1
        if (isBlankAfter(text, at)) {
          brackets = 0
          stars = 0
          lines = 0
        }
        break
      }
    }
    if (brackets > mostMarks || stars > mostMarks || lines > mostLines) return true
  }
  return false
}

/** Whether the line that begins behind a line's end holds nothing. */
function isBlankAfter(text: string, end: number): boolean {
  let at = end + 1
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at >= text.length || text[at] === '\n'
}
