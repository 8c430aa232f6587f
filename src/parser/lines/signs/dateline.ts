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
    /^\p{Lu}[\p{L}.’'-]{2,}(?:\s\p{Lu}[\p{L}.’'-]+){0,1}(?:,\s[^-–—:]{2,20})?(?:\s?\([^)]{2,20}\))?(?:\s?[-–—]{1,2}\s|:\s)\p{Lu}/u.test(
      look.core,
    ) &&
    (look.ending === 'stop' || /^\p{Lu}{3,}|^\S+,\s\d/u.test(look.core)),
}
