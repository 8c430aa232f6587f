import type { CategoryReason } from '../archive/categories.js'
import type { Item } from '../digest/schema.js'

/**
 * Why an item that has lost its section has the one of earlier issues: how far that was ahead, what guesses as sure have
 * come to, and the words that spoke most for it. Undefined where the category is not from there.
 */
export function categoryReason(
  { category = '' }: Item,
  reason: CategoryReason | undefined,
): { is: 'category'; name: string; words: string } | undefined {
  if (reason === undefined) return undefined
  const { ahead, guesses, right, words } = reason
  const record = `of ${guesses} guesses as sure in earlier issues ${right} were right`
  return { is: 'category', name: `${category} (${ahead.toFixed(1)} nats ahead; ${record})`, words: words.join(' · ') }
}
