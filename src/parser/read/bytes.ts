export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Where Windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. The runtime's own decoder is wrong for them on Node 20. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character that a byte stands for in Windows-1252. Every byte has one, so nothing is lost. */
const windowsCharacter = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (windows[byte - 0x80] as string) : String.fromCharCode(byte)

/** The byte that a character is in Windows-1252, where it has one. */
export function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const at = windows.indexOf(character)
  return at < 0 ? undefined : 0x80 + at
}

/**
 * Bytes to text: a byte order mark decides, then strict UTF-8, then Windows-1252, in which any bytes are text.
 * The mark itself stays in the text as U+FEFF: it is repaired like any other character that no one sees.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const even = bytes.length % 2 === 0
  if (even && bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes), encoding: 'utf-16le' }
  if (even && bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(swapped(bytes)), encoding: 'utf-16be' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const characters: string[] = []
    for (const byte of bytes) characters.push(windowsCharacter(byte))
    return { text: characters.join(''), encoding: 'windows-1252' }
  }
}

/** Text back to the bytes that it was decoded from. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return Uint8Array.from(text, (character) => windowsByte(character) ?? 0x3f)
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) {
    bytes[2 * at] = text.charCodeAt(at) & 0xff
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8
  }
  return encoding === 'utf-16le' ? bytes : swapped(bytes)
}

/** Code unit by code unit, so that a lone surrogate survives. */
function decodeUtf16(bytes: Uint8Array): string {
  const characters: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    characters.push(String.fromCharCode((bytes[at] as number) | ((bytes[at + 1] as number) << 8)))
  }
  return characters.join('')
}

function swapped(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    out[at] = bytes[at + 1] as number
    out[at + 1] = bytes[at] as number
  }
  return out
}
