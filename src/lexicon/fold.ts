/** Accents over Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel marks and the stretching stroke. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670]/gu

/**
 * The form in which text and phrases are compared: what capitals lose is lost on both sides. Greek and French capitals
 * drop accents, Turkish has two i, Arabic may carry vowel marks. Often shorter than the text: compare it, do not cut by it.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .normalize('NFC')
}
