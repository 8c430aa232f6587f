import { describe, expect, it } from 'vitest'
import { emptyPublication } from '../../src/publication/publication.js'
import { emptyLock, writeLock } from '../../src/site/addresses/lock.js'
import { readLock } from '../../src/site/addresses/read-lock.js'
import { makeReading, settleAll } from './make.js'

const readings = [
  makeReading('b.txt', ['Rome Statute ratified'], { date: '2023-10-11' }),
  makeReading('a.txt', ['Peace talks\nresume', 'Photos'], { date: '2024-02-01' }),
]
const { lock } = settleAll(readings, emptyLock(), {
  ...emptyPublication('Digests'),
  topics: [{ id: 'courts', title: 'Courts', phrases: ['ICJ'], not: [] }],
})
const text = writeLock(lock)
const said = (lines: string[]) =>
  readLock(lines.join('\n')).messages.map((one) => `${one.fatal ? 'error' : 'warning'} ${one.name}: ${one.reason}`)
const heading = text.split('\n')[0] as string

describe('newsbinder.lock', () => {
  it('has a line for each address, sorted, that a person can read', () => {
    expect(text.split('\n').slice(1)).toEqual([
      '{"kind":"issue","file":"a.txt","at":"2024-02-01"}',
      '{"kind":"item","file":"a.txt","at":"peace-talks-resume","lines":[1,2],"headline":"Peace talks resume"}',
      '{"kind":"item","file":"a.txt","at":"photos","lines":[4,5],"headline":"Photos"}',
      '{"kind":"issue","file":"b.txt","at":"2023-10-11"}',
      '{"kind":"item","file":"b.txt","at":"rome-statute-ratified","lines":[1,2],"headline":"Rome Statute ratified"}',
      '{"kind":"topic","name":"courts","at":"courts"}',
      '',
    ])
  })

  it('is the same when it is read and written again', () => {
    expect(writeLock(readLock(text).lock)).toBe(text)
    expect(writeLock(readLock(text.replaceAll('\n', '\r\n')).lock)).toBe(text)
    expect(readLock(text).messages).toEqual([])
  })

  it('keeps that a digest is gone', () => {
    const gone = text.replace('"at":"2024-02-01"}', '"at":"2024-02-01","gone":true}')
    expect(gone).not.toBe(text)
    expect(writeLock(readLock(gone).lock)).toBe(gone)
  })

  it('keeps lines of a kind that it does not know', () => {
    const profile = '{"kind":"profile","layout":"title-dash-source"}'
    expect(writeLock(readLock(`${text}${profile}\n`).lock)).toBe(`${text}${profile}\n`)
  })

  it('takes both sides of a merge conflict', () => {
    const lines = text.trim().split('\n')
    const conflict = [
      ...lines.slice(0, 3),
      '<<<<<<< ours',
      lines[3],
      '=======',
      ...lines.slice(3, 6),
      '>>>>>>> theirs',
      lines[6],
    ]
    const { lock, messages } = readLock(conflict.join('\n'))
    expect(writeLock(lock)).toBe(text)
    expect(messages.map(({ fatal, line }) => [fatal, line])).toEqual([
      [false, 4],
      [false, 6],
      [false, 10],
    ])
  })

  it('gives a new address where two sides of a merge gave one twice', () => {
    const twice = [
      heading,
      '{"kind":"issue","file":"a.txt","at":"2024-02-01"}',
      '{"kind":"issue","file":"b.txt","at":"2024-02-01"}',
      '{"kind":"item","file":"b.txt","at":"photos","lines":[1,2],"headline":"Photos"}',
      '{"kind":"issue","file":"a.txt","at":"2024-02-02"}',
    ]
    expect(said(twice)).toEqual([
      "warning newsbinder.lock:3:1: `2024-02-01` is another's address already; b.txt gets a new one",
      'warning newsbinder.lock:5:1: A second address for a.txt; `2024-02-01` stays',
    ])
    expect(readLock(twice.join('\n')).lock.issues.map(({ file, at, items }) => [file, at, items.length])).toEqual([
      ['a.txt', '2024-02-01', 0],
      ['b.txt', '2024-02-01-2', 1],
    ])
  })

  it.each([
    ['broken', '{"kind":"topic","name":"courts"', 'Expected one address as JSON'],
    ['no record', '[]', 'Expected one address'],
    ['without a kind', '{"name":"courts","at":"courts"}', 'Expected one address'],
    ['an address that leads elsewhere', '{"kind":"topic","name":"a","at":"../../a"}', 'Expected one address'],
    ['an address in capitals', '{"kind":"topic","name":"a","at":"Courts"}', 'Expected one address'],
    [
      'an item without its issue',
      '{"kind":"item","file":"z.txt","at":"a","lines":[1,2],"headline":"A"}',
      'Missing the line',
    ],
    ['of a later version', '{"kind":"lock","version":2,"about":""}', 'another version'],
  ])('says as an error which line is %s', (_, line, expected) => {
    const messages = said([heading, line])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^error newsbinder\.lock:2:1: /)
    expect(messages[0]).toContain(expected)
  })
})
