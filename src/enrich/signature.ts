import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'
import { givenNames } from '../lexicon/names/given-names.js'
import { nameParticles } from '../lexicon/names/titles.js'
import { partsOf } from './byline.js'
import { wordsOf } from './tokens.js'
import type { ItemWords } from './words.js'

/** No signature is longer, however many names it has. */
const longest = 160

const byOf = new Map(languages.map(({ code, by }) => [code, by]))

/**
 * A byline that stands at a summary's end: "… the court said. By Jane Doe and John Smith", "… the court said. — Jane
 * Doe". Each of its names begins with a given name. Under a quotation it says whose words they are, and is no byline.
 */
function signatureOf({ blocks }: ItemWords, language: string): string | undefined {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' && last?.kind !== 'bullet') return undefined
  const tail = last.text.slice(-longest)
  for (const { index, 0: sentenceEnd } of tail.matchAll(/[.!?…]\)? (?=\p{Lu}|[—–])/gu)) {
    const line = tail.slice(index + sentenceEnd.length).trim()
    const names = afterBy(line, language)
    if (names !== undefined && isAllNames(names, language)) return line
  }
  return undefined
}

/** All bylines of an item, the one at the summary's end too. */
export function bylinesOf(item: ItemWords, language: string): string[] {
  const signature = item.bylines.length > 0 ? undefined : signatureOf(item, language)
  return signature === undefined ? item.bylines : [signature]
}

/** What follows on "By" or a dash; undefined where neither begins the line. */
function afterBy(line: string, language: string): string | undefined {
  if (/^[—–]/.test(line)) return line.replace(/^[—–] ?/, '')
  const lower = line.toLowerCase()
  const by = byOf.get(primaryLanguage(language))?.find((phrase) => lower.startsWith(`${phrase} `))
  return by === undefined ? undefined : line.slice(by.length + 1)
}

function isAllNames(text: string, language: string): boolean {
  const parts = partsOf(text.replace(/\.$/, ''), language, () => false).filter((part) => !part.afterPreposition)
  return parts.length > 0 && parts.every((part) => isName(part.text))
}

function isName(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length > 1 &&
    words.length < 5 &&
    givenNames.has(words[0]?.text ?? '') &&
    words.every(({ capital, lower }) => capital || nameParticles.has(lower))
  )
}
