import { describe, expect, it } from 'vitest'
import { enrichedAlone } from './helpers.js'

const issued = '2023-10-11'

/** The dates of a text, each as "2023-10-12" or "2023-10-12/2023-10-15". */
function datesIn(text: string, language = 'en', date: string | undefined = issued): string[] {
  const { dates } = enrichedAlone({ text }, { language, ...(date !== undefined && { date }) })
  return dates.map(({ date, until }) => (until === undefined ? date : `${date}/${until}`))
}

describe('a date in an item', () => {
  it.each([
    ['The court meets on October 12.', ['2023-10-12']],
    ['The court met on 7th February 2024, and again on Feb. 9, 2024.', ['2024-02-07', '2024-02-09']],
    ['In an October 4th letter he asked.', ['2023-10-04']],
    [
      'The attack of September 19-20 and the one of September 22 and 23',
      ['2023-09-19/2023-09-20', '2023-09-22/2023-09-23'],
    ],
    [
      'Held from 12–15 October, or from January 13th to 16th, 2024.',
      ['2023-10-12/2023-10-15', '2024-01-13/2024-01-16'],
    ],
    ['In August, and again in September 2020', ['2023-08', '2020-09']],
    ['It happened last week, not this month.', ['2023-10-02/2023-10-08', '2023-10']],
    ['The 12 of October 2023', ['2023-10-12']],
    ['Since 2023-09-19 nothing', ['2023-09-19']],
    ['It was December 31 and on the 1st of December', ['2023-12-31', '2023-12-01']],
    ['Open until July, closed since December 1.', ['2024-07', '2022-12-01']],
  ])('is read against the issue’s: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it.each([
    ['You may 5 times march 3 miles, and 10/12 of you may fall.'],
    ['On Monday, yesterday and today they met at 10.'],
    ['The March for Life and May Day, by August Wilson'],
    ['On February 31 nothing happens.'],
    ['On 25 February, seven months before or four after'],
    ['A loss of 3.12 March and $12 October'],
  ])('is none where it is no date or an open one: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('is known without the issue’s only if it has its year', () => {
    const text = 'Last week and on October 12; on October 4, 2023; in March 2021'
    const { dates } = enrichedAlone({ text })
    expect(dates).toEqual([
      { date: '2023-10-04', words: 'October 4, 2023' },
      { date: '2021-03', words: 'March 2021' },
    ])
  })

  it.each([
    ['de', 'Am 12. Oktober, vom 3. bis 5. September und im Mai 2021; vergangene Woche; am 01.02.2024'],
    ['fr', 'Le 12 octobre, du 3 au 5 septembre et en mai 2021 ; la semaine dernière ; le 1er février 2024'],
    ['es', 'El 12 de octubre, del 3 al 5 de septiembre y en mayo de 2021; la semana pasada; 1 de febrero de 2024'],
    ['it', 'Il 12 ottobre, dal 3 al 5 settembre e nel maggio 2021; la settimana scorsa; il 1º febbraio 2024'],
    ['pt', 'Em 12 de outubro, de 3 a 5 de setembro e em maio de 2021; na semana passada; 1º de fevereiro de 2024'],
    ['nl', 'Op 12 oktober, van 3 tot 5 september en in mei 2021; vorige week; 1 februari 2024'],
    ['sv', 'Den 12 oktober, 3–5 september och i maj 2021; förra veckan; 1 februari 2024'],
    ['pl', 'Dnia 12 października, 3–5 września i w maju 2021; w zeszłym tygodniu; 1 lutego 2024'],
    ['ru', '12 октября, 3–5 сентября и в мае 2021; на прошлой неделе; 1 февраля 2024'],
    ['uk', '12 жовтня, 3–5 вересня і в травні 2021; минулого тижня; 1 лютого 2024'],
    ['tr', '12 Ekim, 3-5 Eylül ve Mayıs 2021; geçen hafta; 1 Şubat 2024'],
    ['el', 'Στις 12 Οκτωβρίου, 3–5 Σεπτεμβρίου και τον Μάιο 2021· την περασμένη εβδομάδα· 1 Φεβρουαρίου 2024'],
  ])('is read in %s', (language, text) => {
    expect(datesIn(text, language).sort()).toEqual(
      ['2023-10-12', '2023-09-03/2023-09-05', '2021-05', '2023-10-02/2023-10-08', '2024-02-01'].sort(),
    )
  })

  it.each([
    ['zh', '10月12日，上周，2024年2月1日'],
    ['ja', '先週、10月12日に、2024年2月1日'],
    ['ko', '지난주 10월 12일, 2024년 2월 1일'],
  ])('is read in %s, which has no names of months', (language, text) => {
    expect(datesIn(text, language).sort()).toEqual(['2023-10-02/2023-10-08', '2023-10-12', '2024-02-01'])
  })

  it('is given once, with the first words that tell it', () => {
    const { dates, evidence } = enrichedAlone(
      { headline: 'Court to Meet October 12', text: 'On 12 October it meets.' },
      { date: issued },
    )
    expect(dates).toEqual([{ date: '2023-10-12', words: 'October 12' }])
    expect(evidence.dates).toEqual([{ name: '2023-10-12', words: 'October 12' }])
  })

  it('is the same in every time zone', () => {
    const zone = process.env.TZ
    try {
      for (const one of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = one
        expect(datesIn('Last week, and on 1 January 2024', 'en', '2023-10-09')).toEqual([
          '2023-10-02/2023-10-08',
          '2024-01-01',
        ])
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})
