import { bindArchive } from '../../src/archive/bind.js'
import type { Reading } from '../../src/digest/reading.js'
import type { Digest, Item, SentLine } from '../../src/digest/schema.js'
import type { Publication } from '../../src/publication/publication.js'
import type { Lock } from '../../src/site/addresses/lock.js'
import { settleAddresses } from '../../src/site/addresses/settle.js'
import { settleIssues } from '../../src/site/addresses/settle-issues.js'

/** Addresses for readings as a build gives them: those of issues, then those of all that an archive of them has. */
export function settleAll(readings: Reading[], lock: Lock, publication: Publication) {
  const issues = settleIssues(readings, lock)
  const inputs = readings.map(({ digest }) => ({ file: digest.file, bytes: new Uint8Array() }))
  const archive = bindArchive(issues.readings, inputs, publication)
  return { readings: issues.readings, archive, ...settleAddresses(archive, issues, lock) }
}

/** A reading of a digest in which each headline stands on a line, with a line of text below it and a blank one. */
export function makeReading(file: string, headlines: string[], more: Partial<Digest> = {}, above = 0): Reading {
  const items = headlines.map((headline, index) => makeItem(headline, above + index * 3 + 1, index + 1))
  const lines = items.flatMap(({ headline, text, lines: [line] }) => [
    makeLine(line, headline),
    makeLine(line + 1, text),
  ])
  for (let line = 1; line <= above; line += 1) lines.unshift(makeLine(line, `Line ${line} above`))
  const digest: Digest = {
    id: more.date ?? file.replace(/\.\w+$/, ''),
    language: 'en',
    file,
    items,
    messages: [],
    ...more,
  }
  return { digest, lines, edits: [] }
}

export function makeItem(headline: string, line: number, position: number, more: Partial<Item> = {}): Item {
  return {
    id: '',
    kind: 'news',
    headline,
    headlineFrom: 'line',
    subheads: [],
    authors: [],
    bylines: [],
    summary: { type: 'root', children: [] },
    text: `Text of ${headline}`,
    sources: [],
    people: [],
    places: [],
    organisations: [],
    named: [],
    dates: [],
    topics: [],
    links: [],
    position,
    lines: [line, line + 1],
    confidence: 'sure',
    codes: [],
    ...more,
  }
}

function makeLine(line: number, text: string): SentLine {
  return { line, text, rows: [{ role: 'paragraph', text, confidence: 1, band: 'sure', codes: [] }] }
}
