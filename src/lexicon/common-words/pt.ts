import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Portuguese, beside the small words of its newsletters. */
export const pt: CommonWords = {
  function: words`
    ao aos as até com como da das de do dos e ela ele em entre era foi foram há isso já mais mas na nas no nos não o
    os ou para pela pelo por quando que se sem ser seu sua são também tem um uma`,
  frequent: [],
}
