import type { Item } from '../../digest/schema.js'
import type { Posting } from '../../search/postings.js'
import { type FoundWord, isInCapitals, wordsIn } from '../../search/words.js'

/** Words of different parts of an item are never beside each other. */
const apart = 8

/** What an item is found by: each of its words, folded, with where it stands. Nothing of any other item takes part. */
export function itemWords(
  item: Item,
  topics: ReadonlyMap<string, string>,
  skipped: ReadonlySet<string>,
): Map<string, Posting> {
  const found = new Map<string, Posting>()
  let place = 0
  for (const text of [item.headline, ...item.subheads]) addPlaces(text, true)
  for (const text of [item.text, item.credit ?? '', ...item.bylines, ...item.links.map(({ label }) => label)]) {
    addPlaces(text, false)
  }
  for (const name of namesOf(item, topics)) {
    for (const word of tellingWords(name, skipped)) postingOf(word.folded).inNames = true
  }
  return found

  function addPlaces(text: string, inHeadline: boolean): void {
    let end = 0
    for (const word of wordsIn(text)) {
      end = word.place + apart
      if (isSkipped(word, text, skipped)) continue
      const posting = postingOf(word.folded)
      posting.places.push(place + word.place)
      if (inHeadline) posting.inHeadline = true
    }
    place += end
  }

  function postingOf(word: string): Posting {
    let posting = found.get(word)
    if (posting === undefined) {
      posting = { inHeadline: false, inNames: false, places: [] }
      found.set(word, posting)
    }
    return posting
  }
}

/** Under what an item is filed, and who wrote it. */
function namesOf(item: Item, topics: ReadonlyMap<string, string>): string[] {
  return [
    ...(item.section === undefined ? [] : [item.section]),
    ...(item.category === undefined ? [] : [item.category]),
    ...item.topics.flatMap((id) => topics.get(id) ?? []),
    ...item.sources.map(({ name }) => name),
    ...item.authors,
    ...item.people,
    ...item.places,
    ...item.organisations,
  ]
}

const tellingWords = (text: string, skipped: ReadonlySet<string>) =>
  wordsIn(text).filter((word) => !isSkipped(word, text, skipped))

/** "US" and "WHO" are no function words, unless all of their text is in capitals. */
function isSkipped(word: FoundWord, text: string, skipped: ReadonlySet<string>): boolean {
  return skipped.has(word.folded) && !isInCapitals(text, word)
}
