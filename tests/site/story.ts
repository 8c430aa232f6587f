import type { Reading } from '../../src/digest/reading.js'
import { item, reading } from './fixture.js'

/** One story: in another language, told again, on another day than its issue's, and without a headline. */
export function storyReadings(): Reading[] {
  const told = 'Police in Dorne took Mira Talvik, the editor of the Lakeside Courier, from the Courier’s office.'
  const issue = (date: string, ...items: Parameters<typeof reading>[0]['items']) =>
    reading({ file: `${date}.txt`, date, items })
  return [
    issue(
      '2031-03-06',
      item('Editor Mira Talvik Arrested in Dorne', 1, {
        text: told,
        dates: [{ date: '2031-03-03', words: 'on March 3' }],
      }),
    ),
    issue('2031-03-13', item('Editor Mira Talvik Arrested in Dorne', 1, { text: told })),
    issue(
      '2031-03-20',
      item('Mira Talvik of the Lakeside Courier has refused food in Dorne', 1, {
        headlineFrom: 'made',
        text: 'Mira Talvik of the Lakeside Courier has refused food in Dorne; the editor asks for her notebooks.',
      }),
    ),
    issue(
      '2031-03-27',
      item('Խմբագիրն ազատ է', 1, {
        text: 'Mira Talvik walked out of the prison of Dorne; the Lakeside Courier of the editor prints her notebooks.',
      }),
    ),
    issue(
      '2031-04-03',
      item('Mira Talvik Back at the Lakeside Courier', 1, { text: 'Mira Talvik has left Dorne for the Courier.' }),
    ),
  ]
}
