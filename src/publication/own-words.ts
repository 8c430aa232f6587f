import { z } from 'zod'
import { en } from '../site/words/en.js'
import { isCounted, isTree, type OwnWords, slotsIn } from '../site/words/own-words.js'
import { pluralForms } from '../site/words/plural.js'
import { slots } from '../site/words/slots.js'

/** The shape of `words` in `publication.yml`: the tree of our own words, of which any may be said otherwise. */
export function ownWordsSchema(text: z.ZodType<string>, language: z.ZodType<string>): z.ZodType<OwnWords> {
  return shapeOf(en, slots) as z.ZodType<OwnWords>

  function shapeOf(word: unknown, names: unknown): z.ZodType {
    if (typeof word === 'function') return template(names as string[])
    if (Array.isArray(word)) return z.array(text, 'a list of texts')
    if (!isTree(word)) return word === en.language ? language : text
    const shape = Object.entries(word).map(([key, each]): [string, z.ZodType] => [
      key,
      z.exactOptional(shapeOf(each, isTree(names) ? names[key] : undefined)),
    ])
    return z.strictObject(Object.fromEntries(shape), `words by their names: ${Object.keys(word).join(', ')}`)
  }

  /** A text whose braces hold nothing but what the word is given. */
  function template(names: string[]): z.ZodType {
    const known = names.filter((name) => name !== '#')
    const braces = known.map((name) => `{${name}}`).join(' and ')
    const what = known.length === 0 ? 'a text without braces' : `a text with nothing but ${braces} in braces`
    const one = text.refine((value) => slotsIn(value).every((name) => known.includes(name)), what)
    if (!isCounted(names)) return one
    const forms = Object.fromEntries(pluralForms.map((form) => [form, z.exactOptional(one)]))
    return z.union(
      [one, z.strictObject({ ...forms, other: one })],
      `${what}, or one for each of its forms: ${pluralForms.join(', ')}; other is always needed`,
    )
  }
}
