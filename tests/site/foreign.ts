import type { Archive } from '../../src/archive/archive.js'
import type { Publication } from '../../src/publication/publication.js'
import type { Addresses } from '../../src/site/addresses.js'
import { bind, item, line, reading, row } from './fixture.js'

/** Words of one language, of which a whole archive is made. */
interface Texts {
  title: string
  topic: string
  section: string
  headlines: [string, string, string]
  text: string
  person: string
  place: string
  body: string
  label: string
}

const texts: Record<'hy' | 'ru' | 'ar' | 'fr' | 'de' | 'es', Texts> = {
  hy: {
    title: 'Շաբաթվա լուրեր',
    topic: 'Դատարաններ',
    section: 'Աշխարհ',
    headlines: ['Ամեն տող իր տեղն ունի', 'Լուսանկար անտառից', 'Ինչ եմ ես մտածում'],
    text: 'Ոչինչ չի կորչում։ Ամեն տող մնում է։',
    person: 'Արամ Մանուկյան',
    place: 'Երևան',
    body: 'Գիտությունների ակադեմիա',
    label: 'Կարդալ այստեղ',
  },
  ru: {
    title: 'Новости недели',
    topic: 'Суды',
    section: 'Мир',
    headlines: ['У каждой строки есть своё место', 'Фото из леса', 'Что я думаю'],
    text: 'Ничто не теряется. Каждая строка остаётся.',
    person: 'Анна Ахматова',
    place: 'Москва',
    body: 'Академия наук',
    label: 'Читать здесь',
  },
  ar: {
    title: 'أخبار الأسبوع',
    topic: 'المحاكم',
    section: 'العالم',
    headlines: ['لكل سطر مكان في الصفحة', 'صورة من الغابة', 'ما أراه'],
    text: 'لا يضيع شيء. يبقى كل سطر في مكانه.',
    person: 'طه حسين',
    place: 'القاهرة',
    body: 'أكاديمية العلوم',
    label: 'اقرأ هنا',
  },
  fr: {
    title: 'Nouvelles de la semaine',
    topic: 'Tribunaux',
    section: 'Monde',
    headlines: ['Chaque ligne a sa place', 'Une photo de la forêt', 'Ce que je pense'],
    text: 'Rien ne se perd\u202f: chaque ligne reste.',
    person: 'Éloïse Ardennes',
    place: 'Dijon',
    body: 'Académie des sciences',
    label: 'Lire ici',
  },
  de: {
    title: 'Nachrichtenwochenrückschau',
    topic: 'Verwaltungsgerichtsbarkeit',
    section: 'Bundesverfassungsgerichtsentscheidungen',
    headlines: [
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      'Ein Bild aus dem Wald',
      'Rechtsschutzversicherungsgesellschaften im Gespräch',
    ],
    text: 'Nichts geht verloren: Jede Zeile bleibt.',
    person: 'Änne Österreich',
    place: 'Köln',
    body: 'Akademie der Wissenschaften',
    label: 'Hier lesen',
  },
  es: {
    title: 'Noticias de la semana',
    topic: 'Tribunales',
    section: 'Mundo',
    headlines: ['Cada línea tiene su sitio', 'Una foto del bosque', 'Lo que pienso'],
    text: 'Nada se pierde: cada línea permanece.',
    person: 'Íñigo Ñáñez',
    place: 'León',
    body: 'Academia de Ciencias',
    label: 'Leer aquí',
  },
}

type Site = { archive: Archive; addresses: Addresses }

/** By language: an archive in it, with items of all kinds and three issues, of which one says more than once what it says. */
export const foreign = Object.fromEntries(
  Object.entries(texts).map(([language, said]) => [language, (given) => archiveIn(language, said, given)]),
) as Record<keyof typeof texts, (given?: Partial<Publication>) => Site>

function archiveIn(language: string, said: Texts, given: Partial<Publication> = {}): Site {
  const topics = [{ id: 'one', title: said.topic, phrases: ['x'], not: [] }]
  const issues = ['2022-12-28', '2024-01-05', '2024-01-12'].map((date) => issue(date, language, said))
  const undated = reading({
    file: '7.txt',
    language,
    title: said.title,
    items: [item(said.headlines[0], 1, { text: said.text })],
  })
  const publication = {
    language,
    title: said.title,
    description: said.text,
    topics,
    contact: 'a@example.org',
    ...given,
  }
  return bind([...issues, undated, reading({ file: '2024-01-19.txt', date: '2024-01-19', language, items: [] })], {
    digests: { '2024-01-12.txt': { number: 28, items: [] } },
    ...publication,
  })
}

function issue(date: string, language: string, said: Texts) {
  const [first, photo, opinion] = said.headlines
  const named = { people: [said.person], places: [said.place], organisations: [said.body], topics: ['one'] }
  const items = [
    item(first, 1, { ...named, text: said.text, links: [{ label: said.label }] }),
    item(first, 5, { ...named, section: said.section, subheads: [said.text], authors: [said.person], text: '' }),
    item(photo, 9, { kind: 'photo', headlineFrom: 'made', credit: said.person, text: said.text }),
    item(opinion, 12, {
      ...named,
      kind: 'opinion',
      text: said.text,
      authors: [said.person],
      sources: [
        { name: said.body, kind: 'publisher', evidence: said.text },
        { name: said.person, kind: 'person', evidence: said.text },
      ],
      links: [{ label: said.label, url: 'https://example.org/a' }],
    }),
    ...Array.from({ length: 3 }, (_, index) => item(first, 20 + index, { section: said.section, ...named, text: '' })),
  ]
  const doubtful = { band: 'review', confidence: 0.5, runnerUp: 'paragraph' } as const
  const lines = items.map(({ lines: [number], headline }) =>
    line(number, headline, [row('headline', headline, doubtful)]),
  )
  return reading({ file: `${date}.txt`, date, language, items }, { lines })
}
