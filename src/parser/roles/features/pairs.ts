import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** A digest is made of few kinds of neighbours: titles over texts, or titles over titles, or texts alone. */
export const pairs: Feature = (
  { segment: { look, from }, unit, index, after, digest: { pairs, pairsBelow, glances } },
  note,
) => {
  const here = glances[index]
  const size = lengthClass(look.length)
  const mostText = grade(pairs.get('title, text') ?? 0)
  const alone = grade(pairs.get('title, title') ?? 0)
  const texts = grade(pairs.get('text, text') ?? 0)
  note`${here}, ${size}, where titles over texts are ${mostText}`
  note`${here}, ${size}, where titles over titles are ${alone}`
  note`${here}, ${size}, where texts over texts are ${texts}`
  note`titles over texts ${mostText}, over titles ${alone}, texts over texts ${texts}, ${here}`
  if (from === 0 && index > 0) {
    const above = glances[index - 1]
    const usual = grade(pairsBelow[index - 1] ?? 0)
    note`${here} under ${above}, such pairs are ${usual}`
    if (after) note`${above}, ${here}, ${glances[index + 1]}${unit.gap > 0 ? ', apart' : ''}`
  }
  if (after) {
    const below = glances[index + 1]
    const usual = grade(pairsBelow[index] ?? 0)
    note`${here} over ${below}, such pairs are ${usual}`
  }
}

const grade = (share: number): string =>
  share < 0.04 ? 'rare' : share < 0.12 ? 'few' : share < 0.25 ? 'some' : share < 0.4 ? 'many' : 'most'
