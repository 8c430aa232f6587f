import type { Look } from '../lines/look.js'
import { hasSign } from '../lines/sign-names.js'
import type { Unit } from '../lines/unit.js'
import { beginningNumber, wordsKey, wordsNumber } from './archive-facts.js'

/** A digest's lines as the others of its volume know them again: lists with a place for each line that may be news. */
export interface LineKeys {
  /** Its words, by number. */
  words: Float64Array
  /** How it begins, by number; 0 for a short one. */
  beginnings: Float64Array
  /** How many words it has that tell whose it is; 0 for what any publication says, -1 for a line without words. */
  telling: Float64Array
}

/** What any publication says, and none is known by. */
const common = [
  'link-label',
  'bare-address',
  'furniture',
  'closing',
  'greeting',
  'credit',
  'photo-heading',
  'date-only',
] as const

export function lineKeysOf(units: Unit[]): LineKeys {
  const news = units.filter(({ fixed }) => !fixed)
  return {
    words: Float64Array.from(news, ({ look }) => wordsNumber(look)),
    beginnings: Float64Array.from(news, ({ look }) => beginningNumber(look)),
    telling: Float64Array.from(news, (unit) =>
      unit.look.length === 0 ? -1 : isCommon(unit) ? 0 : wordsTelling(unit.look),
    ),
  }
}

const isCommon = (unit: Unit): boolean => common.some((sign) => hasSign(unit, sign))
const wordsTelling = (look: Look): number => (/\p{L}/u.test(wordsKey(look)) ? look.length : 0)
