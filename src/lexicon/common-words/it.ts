import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Italian, beside the small words of its newsletters. */
export const it: CommonWords = {
  function: words`
    agli alla alle anche che chi ci come con cui da dagli dai dal dalla degli dei del della delle di dopo due e era
    gli ha hanno il in la le lo loro ma nel nella non ogni per perché più prima quale quando quella quello questa
    questo se si sono su sua sue sul sulla suo tra tutti un una uno`,
  frequent: [],
}
