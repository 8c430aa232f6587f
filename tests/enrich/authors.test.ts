import { describe, expect, it } from 'vitest'
import { enrichedAlone } from './helpers.js'

const signed = (byline: string, language = 'en') => {
  const { authors, sources } = enrichedAlone({ headline: 'A headline', bylines: [byline] }, { language })
  return { authors, sources: sources.map(({ kind, name }) => `${kind} ${name}`) }
}

describe('a line that names whose an item is', () => {
  it.each([
    ['Source: Reuters', 'en', ['publisher Reuters']],
    ['(Source: Balkan Insight)', 'en', ['publisher Balkan Insight']],
    ['Quelle: Der Bund, Le Temps', 'de', ['publisher Der Bund', 'publisher Le Temps']],
    ['出典：町の新聞', 'ja', ['publisher 町の新聞']],
    ['MEDIO: El Heraldo del Valle (p. 4)', 'es', ['publisher El Heraldo del Valle']],
  ])('%s names a publisher', (line, language, sources) => {
    expect(signed(line, language)).toEqual({ authors: [], sources })
  })
})

describe('authors', () => {
  it.each([
    ['By Dan Perry', ['Dan Perry']],
    ['by Ann M. Simmons', ['Ann M. Simmons']],
    ['BY JANE O’REILLY', ['Jane O’Reilly']],
    ['— Priya Nair', ['Priya Nair']],
    [
      'By Yeghia Tashjian, Michael Rubin, and Benyamin Poghosyan',
      ['Yeghia Tashjian', 'Michael Rubin', 'Benyamin Poghosyan'],
    ],
    ['By: Guillaume Abrioux & Paul Cuzner', ['Guillaume Abrioux', 'Paul Cuzner']],
    ['By Alfred de Zayas', ['Alfred de Zayas']],
    ['Dr. Melanie Lalonde', ['Melanie Lalonde']],
    ['By Paul P. Gardner et al.', ['Paul P. Gardner']],
    ['By Orviz, Lopez, Duma, and Donvito', ['Orviz', 'Lopez', 'Duma', 'Donvito']],
    ['By Jane Doe, 3 March 2024', ['Jane Doe']],
    ['By Jane Doe, Staff Writer', ['Jane Doe']],
    ['By Jane Doe in Jerusalem', ['Jane Doe']],
    ['Jane Doe | 5 min read', ['Jane Doe']],
  ])('reads %s', (byline, authors) => {
    expect(signed(byline)).toEqual({ authors, sources: [] })
  })

  it.each([
    ['de', 'Von Anna Schmidt und Jörg Weiß', ['Anna Schmidt', 'Jörg Weiß']],
    ['fr', 'par Jean-Luc Tissot et Marie Dubreuil', ['Jean-Luc Tissot', 'Marie Dubreuil']],
    ['es', 'Por Elena Marín', ['Elena Marín']],
  ])('knows the words of other languages: %s', (language, byline, authors) => {
    expect(signed(byline, language).authors).toEqual(authors)
  })

  it.each([
    ['By Jane Doe for Reuters', ['Jane Doe'], ['publisher Reuters']],
    [
      'By Tom Cardoso & Michael Pereira, Globe and Mail',
      ['Tom Cardoso', 'Michael Pereira'],
      ['publisher The Globe and Mail'],
    ],
    [
      'Romein, Kemman, Birkholz et al., Journal of the Historical Association',
      ['Romein', 'Kemman', 'Birkholz'],
      ['publisher Journal of the Historical Association'],
    ],
    ['By Tristan Hume, Jane Street Blog', ['Tristan Hume'], ['publisher Jane Street Blog']],
    ['By Google Cloud', [], ['organisation Google Cloud']],
    ['by Another Task Done', [], ['publisher Another Task Done']],
    ['by Monday Morning Haskell', [], ['publisher Monday Morning Haskell']],
    ['Dora Lind, Urban Notes', ['Dora Lind'], ['publisher Urban Notes']],
    ['By Utsav Shah, Software at Scale', ['Utsav Shah'], ['publisher Software at Scale']],
    ['By Lara Hogan, The Shape of Code', ['Lara Hogan'], ['publisher The Shape of Code']],
    ['Lena Hofstraat (De Noordzijde, Groningen)', ['Lena Hofstraat'], ['publisher De Noordzijde']],
    ['Prof. Bernhard Achleitner (Stadtblatt, Linz)', ['Bernhard Achleitner'], ['publisher Stadtblatt']],
    ['By AFP', [], ['publisher Agence France-Presse']],
    ['| The Northern Star', [], ['publisher The Northern Star']],
    ['(Nature)', [], ['publisher Nature']],
    ['Example.org', [], ['publisher Example.org']],
    ['Deutsche Welle', [], ['publisher Deutsche Welle']],
    ['Diário Económico', [], ['publisher Diário Económico']],
    ['UK Air Accident Investigation Branch', [], ['organisation UK Air Accident Investigation Branch']],
  ])('tells papers and bodies from authors: %s', (byline, authors, sources) => {
    const found = signed(byline)
    expect(found.sources).toEqual(sources)
    if (authors.length > 0) expect(found.authors).toEqual(authors)
  })

  it.each(['Staff Writer', 'By the Editorial Team', 'City Desk', '12 January 2024', ''])(
    'finds no one in "%s"',
    (byline) => {
      expect(signed(byline)).toEqual({ authors: [], sources: [] })
    },
  )
})

describe('a byline in quotes', () => {
  it.each([
    ['журнал «Лесосека»', ['publisher Лесосека']],
    ['«Транспорт и склад»', ['publisher Транспорт и склад']],
  ])('%s is who published', (byline, sources) => {
    expect(signed(byline, 'ru')).toEqual({ authors: [], sources })
  })

  it('is a nickname between two names', () => {
    expect(signed('John “Jack” Doe').sources).toEqual([])
  })
})

it('initials of an agency’s desk are nobody', () => {
  expect(signed('(pv/jd)', 'fr')).toEqual({ authors: [], sources: [] })
})

describe('a byline at a summary’s end', () => {
  it.each([
    ['The court said so. By Jane Doe and John M. Smith', 'en', ['Jane Doe', 'John M. Smith']],
    ['The court said so. — Jane Doe, Reuters', 'en', []],
    ['The court said so. — Jane Doe', 'en', ['Jane Doe']],
    ['Das Gericht sagte es. Von Anna Schmidt', 'de', ['Anna Schmidt']],
    ['The court said so. By Monday they will know', 'en', []],
    ['The court said so. By Jane Doe’s account it was late.', 'en', []],
    ['“The court said so.” — Jane Doe', 'en', []],
  ])('%s', (text, language, authors) => {
    const found = enrichedAlone({ headline: 'A headline', text }, { language })
    expect(found.authors).toEqual(authors)
    if (authors.length > 0) expect(found.people).toEqual([])
  })

  it('counts for nothing where the item has a byline', () => {
    const { authors } = enrichedAlone({ bylines: ['By Ann Lee'], text: 'The court said so. By Jane Doe' })
    expect(authors).toEqual(['Ann Lee'])
  })
})
