import { primaryLanguage } from '../lexicon/language.js'
import { citiesElsewhere } from '../lexicon/names/cities-elsewhere.js'
import { givenNames } from '../lexicon/names/given-names.js'
import type { KnownName } from '../lexicon/names/list.js'
import { bodyWords, placeEnds, placeWords } from '../lexicon/names/name-words.js'
import { organisations } from '../lexicon/names/organisations.js'
import { wellKnownPeople } from '../lexicon/names/people.js'
import { cities, landmarks, regions, stateAliases } from '../lexicon/names/places.js'
import { publishers } from '../lexicon/names/publishers.js'
import { states } from '../lexicon/names/states/index.js'
import { addPhrase, newIndex, type PhraseIndex } from './phrases.js'
import { isUpperCase, wordsOf } from './tokens.js'

export type NameKind = 'person' | 'place' | 'organisation' | 'publisher'

/** What a name stands for: who or what is meant, by the canonical name. */
export interface Named {
  kind: NameKind
  name: string
  /** The name is a common word as well, and counts only where the text cites it. */
  onlyCited?: true
}

/** All names that are known before the digest is read: the lexicon's, and those of `publication.yml` over them. */
export interface KnownNames {
  index: PhraseIndex<Named>
  /** The canonical name, by `publication.yml`. */
  canonical: (name: string) => string
  /** Its primary tag. */
  language: string
}

const cache = new WeakMap<Record<string, string[]>, Map<string, KnownNames>>()

/** Prepares the names of a publication: once for its aliases and a language, however many items ask. */
export function knownNames(aliases: Record<string, string[]>, language: string): KnownNames {
  const primary = primaryLanguage(language)
  const byLanguage = cache.get(aliases) ?? new Map<string, KnownNames>()
  cache.set(aliases, byLanguage)
  const known = byLanguage.get(primary) ?? prepare(aliases, primary)
  byLanguage.set(primary, known)
  return known
}

function prepare(aliases: Record<string, string[]>, language: string): KnownNames {
  const index: PhraseIndex<Named> = newIndex()
  const kinds = new Map<string, NameKind>()
  const lists: [NameKind, KnownName[]][] = [
    ['place', [...(states[language] ?? []), ...(citiesElsewhere[language] ?? [])]],
    ['place', [...(states.en ?? []), ...stateAliases, ...regions, ...cities, ...landmarks]],
    ['organisation', organisations],
    ['publisher', publishers],
    ['person', wellKnownPeople],
  ]
  for (const [kind, list] of lists) {
    for (const { name, others } of list) for (const form of [name, ...others]) setOnce(kinds, nameKey(form), kind)
  }
  const canonical = new Map<string, string>()
  for (const [name, others] of Object.entries(aliases)) {
    const kind = kinds.get(nameKey(name)) ?? kindOfName(name, others)
    for (const form of [name, ...others]) {
      addPhrase(index, form, { kind, name })
      setOnce(canonical, nameKey(form), name)
    }
  }
  for (const [kind, list] of lists) {
    for (const { name, others, onlyCited } of list) {
      const named: Named = { kind, name: canonical.get(nameKey(name)) ?? name, ...(onlyCited && { onlyCited }) }
      for (const form of [name, ...others]) addPhrase(index, form, named)
    }
  }
  const spelt = new Map<string, string>()
  return {
    language,
    index,
    canonical: (name) => {
      const kept = spelt.get(name)
      if (kept !== undefined) return kept
      const found = canonical.get(nameKey(name)) ?? name
      // Names recur; those of a lifetime of digests need not all be kept.
      if (spelt.size < 5000) spelt.set(name, found)
      return found
    },
  }
}

/** What a name in `publication.yml` is, which its words must tell: the lexicon does not know it. */
function kindOfName(name: string, others: string[]): NameKind {
  const words = wordsOf(name)
  const last = words.at(-1)?.lower ?? ''
  if (words.some(({ lower }) => bodyWords.has(lower)) || others.some((other) => isUpperCase(other)))
    return 'organisation'
  if (placeWords.has(last) || placeEnds.has(last)) return 'place'
  const given = words[0]?.text ?? ''
  const isPerson =
    words.length > 1 && (givenNames.has(given) || others.some((other) => wordsOf(other)[0]?.lower === last))
  return isPerson ? 'person' : 'organisation'
}

/** What two spellings of one name have in common. */
const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}
