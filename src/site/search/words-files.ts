import { languageOf } from '../../archive/mentions.js'
import { writeNumbers } from '../../search/numbers.js'
import { type Posting, postingNumbers } from '../../search/postings.js'
import { functionWords } from './function-words.js'
import { itemWords } from './item-words.js'
import type { IssueRun } from './segments.js'

/** Words with the items that have them, in files, and the first word of each file. */
export interface WordsFiles {
  starts: string[]
  files: string[]
}

/** As many characters as a file has: a reader loads one for each word. One word that has more is a file by itself. */
const fileLength = 56 * 1024

/** The words of a stretch of the archive in files, in the order of their code units. */
export function wordsFiles(run: IssueRun, topics: ReadonlyMap<string, string>): WordsFiles {
  const starts: string[] = []
  const files: string[] = []
  let parts: string[] = []
  let left = fileLength
  for (const [word, { numbers }] of sortedEntries(run, topics)) {
    const written = writeNumbers(numbers)
    const size = word.length + written.length + 2
    if (parts.length > 0 && size > left) close()
    if (parts.length === 0) starts.push(word)
    parts.push(word, written)
    left -= size
  }
  if (parts.length > 0) close()
  return { starts, files }

  function close(): void {
    files.push(parts.join(' '))
    parts = []
    left = fileLength
  }
}

interface Entry {
  /** The last item that has the word. */
  item: number
  /** Numbers, and no text before it is written: the two million postings of a stretch are held at once. */
  numbers: number[]
}

function sortedEntries(run: IssueRun, topics: ReadonlyMap<string, string>): [word: string, Entry][] {
  const entries = new Map<string, Entry>()
  let number = 0
  for (const issue of run) {
    for (const item of issue.digest.items) {
      const skipped = functionWords(languageOf({ issue, item }))
      for (const [word, posting] of itemWords(item, topics, skipped)) add(entries, word, number, posting)
      number += 1
    }
  }
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
}

function add(entries: Map<string, Entry>, word: string, item: number, posting: Posting): void {
  let entry = entries.get(word)
  if (entry === undefined) {
    entry = { item: -1, numbers: [] }
    entries.set(word, entry)
  }
  entry.numbers.push(...postingNumbers(item - entry.item, posting))
  entry.item = item
}
