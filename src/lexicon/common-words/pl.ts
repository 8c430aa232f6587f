import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Polish, beside the small words of its newsletters. */
export const pl: CommonWords = {
  function: words`
    ale bo być był była było co czy dla do gdy i ich jak jako jego jej jest już lub ma na nad nie niż o od oraz po
    pod przed przez przy się są tak także tego ten to tym w we z za ze że`,
  frequent: [],
}
