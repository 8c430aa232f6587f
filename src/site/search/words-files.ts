import { writeNumbers } from '../../search/numbers.js'
import { withGap } from '../../search/postings.js'
import type { WordsOf } from './issue-words.js'
import type { IssueRun } from './segments.js'

/** Words with the items that have them, in files, and the first word of each file. */
export interface WordsFiles {
  starts: string[]
  files: string[]
}

/** As many characters as a file has: a reader loads one for each word. One word that has more is a file by itself. */
const fileLength = 56 * 1024

/** The words of a stretch of the archive in files, in the order of their code units. */
export function wordsFiles(run: IssueRun, wordsOf: WordsOf): WordsFiles {
  const starts: string[] = []
  const files: string[] = []
  let parts: string[] = []
  let left = fileLength
  for (const [word, { numbers }] of sortedEntries(run, wordsOf)) {
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

function sortedEntries(run: IssueRun, wordsOf: WordsOf): [word: string, Entry][] {
  const entries = new Map<string, Entry>()
  let item = 0
  for (const issue of run) {
    const { words, counts, lengths, numbers } = wordsOf(issue)
    const all = words.split('\n')
    let [word, number] = [0, 0]
    for (const count of counts) {
      for (const last = word + count; word < last; word += 1) {
        const entry = entryOf(entries, all[word] as string)
        const end = number + (lengths[word] as number)
        entry.numbers.push(withGap(numbers[number] as number, item - entry.item))
        for (number += 1; number < end; number += 1) entry.numbers.push(numbers[number] as number)
        entry.item = item
      }
      item += 1
    }
  }
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
}

function entryOf(entries: Map<string, Entry>, word: string): Entry {
  let entry = entries.get(word)
  if (entry === undefined) {
    entry = { item: -1, numbers: [] }
    entries.set(word, entry)
  }
  return entry
}
