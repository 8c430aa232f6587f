/** Of so many items one must name someone or something, for a page of its own. */
const itemsForOneMention = 3_000

/** From so many items on, a name that stands in one of them alone has no page, whoever wrote or was cited. */
const itemsForTwo = 1_000

/**
 * In how many items of an archive a name must stand to have a page. Most names stand in very few, and the more items
 * there are, the more such names: with a page for each a large archive is more files than hosts take, most of them for
 * someone hardly named. Search finds those.
 */
export function enoughForName(items: number, least: 1 | 2): number {
  return Math.max(items > itemsForTwo ? 2 : least, Math.ceil(items / itemsForOneMention))
}

/** How many items a story must have for a page in an archive of so many: three, and one more for each 10,000. */
export function enoughForStory(items: number): number {
  return 3 + Math.floor(items / 10_000)
}
