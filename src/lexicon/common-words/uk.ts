import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Ukrainian, beside the small words of its newsletters. */
export const uk: CommonWords = {
  function: words`
    але без був була були було більше в вона вони все від він для до з за й його коли між на над не по при про під
    після та так також те ти то у це цей цього ще що щоб я як і із їх`,
  frequent: [],
}
