/**
 * Words parted by spaces as lines of code, indented, none longer than the code's own.
 * @param {string} text
 */
export function wrap(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 118) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '  ' : ' '}${word}`
  }
  return lines.join('\n')
}
