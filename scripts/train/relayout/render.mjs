import { gapTable } from './choices.mjs'
import { damagedBlocks, damagedLines, damagedWhole } from './damage.mjs'
import { written } from './lines.mjs'
import { gapAbove, planOf } from './plan.mjs'

/** @type {import('./damage.mjs').Damages} */
const undamaged = new Set()

/**
 * A document as a digest in a layout, with labels that say what each of its lines is.
 * @param {import('./document.mjs').Document} document furnished for that layout
 * @param {import('./style.mjs').Style} style
 * @param {import('./random.mjs').Random} random
 * @param {{ issue?: import('./frame.mjs').Issue, damages?: import('./damage.mjs').Damages }} [how]
 * @returns {{ text: string, labels: string }}
 */
export function render(
  document,
  style,
  random,
  { issue = { number: 1, day: new Date(Date.UTC(2024, 0, 5)) }, damages = undamaged } = {},
) {
  // In a digest without gaps a wrap leaves no trace of where a paragraph ends.
  const fit = gapTable[style.gaps].block > 0 ? damages : new Set([...damages].filter((damage) => damage !== 'wrapped'))
  const blocks = damagedBlocks(planOf(document, style, issue, random.fork('plan')), fit, random)
  const lines = damagedLines(blocks, (block) => gapAbove(block, style), fit, random)
  const { text, labels } = written(lines)
  return { text: damagedWhole(text, fit, random), labels }
}
