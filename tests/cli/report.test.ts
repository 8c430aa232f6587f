import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countCodes, firstMessages, reportMessages } from '../../src/commands/report.js'
import { openTerminal } from '../../src/commands/terminal.js'
import { type Complaint, fileMessage } from '../../src/publication/message.js'

const say = (file: string, line: number, more: Partial<Complaint> = {}) =>
  fileMessage(file, { text: 'Unsure', code: 'unsure', severity: 'warning', place: { line, column: 1 }, ...more })

describe('messages', () => {
  it('are lines with file, place, text and code, errors first, file by file and in order', () => {
    const place = { start: { line: 49, column: 1 }, end: { line: 49, column: 78 } }
    const messages = [
      say('b.txt', 12),
      say('a.txt', 3),
      say('b.txt', 4),
      say('sub/c.txt', 1, { severity: 'error', text: 'Cannot be read', place: undefined, code: 'digest-failed' }),
      say('b.txt', 1, { place }),
    ]
    expect(reportMessages(messages, 'digests')).toEqual([
      'digests/sub/c.txt: Cannot be read (digest-failed)',
      'digests/b.txt:4:1: Unsure (unsure)',
      'digests/b.txt:12:1: Unsure (unsure)',
      'digests/b.txt:49:1-49:78: Unsure (unsure)',
      'digests/a.txt:3:1: Unsure (unsure)',
    ])
  })

  it('are few where they are not asked for, with the way to the others', () => {
    const messages = Array.from({ length: 7 }, (_, index) => say('a.txt', index + 1))
    expect(firstMessages(messages.slice(0, 5), 'digests')).toHaveLength(5)
    const lines = firstMessages(messages, 'digests')
    expect(lines.slice(4)).toEqual(['digests/a.txt:5:1: Unsure (unsure)', 'newsbinder check digests shows all 7'])
  })

  it('about the folder itself, or another one, name it as the reader would', () => {
    const messages = ['', join(process.cwd(), 'dist'), '/elsewhere/site'].map((file) =>
      say(file, 1, { place: undefined }),
    )
    expect(reportMessages(messages, 'digests')).toEqual([
      'digests: Unsure (unsure)',
      'dist: Unsure (unsure)',
      '/elsewhere/site: Unsure (unsure)',
    ])
  })

  it('cannot move the cursor or turn the text around', () => {
    const [line] = reportMessages([say('a.txt', 1, { text: 'Headline \u001B[2J\u0007\n\u202Etxet' })], '.')
    expect(line).toBe('a.txt:1:1: Headline \uFFFD[2J\uFFFD \uFFFDtxet (unsure)')
  })

  it('are counted by kind, the most frequent first', () => {
    const messages = [
      say('a', 1, { code: 'b' }),
      say('a', 1, { code: 'a' }),
      say('a', 1, { code: 'c' }),
      say('a', 2, { code: 'c' }),
    ]
    expect(countCodes(messages)).toBe('2 c, 1 a, 1 b')
  })
})

describe('progress', () => {
  function show(isTTY: boolean) {
    const written: unknown[] = []
    const stream = { isTTY, write: (text: unknown) => written.push(text) > 0 }
    const terminal = openTerminal(stream, stream, new AbortController().signal)
    terminal.progress('Reading')
    terminal.progress('Reading')
    terminal.progress('Writing')
    terminal.say('Wrong')
    terminal.progress('')
    terminal.print('Done')
    return written.join('')
  }

  it('is one line that changes in a terminal', () => {
    expect(show(true)).toBe('Reading …\r\u001B[KWriting …\r\u001B[KWrong\nDone\n')
  })

  it('is a line a step in a log', () => {
    expect(show(false)).toBe('Reading\nWriting\nWrong\nDone\n')
  })
})
