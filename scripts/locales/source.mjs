/** What every file says of where it comes from. */
export const from = `written by scripts/locales.mjs from Unicode CLDR ${process.versions.cldr}`

/**
 * A text as code: characters that an editor does not show are written as escapes.
 * @param {string} text
 */
export function quote(text) {
  const plain = text.replace(/[\u00a0\u00ad\u200e\u200f\u202f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return plain.includes("'") ? `"${plain}"` : `'${plain}'`
}

/**
 * A key of an object as code.
 * @param {string} name
 */
export const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`)
