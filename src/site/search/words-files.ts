import { languageOf } from '../../archive/mentions.js'
import { writeNumbers } from '../../search/numbers.js'
import { type Posting, placeNumbers, postingNumber } from '../../search/postings.js'
import { functionWords } from './function-words.js'
import { itemWords } from './item-words.js'
import type { IssueRun } from './segments.js'

/** Words with what is known of each, in files, and the first word of each file. */
export interface WordsFiles {
  starts: string[]
  files: string[]
}

/** As many characters as a file has; one word that has more is a file by itself. A reader loads one of each for a word. */
const lengthOfWords = 64 * 1024
const lengthOfPlaces = 96 * 1024

/** The words of a stretch of the archive, once with the items that have them and once with their places in those. */
export function wordsFiles(
  run: IssueRun,
  topics: ReadonlyMap<string, string>,
): { words: WordsFiles; places: WordsFiles } {
  const entries = [...entriesOf(run, topics)].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    words: inFiles(
      entries.map(([word, { postings }]) => [word, postings]),
      lengthOfWords,
    ),
    places: inFiles(
      entries.filter(([, { places }]) => places.length > 0).map(([word, { places }]) => [word, places]),
      lengthOfPlaces,
    ),
  }
}

interface Entry {
  /** The last item that has the word. */
  item: number
  /** Numbers, and no text before it is written: two million postings of a stretch are held at once. */
  postings: number[]
  places: number[]
}

function entriesOf(run: IssueRun, topics: ReadonlyMap<string, string>): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let number = 0
  for (const issue of run) {
    for (const item of issue.digest.items) {
      const skipped = functionWords(languageOf({ issue, item }))
      for (const [word, posting] of itemWords(item, topics, skipped)) add(entries, word, number, posting)
      number += 1
    }
  }
  return entries
}

function add(entries: Map<string, Entry>, word: string, item: number, posting: Posting): void {
  let entry = entries.get(word)
  if (entry === undefined) {
    entry = { item: -1, postings: [], places: [] }
    entries.set(word, entry)
  }
  entry.postings.push(postingNumber(item - entry.item, posting))
  entry.places.push(...placeNumbers(posting))
  entry.item = item
}

function inFiles(entries: [word: string, numbers: number[]][], length: number): WordsFiles {
  const starts: string[] = []
  const files: string[] = []
  let parts: string[] = []
  let left = length
  for (const [word, numbers] of entries) {
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
    left = length
  }
}
