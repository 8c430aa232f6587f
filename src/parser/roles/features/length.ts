import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

const bins: [number, string][] = [
  [2, '1-2'],
  [4, '3-4'],
  [6, '5-6'],
  [9, '7-9'],
  [14, '10-14'],
  [20, '15-20'],
  [34, '21-34'],
  [60, '35-60'],
]

/** How many words, and how many for this digest. */
export const length: Feature = ({ segment: { look }, digest }, note) => {
  note`length ${bins.find(([most]) => look.length <= most)?.[1] ?? 'more'}`
  const relative = look.length / digest.medianLength
  note`length for this digest ${relative < 0.3 ? 'tiny' : relative < 0.7 ? 'below' : relative < 1.5 ? 'usual' : 'above'}`
  note`${lengthClass(look.length)} where short lines are ${share(digest.short)}`
}

export const share = (part: number): string =>
  part > 0.66 ? 'most' : part > 0.33 ? 'many' : part > 0.08 ? 'some' : 'few'
