import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Dutch, beside the small words of its newsletters. */
export const nl: CommonWords = {
  function: words`
    aan als bij dan dat de den der die dit door een en er had heeft hem het hier hun ik in is kan maar meer met naar
    niet nog nu of om onder ook op over te tegen toch toen tot uit van veel voor was wat we wel werd wie wij worden
    zal ze zich zijn zo zou`,
  frequent: [],
}
