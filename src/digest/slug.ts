import anyAscii from 'any-ascii'

/** Names that Windows keeps for devices, with any ending: no file or folder can be called so. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A text as part of an address: its words in small ASCII letters and digits with hyphens between, at most `maxBytes`
 * long and cut between words. `fallback`, which must be a slug itself, stands for a text without any letter or digit.
 */
export function slug(text: string, fallback: string, maxBytes = 80): string {
  const words = anyAscii(text.slice(0, 4 * maxBytes).normalize('NFC'))
    .toLowerCase()
    .replace(/['`]/g, '')
    // "U.S. Congress" is us-congress, not u-s-congress.
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
  const cut = cutSlug(words, maxBytes)
  if (cut === '') return fallback
  return deviceName.test(cut) ? cutSlug(`${cut}-${fallback}`, maxBytes) : cut
}

/** A slug of at most so many bytes: cut between words, and inside the first where that alone is too long. */
export function cutSlug(words: string, maxBytes: number): string {
  if (words.length <= maxBytes) return words.replace(/-+$/, '')
  const end = words.lastIndexOf('-', maxBytes)
  return words.slice(0, end > 0 ? end : maxBytes)
}
