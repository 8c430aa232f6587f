import { bindArchive } from '../archive/bind.js'
import type { Item } from '../digest/schema.js'
import type { Findings } from '../enrich/findings.js'
import type { DigestInput, readFiles } from '../parser/parse.js'
import { stateOf } from '../parser/state.js'
import type { Publication } from '../publication/publication.js'
import { categoryReason } from './explain-category.js'
import { storyReason } from './explain-story.js'

/** Something that is said of an item, and the words that it rests on: a source, a person, a topic, a date. */
export interface Reason {
  is:
    | 'kind'
    | 'category'
    | 'author'
    | 'publisher'
    | 'speaker'
    | 'topic'
    | 'person'
    | 'place'
    | 'organisation'
    | 'date'
    | 'story'
  name: string
  words: string
}

/** By the first line of each item of a digest, what is said of it, by its own words and by earlier issues. */
export function reasonsByLine(
  path: string,
  read: ReturnType<typeof readFiles>,
  inputs: DigestInput[],
  publication: Publication,
): Map<number, Reason[]> {
  const { issues, stories, categoryReasons } = bindArchive(
    read.map(({ reading }) => reading),
    inputs,
    publication,
  )
  const file = read.find((one) => one.file.path === path)?.file
  const found = file ? (stateOf(file).items ?? []) : []
  const items = issues.find(({ digest }) => digest.file === path)?.digest.items ?? []
  const reasons = new Map<number, Reason[]>()
  for (const [index, item] of items.entries()) {
    const findings = found[index]?.findings
    const [line] = item.lines
    if (!findings) continue
    const category = categoryReason(item, categoryReasons.get(item))
    const story = storyReason(item, stories)
    reasons.set(line, [
      ...(reasons.get(line) ?? []),
      ...reasonsOf(item, findings),
      ...(category ? [category] : []),
      ...(story ? [story] : []),
    ])
  }
  return reasons
}

function reasonsOf(item: Item, { evidence }: Findings): Reason[] {
  const proofs = (is: Reason['is'], list: { name: string; words: string }[]): Reason[] =>
    list.map(({ name, words }) => ({ is, name, words }))
  return [
    ...proofs('kind', evidence.kind),
    ...proofs('category', evidence.category),
    ...proofs('author', evidence.authors),
    ...item.sources.map(({ kind, name, evidence: words }): Reason => {
      return { is: kind === 'publisher' ? 'publisher' : 'speaker', name, words }
    }),
    ...proofs('topic', evidence.topics),
    ...item.named.map(({ kind, name, words }): Reason => ({ is: kind, name, words })),
    ...proofs('date', evidence.dates),
  ]
}
