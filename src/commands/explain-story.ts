import type { Stories } from '../archive/stories/story.js'
import { placeOf } from '../checks/story-suggestions.js'
import type { Item } from '../digest/schema.js'
import { shorten } from '../digest/shorten.js'

const verbs = { 'follow-up': 'goes on from', copy: 'tells again', suggestion: 'may go on from' }
const longestHeadline = 60

/**
 * Why an item stands in a story, or may: which earlier item it goes on from, how sure that is, and the words that both
 * have with what each adds. Undefined for an item that stands alone.
 */
export function storyReason(
  item: Item,
  { links, suggestions }: Stories,
): { is: 'story'; name: string; words: string } | undefined {
  const link = links.get(item)
  const found = link ?? suggestions.find(({ later }) => later.item === item)
  if (found === undefined) return undefined
  const { earlier, closeness, words } = found
  const sure = link?.accepted === true ? 'the editor says so' : closeness.toFixed(2)
  const headline = shorten(earlier.item.headline, longestHeadline)
  return {
    is: 'story',
    name: `${verbs[link?.kind ?? 'suggestion']} ${placeOf(earlier)} ‘${headline}’ (${sure})`,
    words: words.map(({ word, weight }) => `${word} ${weight.toFixed(3)}`).join(' · '),
  }
}
