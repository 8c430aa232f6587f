import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of French, beside the small words of its newsletters. */
export const fr: CommonWords = {
  function: words`
    ainsi alors après au aucun aussi autre autres aux avait avant avec avoir car ce cela ces cet cette ceux chaque
    comme contre dans de depuis des deux dont du elle elles en encore entre est et eux fait font il ils je la le les
    leur leurs lors lui mais mes moins mon même ne ni non nos notre nous on ont ou où par pas pendant peu peut plus
    pour quand que quel quelle qui sa sans se selon ses si son sont sous sur tous tout toute toutes trois très un
    une vers votre vous été être`,
  frequent: words`
    accord affaire année ans aujourd'hui commission conseil cour droit femme france gouvernement guerre heure homme
    hommes jour jours justice loi maire ministre mois monde nouveau nouvelle parti pays pouvoir premier projet
    président rapport semaine temps ville état`,
}
