/** What XML 1.0 has no place for, not even escaped: a feed with one such character is read by no reader. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text without the characters that may not stand in XML at all: controls, halves of surrogate pairs, U+FFFE, U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '')
}
