import type { Forms } from '../../search/page-words.js'
import { type PluralForm, pluralForms, pluralIn } from './plural.js'

/** Beyond this number no language's counting begins anew. */
const most = 120

const nameOfForm = Object.fromEntries(pluralForms.map((form) => [form, form])) as Record<PluralForm, PluralForm>

/**
 * A counted sentence in each form that its language tells apart, for a script, which cannot be given a function:
 * "{count} item" and "{count} items".
 */
export function sentenceForms(language: string, say: (count: number, shown: string) => string): Forms {
  const plural = pluralIn(language)
  const forms: Forms = {}
  for (let count = 0; count <= most; count += 1) forms[plural(count, nameOfForm)] ??= say(count, '{count}')
  return forms
}
