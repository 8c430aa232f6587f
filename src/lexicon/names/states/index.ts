import type { KnownName } from '../list.js'
import { ar } from './ar.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hu } from './hu.js'
import { hy } from './hy.js'
import { it } from './it.js'
import { nb } from './nb.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import { uk } from './uk.js'

/**
 * What each language calls the states of the world, by BCP 47 code; written by scripts/states.mjs from Unicode CLDR
 * 48.0. Names that CLDR writes with brackets are left out, and stand in places.ts in English.
 */
export const states: Record<string, KnownName[]> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hu,
  hy,
  it,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
}
