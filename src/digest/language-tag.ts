/**
 * A BCP 47 tag in its usual spelling: "en-us" is read as "en-US". Undefined for what is none: the grammar of tags leaves
 * room for five letters and more, but no language has so many, and "english" is a name.
 */
export function languageTag(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value)
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined
  } catch {
    return undefined
  }
}
