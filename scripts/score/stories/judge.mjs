/**
 * What was found of the pairs that belong to one story, and what was found beside them.
 * @typedef {{ found: number, wrong: number, all: number, precision: number, recall: number }} Count
 * @typedef {{ name: string, links: Count, withSuggestions: Count, kinds: { right: number, all: number }, misses: string[] }} JudgedStories
 */

/**
 * Judges the stories of an archive by its gold.
 * @param {import('./gold.mjs').GoldArchive} gold
 * @param {import('../../../lib/archive/archive.js').Archive} archive
 * @returns {JudgedStories}
 */
export function judgeStories(gold, { stories, issues }) {
  const items = new Map(
    issues.flatMap(({ digest }) =>
      digest.items.map((item) => [`${digest.file.replace(/\.txt$/, '')}:${item.lines[0]}`, item]),
    ),
  )
  const suggested = new Map(stories.suggestions.map((suggestion) => [suggestion.later.item, suggestion.earlier.item]))
  const pairs = gold.stories ? allPairs(gold.stories, [...items.keys()]) : gold.pairs.filter(({ unsure }) => !unsure)
  const links = { found: 0, wrong: 0, all: 0 }
  const withSuggestions = { found: 0, wrong: 0, all: 0 }
  const kinds = { right: 0, all: 0 }
  const misses = []
  for (const { earlier, later, kind } of pairs) {
    const [one, other] = [items.get(earlier), items.get(later)]
    if (!one || !other) throw new Error(`${gold.name}: no item at ${one ? later : earlier}`)
    const story = stories.of.get(one)
    const told = story !== undefined && story === stories.of.get(other)
    const belong = kind === 'follow-up' || kind === 'copy'
    count(links, belong, told)
    count(withSuggestions, belong, told || suggested.get(other) === one)
    const link = stories.links.get(other)
    if (belong && link?.earlier.item === one) {
      kinds.all += 1
      if (link.kind === kind) kinds.right += 1
      else misses.push(`taken for a ${link.kind}  ${earlier} ${one.headline}  |  ${later} ${other.headline}  (${kind})`)
    }
    if (belong !== told) {
      misses.push(`${told ? 'wrong' : 'missed'}  ${earlier} ${one.headline}  |  ${later} ${other.headline}  (${kind})`)
    }
  }
  return { name: gold.name, links: rates(links), withSuggestions: rates(withSuggestions), kinds, misses }
}

/** @param {NonNullable<import('./gold.mjs').GoldArchive['stories']>} stories @param {string[]} items in the archive's order */
function allPairs(stories, items) {
  const storyOf = new Map(
    [...stories].flatMap(([story, members]) => members.map(({ at, kind }) => [at, { story, kind }])),
  )
  return items.flatMap((later, index) =>
    items.slice(0, index).map((earlier) => {
      const [one, other] = [storyOf.get(earlier), storyOf.get(later)]
      const kind = one && one.story === other?.story ? (other?.kind ?? '') : 'none'
      return { earlier, later, kind }
    }),
  )
}

/** @param {{ found: number, wrong: number, all: number }} counts @param {boolean} belong @param {boolean} told */
function count(counts, belong, told) {
  if (belong) counts.all += 1
  if (told && belong) counts.found += 1
  if (told && !belong) counts.wrong += 1
}

/** @param {{ found: number, wrong: number, all: number }} counts @returns {Count} */
export function rates({ found, wrong, all }) {
  return { found, wrong, all, precision: found / (found + wrong || 1), recall: found / (all || 1) }
}
