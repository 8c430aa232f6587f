/**
 * Sections and items of several documents of one language in a new one, as no editor would put them together: so the
 * reader does not learn what the publications of the project write about.
 * @param {import('./document.mjs').Document[]} documents at least one
 * @param {import('./random.mjs').Random} random
 * @returns {import('./document.mjs').Document}
 */
export function mixed(documents, random) {
  const [first] = documents
  if (!first) throw new Error('nothing to mix')
  const sections = shuffled(
    documents.flatMap(({ sections }) => sections.filter(({ items }) => items.length > 0)),
    random,
  )
  const most = random.whole(12, 40)
  let count = 0
  const taken = sections.filter(({ items }) => {
    count += items.length
    return count - items.length < most
  })
  return {
    language: first.language,
    masthead: random.pick(documents).masthead,
    sections: taken,
    tail: random.pick(documents).tail,
  }
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {import('./random.mjs').Random} random
 */
export function shuffled(list, random) {
  return list
    .map((entry) => ({ entry, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}
