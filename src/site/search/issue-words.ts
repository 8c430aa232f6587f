import type { Issue } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import { hashOf } from '../../cache/hash-of.js'
import { readRecord, writeRecord } from '../../cache/record.js'
import type { Store } from '../../cache/store.js'
import { versionOf } from '../../cache/version.js'
import type { Topic } from '../../publication/publication.js'
import { postingNumbers } from '../../search/postings.js'
import { issueHash } from '../hashes.js'
import { functionWords } from './function-words.js'
import { itemWords } from './item-words.js'

/** The words of an issue's items, item after item, each with its posting; in columns, since they are kept and read by the million. */
export interface IssueWords {
  /** In lines. */
  words: string
  /** How many words each item has. */
  counts: Uint32Array
  /** How many numbers each word's posting has, and all of these. */
  lengths: Uint32Array
  numbers: Uint32Array
}

/** Gives an issue's words. */
export type WordsOf = (issue: Issue) => IssueWords

/** Reads the words of issues of which the store does not know them. */
export function keptWords(topics: Topic[], store: Store): WordsOf {
  const titles = new Map(topics.map(({ id, title }) => [id, title]))
  const filed = filedKey(topics)
  return (issue) => {
    const key = hashOf(filed, issueHash(issue))
    const known = readRecord<IssueWords>(store, key)
    if (known) return known
    const words = wordsOfIssue(issue, titles)
    writeRecord(store, key, words)
    return words
  }
}

/** Asks the store for the words of all issues, so that it keeps them though none has to be read. */
export function askForWords(issues: Issue[], topics: Topic[], store: Store): void {
  const filed = filedKey(topics)
  for (const issue of issues) store.has(hashOf(filed, issueHash(issue)))
}

/** An item is found by the topics that it is filed under, too. */
function filedKey(topics: Topic[]): string {
  return hashOf('words', versionOf('site'), ...topics.flatMap(({ id, title }) => [id, title]))
}

function wordsOfIssue(issue: Issue, topics: ReadonlyMap<string, string>): IssueWords {
  const words: string[] = []
  const [counts, lengths, numbers]: [number[], number[], number[]] = [[], [], []]
  for (const item of issue.digest.items) {
    const found = itemWords(item, topics, functionWords(languageOf({ issue, item })))
    counts.push(found.size)
    for (const [word, posting] of found) {
      const written = postingNumbers(posting)
      words.push(word)
      lengths.push(written.length)
      numbers.push(...written)
    }
  }
  return {
    words: words.join('\n'),
    counts: Uint32Array.from(counts),
    lengths: Uint32Array.from(lengths),
    numbers: Uint32Array.from(numbers),
  }
}
