import { isSurrogate, isUpperCode } from '../../../lexicon/characters.js'
import type { Sign } from './sign.js'

/** A place in front of a report: "YEREVAN (Reuters) – The …", "Brussels, 4 May – …". */
export const dateline: Sign = {
  name: 'dateline',
  examples: {
    yes: ['YEREVAN (Reuters) – The vote was held', 'Brussels, 4 May – Ministers met', 'GENEVA: The office said'],
    no: ['The vote – held late – passed', 'Former lawmakers charged – accused of receiving bribes'],
  },
  test: (_text, look) =>
    look.length >= 4 &&
    mayHaveOne(look.core) &&
    /^\p{Lu}[\p{L}.’'-]{2,}(?:\s\p{Lu}[\p{L}.’'-]+){0,1}(?:,\s[^-–—:]{2,20})?(?:\s?\([^)]{2,20}\))?(?:\s?[-–—]{1,2}\s|:\s)\p{Lu}/u.test(
      look.core,
    ) &&
    (look.ending === 'stop' || /^\p{Lu}{3,}|^\S+,\s\d/u.test(look.core)),
}

/** Hardly any text begins with a capital and has a dash or a colon as well. */
const mayHaveOne = (core: string): boolean =>
  (isUpperCode(core.charCodeAt(0)) || isSurrogate(core.charCodeAt(0))) &&
  (core.includes(':') || core.includes('-') || core.includes('–') || core.includes('—'))
