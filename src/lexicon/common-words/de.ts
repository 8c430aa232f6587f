import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of German, beside the small words of its newsletters. */
export const de: CommonWords = {
  function: words`
    aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein dem den der des die dies
    diese dieser doch dort durch ein eine einem einen einer eines er es etwas für ganz gegen haben hat hatte hatten
    hier ich ihm ihn ihr ihre im in ist ja kann kein keine können man mehr mein mich mit muss nach nicht noch nun
    nur ob oder ohne schon sehr sein seine sich sie sind so soll um und uns unter vom von vor war waren warum was
    wegen weil wenn wer werden wie wieder will wir wird wurde wurden zu zum zur zwei zwischen über`,
  frequent: words`
    abkommen amt angaben bericht bürger bürgermeister ende freitag gemeinde gericht gesetz haus jahr jahre jahren
    kinder land leute mann menschen minister ministerium mittwoch monat montag neue neuen partei polizei präsident
    rat regierung samstag sonntag staat stadt tag tage uhr verein woche wochen zeit`,
}
