import { describe, expect, it } from 'vitest'
import { type Edit, labelRoles } from '../../src/digest/tree.js'
import { createContext } from '../../src/site/view/context.js'
import { repairedPieces } from '../../src/site/view/repairs.js'
import { sentView } from '../../src/site/view/sent.js'
import { wordsIn } from '../../src/site/words/words.js'
import { extremes } from './extremes.js'

const { archive, addresses } = extremes()
const issue = archive.issues.find(({ digest }) => digest.id === '2024-03-01')
if (issue === undefined) throw new Error('no issue')
const view = sentView(issue, createContext(archive, addresses))
const lineOf = (id: string) => {
  const found = view.lines.find((line) => line.id === id)
  if (found === undefined) throw new Error(`no line ${id}`)
  return found
}

describe('an issue as sent', () => {
  it('has every line with its number, its role and how sure that is', () => {
    expect(view.lines).toHaveLength(issue.lines.length)
    expect(lineOf('L9')).toMatchObject({ number: '9', rows: [{ role: 'headline', certainty: '97%' }] })
  })

  it('calls a role in the reader’s words and, where that differs, as it is written in labels', () => {
    const { role } = wordsIn('en').sent
    expect([role('section', 'section'), role('goes on', 'cont')]).toEqual(['section', 'goes on (cont)'])
    expect(labelRoles.filter((name) => !role(wordsIn('en').roles[name].name, name).includes(name))).toEqual([])
  })

  it('keeps the text as it came, in all rows of a line together', () => {
    for (const [index, line] of view.lines.entries()) {
      const shown = line.rows.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
      expect(shown.replace(/\s/g, '')).toBe(issue.lines[index]?.text.replace(/\s/g, ''))
    }
  })

  it('marks what was read differently', () => {
    expect(lineOf('L1').rows[0]?.pieces).toEqual([
      { text: 'A para-' },
      { text: ' ', repair: 'a space was taken out here' },
      { text: 'graph.' },
    ])
    expect(view.hasRepairs).toBe(true)
  })

  it('says what else an unsure line may be, and the rows to write for it, the other rows of the line too', () => {
    expect(lineOf('L7').rows[0]?.doubt).toEqual({
      question: 'Unsure: a headline, or a section?',
      file: '2024-03-01.labels',
      rows: '7  section  HRW: A headline\n7  byline  by Ada Lovelace',
    })
    expect(lineOf('L34').rows[0]?.doubt).toEqual({
      question: 'Unsure whether this is a paragraph.',
      file: '2024-03-01.labels',
      rows: '34  paragraph!',
    })
  })

  it('takes an editor’s row for sure', () => {
    expect(lineOf('L7').rows[1]).toMatchObject({ certainty: 'by the editor' })
    expect(lineOf('L7').rows[1]?.doubt).toBeUndefined()
  })

  it('parts sections and items', () => {
    expect(lineOf('L1').classes).toBe('starts')
    expect(lineOf('L30').classes).toBe('heads')
    expect(lineOf('L40').classes).toBe('heads unsure')
  })

  it('names the first unsure lines and counts the others', () => {
    expect(view.unsure).toHaveLength(20)
    expect(view.unsure[0]).toEqual({ text: 'line\u00a07', address: 'issues/2024-03-01/source/#L7' })
    expect(view.more).toBe('and 5 more')
  })

  it('offers the digest as received and as data', () => {
    expect(view.meta.map(({ address }) => address)).toEqual([
      'issues/2024-03-01/',
      'issues/2024-03-01/2024-03-01.txt',
      'issues/2024-03-01/digest.json',
    ])
  })
})

describe('a repaired line', () => {
  const words = wordsIn('en')
  const edit = (before: string, after: string): Edit => ({ rule: 'test', offset: 0, before, after })
  const pieces = (sent: string, repaired: string, ...edits: Edit[]) => repairedPieces(sent, repaired, edits, words)

  it('shows each of several repairs', () => {
    expect(pieces('a- b c- d', 'a-b c-d', edit(' ', ''))).toEqual([
      { text: 'a-' },
      { text: ' ', repair: 'a space was taken out here' },
      { text: 'b c-' },
      { text: ' ', repair: 'a space was taken out here' },
      { text: 'd' },
    ])
  })

  it('shows what a damaged character was read as, and what was put in or left out', () => {
    expect(pieces('donâ€™t', 'don’t', edit('â€™', '’'))[1]).toEqual({ text: 'â€™', repair: 'read as “’”' })
    expect(pieces('ab', 'a b', edit('', ' '))[1]).toEqual({ text: '', repair: 'a space was put in here' })
    expect(pieces('a\u200bb', 'ab', edit('\u200b', ''))[1]).toEqual({ text: '\u200b', repair: 'left out in reading' })
  })

  it('marks the whole difference where no edit explains it', () => {
    expect(pieces('one two three', 'one four three')).toEqual([
      { text: 'one ' },
      { text: 'two', repair: 'read as “four”' },
      { text: ' three' },
    ])
  })

  it('ends whatever the edits are', () => {
    expect(pieces('abc', 'abcdef', edit('', ''))).toEqual([
      { text: 'abc' },
      { text: '', repair: '“def” was put in here' },
    ])
    expect(pieces('abc', '', edit('', 'x'))).toEqual([{ text: 'abc', repair: 'left out in reading' }])
  })
})
