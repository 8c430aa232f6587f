import type { Digest } from '../../digest/schema.js'
import { Candidates, type KeptCandidates } from './candidates.js'
import { type Closeness, Comparison, sameFrom, suggestFrom } from './closeness.js'
import { Columns, type KeptColumns } from './columns.js'
import { Habits, type KeptHabits } from './habits.js'
import { type KeptSaid, Said } from './said.js'
import { type Term, TermReader } from './terms.js'
import { type KeptThreads, Threads } from './threads.js'
import { type Told, tell } from './told.js'
import { type LoadTold, ToldItems } from './told-items.js'
import { type KeptVocabulary, Vocabulary } from './vocabulary.js'
import type { FoundWishes, IssueWishes, Wishes } from './wishes.js'

/** A link or a suggestion by the numbers of its items, the oldest item of the archive being 0. */
export interface FoundLink extends Closeness {
  later: number
  earlier: number
  /** `accepted` an editor said so, `asked` whether it is so is to be asked. */
  by: 'accepted' | 'found' | 'asked'
}

/** What stories have learned so far, plain: whoever keeps it writes it before another issue is read. */
export interface KeptStories {
  firsts: number[]
  vocabulary: KeptVocabulary
  candidates: KeptCandidates
  columns: KeptColumns
  habits: KeptHabits
  threads: KeptThreads
  said: KeptSaid
  wishes: FoundWishes
}

type Compared = Omit<Closeness, 'words'>

/**
 * Finds the stories of an archive, issue by issue, oldest first. Each item is linked back to the one before it that is
 * closest; nothing that comes later is looked at, so one more issue changes no older link.
 */
export class StoryFinder {
  readonly #wishes: Wishes
  readonly #vocabulary: Vocabulary
  readonly #reader: TermReader
  readonly #candidates: Candidates
  readonly #columns: Columns
  readonly #comparison = new Comparison()
  readonly #habits: Habits
  readonly #items: ToldItems
  readonly threads: Threads
  readonly #said: Said
  readonly found: FoundWishes
  /** Of the issue that is read. */
  #wished: IssueWishes = { same: new Map(), apart: new Map() }
  #links: FoundLink[] = []
  #joins: [earlier: number, later: number][] = []
  /** Items that had earlier ones to be compared with, and whether they go on from one. */
  #asked = new Map<number, boolean>()

  constructor(wishes: Wishes, kept?: KeptStories, load?: LoadTold) {
    this.#wishes = wishes
    this.#vocabulary = new Vocabulary(kept?.vocabulary)
    this.#reader = new TermReader(this.#vocabulary.numbering)
    this.#candidates = new Candidates(kept?.candidates)
    this.#habits = new Habits(kept?.habits)
    this.#items = new ToldItems(load, kept?.firsts)
    this.#columns = new Columns((number) => this.#items.at(number), kept?.columns)
    this.threads = new Threads(kept?.threads)
    this.#said = new Said((number) => this.#items.at(number).ids, kept?.said)
    this.found = kept?.wishes ?? new Map()
  }

  /** Reads an issue: what its items are like is weighed by the issues before it. */
  read({ file, language, date, items }: Digest): {
    links: FoundLink[]
    joins: [earlier: number, later: number][]
    told: Told[]
  } {
    const first = this.#items.next
    const issue = this.#items.firsts.length - 1
    this.#wished = this.#wishes.take(file, items, first, this.found)
    this.#links = []
    this.#joins = []
    this.#asked = new Map()
    const weighed = items.map((item, index) => {
      const its = this.#reader.termsOf(item, language)
      this.#vocabulary.weigh(its.terms)
      this.#place(first + index, tell(item, { issue, date }, its), its.terms)
      return its.terms
    })
    const told = this.#items.endIssue()
    for (const [index, terms] of weighed.entries()) this.#learn(first + index, terms, told[index] as Told)
    return { links: this.#links, joins: this.#joins, told }
  }

  keep(): KeptStories {
    return {
      firsts: this.#items.firsts,
      vocabulary: this.#vocabulary.keep(),
      candidates: this.#candidates.keep(),
      columns: this.#columns.keep(),
      habits: this.#habits.keep(),
      threads: this.threads.keep(),
      said: this.#said.keep(),
      wishes: this.found,
    }
  }

  #place(number: number, item: Told, terms: Term[]): void {
    this.#items.push(item)
    this.threads.add(number)
    this.#comparison.take(item, terms)
    const wished = this.#wished.same.get(number) ?? []
    for (const [at, earlier] of wished.entries()) {
      if (at === 0) this.#link(number, earlier, { ...this.#compare(earlier), value: 1 }, 'accepted')
      this.#join(earlier, number)
    }
    if (this.#columns.has(item)) return
    this.#columns.add(number, item)
    if (wished.length === 0) this.#linkClosest(number, terms)
    this.#candidates.add(number, terms)
  }

  /** Links an item to the earlier one that is closest, or suggests to. */
  #linkClosest(number: number, terms: Term[]): void {
    let best: { earlier: number; closeness: Compared } | undefined
    for (const earlier of this.#candidates.find(terms)) {
      if (this.#wished.apart.get(number)?.some((other) => this.threads.areOne(other, earlier))) continue
      const closeness = this.#compare(earlier)
      if (best === undefined || isCloser(closeness, best.closeness)) best = { earlier, closeness }
    }
    if (best === undefined) return
    const { earlier, closeness } = best
    const isSame = closeness.value >= sameFrom
    this.#asked.set(number, isSame)
    if (closeness.value < suggestFrom) return
    this.#link(number, earlier, closeness, isSame ? 'found' : 'asked')
    if (isSame) this.#join(earlier, number)
  }

  #join(earlier: number, later: number): void {
    this.#joins.push([earlier, later])
    if (!this.threads.join(earlier, later)) this.#said.reordered(this.threads.membersOf(earlier)[0] as number)
  }

  #compare(earlier: number): Compared {
    return this.#comparison.with(this.#items.at(earlier), this.#habits.setting())
  }

  #link(later: number, earlier: number, closeness: Compared, by: FoundLink['by']): void {
    this.#links.push({ later, earlier, by, ...closeness, words: this.#comparison.words(this.#items.at(earlier)) })
  }

  /** What an item's story has said before counts no more: of the story, items with smaller numbers are learned. */
  #learn(number: number, terms: Term[], told: Told): void {
    this.#vocabulary.learn(terms, this.#said.before(number, this.threads.membersOf(number)))
    this.#habits.learn(told, this.#asked.get(number))
  }
}

/** An item that was told before is a copy of that one, however much others go on from the same. */
function isCloser(one: Compared, other: Compared): boolean {
  if (one.kind !== other.kind) return one.kind === 'copy'
  return one.value > other.value
}
