import { phrases } from './lists.js'

/** How texts tell a time by the day on which they are written, in one language. */
export interface RelativeDates {
  lastWeek: string[]
  thisWeek: string[]
  nextWeek: string[]
  lastMonth: string[]
  thisMonth: string[]
  nextMonth: string[]
  /** Words before a month that stands without day and year: "in March". */
  beforeMonth: string[]
}

/** Columns parted by `/`: last week, this week, next week, last month, this month, next month, words before a month. */
function relative(text: TemplateStringsArray): RelativeDates {
  const [lastWeek, thisWeek, nextWeek, lastMonth, thisMonth, nextMonth, beforeMonth] = text
    .join('')
    .split('/')
    .map((column) => phrases(Object.assign([column], { raw: [column] })))
  return {
    lastWeek: lastWeek ?? [],
    thisWeek: thisWeek ?? [],
    nextWeek: nextWeek ?? [],
    lastMonth: lastMonth ?? [],
    thisMonth: thisMonth ?? [],
    nextMonth: nextMonth ?? [],
    beforeMonth: beforeMonth ?? [],
  }
}

/** By BCP 47 code. A phrase that is said of any week ("eine Woche") is not here. */
export const relativeDates: Readonly<Record<string, RelativeDates>> = {
  en: relative`last week / this week / next week / last month / this month / next month
    / in | since | until | during | early | late | mid | of | by | last`,
  de: relative`letzte woche | vergangene woche | vorige woche | letzter woche | vergangener woche | voriger woche
    / diese woche | dieser woche / nächste woche | nächster woche | kommende woche | kommender woche
    / letzten monat | vergangenen monat | im vormonat / diesen monat | in diesem monat
    / nächsten monat | kommenden monat / im | seit | bis | anfang | ende | mitte`,
  fr: relative`la semaine dernière | la semaine passée / cette semaine / la semaine prochaine
    / le mois dernier | le mois passé / ce mois-ci / le mois prochain / en | depuis | fin | début | mi`,
  es: relative`la semana pasada / esta semana / la próxima semana | la semana próxima | la semana que viene
    / el mes pasado / este mes / el próximo mes | el mes que viene / en | desde | hasta`,
  it: relative`la settimana scorsa | la scorsa settimana / questa settimana
    / la prossima settimana | la settimana prossima / il mese scorso | lo scorso mese / questo mese
    / il prossimo mese | il mese prossimo / a | in | dal | fino a`,
  pt: relative`semana passada / esta semana / próxima semana | semana que vem / mês passado / este mês
    / próximo mês | mês que vem / em | desde | até`,
  nl: relative`vorige week | afgelopen week / deze week / volgende week | komende week
    / vorige maand | afgelopen maand / deze maand / volgende maand | komende maand / in | sinds | begin | eind`,
  sv: relative`förra veckan / denna vecka | den här veckan / nästa vecka / förra månaden / denna månad
    / nästa månad / i | sedan`,
  pl: relative`w zeszłym tygodniu | w ubiegłym tygodniu / w tym tygodniu / w przyszłym tygodniu
    / w zeszłym miesiącu | w ubiegłym miesiącu / w tym miesiącu / w przyszłym miesiącu / w | we | od | do`,
  ru: relative`на прошлой неделе / на этой неделе / на следующей неделе
    / в прошлом месяце / в этом месяце / в следующем месяце / в | во | с`,
  uk: relative`минулого тижня / цього тижня / наступного тижня / минулого місяця / цього місяця / наступного місяця
    / у | в | з`,
  tr: relative`geçen hafta | geçtiğimiz hafta / bu hafta / gelecek hafta | önümüzdeki hafta
    / geçen ay | geçtiğimiz ay / bu ay / gelecek ay | önümüzdeki ay / `,
  el: relative`την περασμένη εβδομάδα | την προηγούμενη εβδομάδα / αυτή την εβδομάδα / την επόμενη εβδομάδα
    / τον περασμένο μήνα | τον προηγούμενο μήνα / αυτόν τον μήνα / τον επόμενο μήνα / τον`,
  hy: relative`անցած շաբաթ | նախորդ շաբաթ / այս շաբաթ / հաջորդ շաբաթ / անցած ամիս | նախորդ ամիս / այս ամիս
    / հաջորդ ամիս / `,
  he: relative`בשבוע שעבר / השבוע / בשבוע הבא / בחודש שעבר / החודש / בחודש הבא / `,
  ar: relative`الأسبوع الماضي | الاسبوع الماضي / هذا الأسبوع / الأسبوع المقبل | الأسبوع القادم
    / الشهر الماضي / هذا الشهر / الشهر المقبل | الشهر القادم / في | منذ`,
  ja: relative`先週 / 今週 / 来週 / 先月 / 今月 / 来月 / `,
  ko: relative`지난주 | 지난 주 / 이번 주 | 이번주 / 다음 주 | 다음주 / 지난달 | 지난 달 / 이번 달 | 이달 / 다음 달 / `,
  zh: relative`上周 | 上週 | 上星期 / 本周 | 本週 / 下周 | 下週 / 上个月 | 上個月 / 本月 / 下个月 | 下個月 / `,
}
