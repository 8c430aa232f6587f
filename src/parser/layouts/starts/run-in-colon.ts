import type { StartLayout } from '../layout.js'

/** "Title: text" on one line. */
export const runInColon: StartLayout = {
  name: 'run-in-colon',
  starts: ['headline+text'],
  looks: ({ cuts, short, isBullet }) => (cuts.has('colon') || cuts.has('question')) && !short && !isBullet,
  cuts: ['colon', 'question'],
  cost: 1,
  usual: 0.22,
  examples: [
    `
    Gemeindebrief

    Kirchturm: Das Gerüst bleibt bis Pfingsten stehen, weil die Steine erst trocknen müssen. Geläutet wird trotzdem.

    Kleiderkammer: Gesucht werden warme Jacken und feste Schuhe für Kinder. Bitte nur montags abgeben.

    Bücherei: Die Ausleihe ist jetzt auch ohne Ausweis möglich. Man muss nur seinen Namen wissen.

    Chor: Geprobt wird ab sofort im kleinen Saal, der besser klingt. Neue Stimmen sind willkommen.

    Friedhof: Die Gießkannen sind verschwunden und werden nicht ersetzt.
    `,
    `
    Вопросы недели

    Когда откроют мост? Строители обещают закончить к первому июня, если не помешает половодье. Пешеходов пустят раньше.

    Почему молчат часы на башне? Мастер заболел, а другой живёт в соседней области и приедет только через месяц.

    Кто чистит пруд? Этим занимаются школьники и сторож, а город даёт лодку и сети.

    Куда делась вывеска? Её сняли на реставрацию, потому что буквы почти стёрлись.
    `,
  ],
  notThis: [
    `
    Choir news: spring

    New hall found: rehearsals move

    From May on we sing in the old fire station. There is room for eighty, and an echo.

    Concert in June: programme fixed

    We have agreed on six songs and one surprise. Tickets are sold at the bakery.

    Tour next year: north or south

    A vote will be held in autumn. Whoever gets seasick should say so now.
    `,
  ],
}
