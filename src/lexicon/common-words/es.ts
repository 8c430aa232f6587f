import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of Spanish, beside the small words of its newsletters. */
export const es: CommonWords = {
  function: words`
    al algo ante antes así aunque cada como con contra cual cuando de del desde donde dos durante el ella ellos en
    entre era es esa ese eso esta este esto está están fue fueron ha había han hasta hay la las le les lo los mas me
    mientras muy más ni no nos o otra otro otros para pero poco por porque que quien se según ser si sido sin sobre
    solo son su sus también tan tanto tiene todo todos tras tres un una unos y ya`,
  frequent: words`
    año años ciudad congreso derechos día días estado gente gobierno guerra hombre ley mayor mes meses ministro
    mujer mundo nacional nueva nuevo parte partido país países personas policía presidente primera semana trabajo
    tribunal vez vida`,
}
