import { sentencesOf, withoutStop, wordCount } from './letters.mjs'
import { randomOf } from './random.mjs'
import { begun } from './vocabulary.mjs'

/**
 * @typedef {import('./document.mjs').Item} Item
 * @typedef {import('./style.mjs').Style} Style
 * @typedef {import('./random.mjs').Random} Random
 */

/**
 * An item's blocks, as many and as long as this layout has them, with its lists.
 * @param {Item} item @param {Style} style @param {Random} random
 * @returns {{ blocks: Item['blocks'] }}
 */
export function bodyIn({ blocks }, style, random) {
  const bulleted = blocks
    .flatMap((block) => bulletedIn(withAsides(block, style, random), style, random))
    .map((block) => withLead(block, style, random))
  const [first] = bulleted
  const sentences = first && first.role !== 'bullet' ? sentencesOf(first.text) : []
  const short =
    sentences.length > 1 ? [{ ...first, text: sentences.slice(0, random.whole(1, 3)).join(' ') }] : bulleted.slice(0, 2)
  switch (style.body) {
    case 'paragraph':
      return { blocks: bulleted.slice(0, first?.role === 'bullet' ? 4 : 1) }
    case 'sentence':
      return {
        blocks: /** @type {Item['blocks']} */ (
          sentences[0] ? [{ ...first, text: sentences[0] }] : bulleted.slice(0, 3)
        ),
      }
    case 'short':
      return { blocks: /** @type {Item['blocks']} */ (short) }
    case 'some none':
      return { blocks: random.chance(0.45) ? [] : bulleted.slice(0, 3) }
    default:
      return { blocks: bulleted.slice(0, 14) }
  }
}

/**
 * A block, its list left out, or its sentences as a list; entries may be a few words long.
 * @param {Item['blocks'][number]} block @param {Style} style @param {Random} random
 * @returns {Item['blocks']}
 */
function bulletedIn(block, { bullets }, random) {
  if (block.role === 'bullet') {
    if (bullets === 'none') return []
    return [bullets === 'short' ? { ...block, text: fewWords(block.text, random.whole(1, 6)) } : block]
  }
  if (block.role !== 'paragraph' || !random.chance(bullets === 'more' ? 0.25 : bullets === 'short' ? 0.3 : 0))
    return [block]
  const sentences = sentencesOf(block.text)
  if (sentences.length < 2) return [block]
  const [lead, ...others] = random.chance(0.5) ? sentences : ['', ...sentences]
  const entries = (bullets === 'short' ? others.flatMap((text) => text.split(/[,;:]\s/)) : others).slice(0, 8)
  /** @type {Item['blocks']} */
  const list = entries.map((text) => ({
    role: 'bullet',
    text: bullets === 'short' ? fewWords(text, random.whole(1, 6)) : random.chance(0.5) ? withoutStop(text) : text,
  }))
  if (!lead) return list
  return [{ ...block, text: random.chance(0.6) ? `${withoutStop(lead)}:` : lead }, ...list]
}

/** A comma early in a paragraph as a dash or a colon, or its first sentence as a question. @param {Item['blocks'][number]} block @param {Style} style @param {Random} random */
function withAsides(block, { prose, seed }, random) {
  if (prose === 'own' || block.role !== 'paragraph' || !random.chance(0.5)) return block
  if (prose === 'questions') return { ...block, text: block.text.replace(/^(.{12,90}?\p{Ll})\. (?=\p{Lu})/u, '$1? ') }
  const sign = prose === 'colons' ? ': ' : randomOf(seed).pick([' - ', ' – ', ' — '])
  return { ...block, text: block.text.replace(/^(.{12,110}?), (?=\p{L})/u, (_, start) => start + sign) }
}

/** An entry of a list with a head of its own: "Access: …". @param {Item['blocks'][number]} block @param {Style} style @param {Random} random */
function withLead(block, { bulletLeads }, random) {
  if (bulletLeads === 'none' || block.role !== 'bullet' || wordCount(block.text) < 8) return block
  const words = block.text.split(' ')
  const length = random.whole(1, 4)
  return {
    ...block,
    text: `${words
      .slice(0, length)
      .join(' ')
      .replace(/[:,.;]$/, '')}: ${begun(words.slice(length).join(' '))}`,
  }
}

/** The first words of a text. @param {string} text @param {number} count */
export const fewWords = (text, count) =>
  begun(
    text
      .split(' ')
      .slice(0, count)
      .join(' ')
      .replace(/[,;:.]$/, ''),
  )
