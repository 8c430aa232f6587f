import type { StoryWishes } from '../../publication/publication.js'
import type { Issue, Mention } from '../archive.js'
import { byIssue } from '../mentions.js'
import { Candidates } from './candidates.js'
import { type Closeness, Comparison, sameFrom, suggestFrom } from './closeness.js'
import { Columns } from './columns.js'
import { Habits } from './habits.js'
import type { Stories, Story, StoryLink, StorySuggestion } from './story.js'
import { termsOf } from './terms.js'
import { type Told, tell } from './told.js'
import { Vocabulary, type WeighedTerm } from './vocabulary.js'
import { readWishes, type Wishes } from './wishes.js'

/**
 * Finds the stories of an archive whose issues stand oldest first. Items are taken one by one, each linked back to the
 * one before it that is closest; nothing that comes later is looked at, so one more issue changes no older link.
 */
export function findStories(issues: Issue[], said: StoryWishes): Stories {
  const finder = new Finder(readWishes(said, issues))
  for (const issue of issues) finder.read(issue)
  return finder.stories()
}

/** A story that grows. */
interface Thread {
  numbers: number[]
  /** Terms that it has said. */
  said: Set<number>
}

type Compared = Omit<Closeness, 'words'>

class Finder {
  readonly #wishes: Wishes
  readonly #vocabulary = new Vocabulary()
  readonly #candidates = new Candidates()
  readonly #columns = new Columns()
  readonly #comparison = new Comparison()
  readonly #habits = new Habits()
  /** By an item's number. */
  readonly #items: Told[] = []
  readonly #threads: Thread[] = []
  readonly #links = new Map<Told, StoryLink>()
  readonly #suggestions: StorySuggestion[] = []
  /** Of the issue that is read: items that had earlier ones to be compared with, and whether they go on from one. */
  #asked = new Map<number, boolean>()

  constructor(wishes: Wishes) {
    this.#wishes = wishes
  }

  /** Reads an issue: what its items are like is weighed by the issues before it. */
  read(issue: Issue): void {
    const first = this.#items.length
    this.#asked = new Map()
    const weighed = issue.digest.items.map((item) => {
      const terms = termsOf(item, issue.digest.language)
      const its = this.#vocabulary.weigh(terms)
      this.#place(tell({ issue, item }, terms, its), its)
      return its
    })
    for (const [index, its] of weighed.entries()) {
      const number = first + index
      this.#vocabulary.learn(its, (this.#threads[number] as Thread).said)
      this.#habits.learn(this.#items[number] as Told, this.#asked.get(number))
    }
  }

  #place(item: Told, weighed: WeighedTerm[]): void {
    const number = this.#items.length
    this.#items.push(item)
    this.#threads.push({ numbers: [number], said: new Set() })
    this.#comparison.take(item, weighed)
    const wished = this.#wishes.same.get(number) ?? []
    for (const earlier of wished) this.#link(number, earlier, { ...this.#compare(earlier), value: 1 }, true)
    if (this.#columns.has(item)) return
    this.#columns.add(item)
    if (wished.length === 0) this.#linkClosest(number, weighed)
    this.#candidates.add(number, weighed)
  }

  /** Links an item to the earlier one that is closest, or suggests to. */
  #linkClosest(number: number, weighed: WeighedTerm[]): void {
    let best: { earlier: number; closeness: Compared } | undefined
    for (const earlier of this.#candidates.find(weighed)) {
      if (this.#keptApart(number, earlier)) continue
      const closeness = this.#compare(earlier)
      if (best === undefined || isCloser(closeness, best.closeness)) best = { earlier, closeness }
    }
    if (best === undefined) return
    this.#asked.set(number, best.closeness.value >= sameFrom)
    if (best.closeness.value < suggestFrom) return
    if (best.closeness.value >= sameFrom) this.#link(number, best.earlier, best.closeness, false)
    else {
      const { mention: later } = this.#items[number] as Told
      const earlier = this.#items[best.earlier] as Told
      const words = this.#comparison.words(earlier)
      this.#suggestions.push({ later, earlier: earlier.mention, closeness: best.closeness.value, words })
    }
  }

  #compare(earlier: number): Compared {
    return this.#comparison.with(this.#items[earlier] as Told, this.#habits.setting())
  }

  /** Whether an editor keeps an item apart from the story of another. */
  #keptApart(number: number, earlier: number): boolean {
    const apart = this.#wishes.apart.get(number)
    return apart?.some((other) => this.#threads[other] === this.#threads[earlier]) ?? false
  }

  #link(number: number, earlier: number, { value, kind }: Compared, accepted: boolean): void {
    const [item, before] = [this.#items[number] as Told, this.#items[earlier] as Told]
    if (!this.#links.has(item)) {
      const words = this.#comparison.words(before)
      this.#links.set(item, { earlier: before.mention, kind, closeness: value, accepted, words })
    }
    this.#join(this.#threads[earlier] as Thread, this.#threads[number] as Thread)
  }

  #join(thread: Thread, other: Thread): void {
    if (thread === other) return
    const [kept, gone] = (thread.numbers[0] ?? 0) < (other.numbers[0] ?? 0) ? [thread, other] : [other, thread]
    for (const number of gone.numbers) this.#threads[number] = kept
    for (const id of gone.said) kept.said.add(id)
    const inOrder = (kept.numbers.at(-1) ?? 0) < (gone.numbers[0] ?? 0)
    for (const number of gone.numbers) kept.numbers.push(number)
    if (!inOrder) kept.numbers.sort((one, another) => one - another)
  }

  stories(): Stories {
    const stories: Stories = {
      all: [],
      of: new Map(),
      links: new Map([...this.#links].map(([{ mention }, link]) => [mention.item, link])),
      suggestions: this.#suggestions,
      unheard: this.#wishes.unheard,
    }
    for (const [number, thread] of this.#threads.entries()) {
      if (thread.numbers[0] !== number || thread.numbers.length < 2) continue
      const story = storyOf(thread.numbers.map((one) => (this.#items[one] as Told).mention))
      stories.all.push(story)
      for (const { item } of story.mentions) stories.of.set(item, story)
    }
    return stories
  }
}

/** An item that was told before is a copy of that one, however much others go on from the same. */
function isCloser(one: Compared, other: Compared): boolean {
  if (one.kind !== other.kind) return one.kind === 'copy'
  return one.value > other.value
}

function storyOf(oldestFirst: Mention[]): Story {
  const [first] = oldestFirst
  if (first === undefined) throw new Error('a story has items')
  return { id: `${first.issue.digest.id}#${first.item.id}`, mentions: byIssue(oldestFirst).reverse().flat() }
}
