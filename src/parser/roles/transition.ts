import type { Unit } from '../lines/unit.js'
import { type DigestFacts, shapeOf } from './facts.js'

/** How far apart two pieces stand, as far as this digest's gaps say anything. */
export const gapClasses = ['same line', 'adjacent', 'usual gap', 'wide gap', 'tight', 'tight gap'] as const
export type GapClass = (typeof gapClasses)[number]

/** The gap above a unit, against what is usual in its digest. */
export function gapClass({ gap }: Unit, { tight, usualGap }: DigestFacts): GapClass {
  if (tight) return gap === 0 ? 'tight' : 'tight gap'
  if (gap === 0) return 'adjacent'
  return gap > usualGap ? 'wide gap' : 'usual gap'
}

const likenesses = ['unlike', 'same mark', 'same shape'] as const

/** Every kind of step from one piece to the next: how far, and how alike the two lines look. */
export const steps: string[] = gapClasses.flatMap((gap) => likenesses.map((likeness) => `${gap}, ${likeness}`))

/** The kind of step to a unit from the one before it, as an index of `steps`. */
export function stepTo(unit: Unit, before: Unit, facts: DigestFacts): number {
  return gapClasses.indexOf(gapClass(unit, facts)) * likenesses.length + likenesses.indexOf(likeness(unit, before))
}

/** The step from one part of a line to the next. */
export const sameLineStep = 0

function likeness(unit: Unit, before: Unit): (typeof likenesses)[number] {
  const { marker, length } = unit.look
  if (marker.kind !== 'none') {
    return marker.kind === before.look.marker.kind && marker.sign === before.look.marker.sign ? 'same mark' : 'unlike'
  }
  return length < 30 && before.look.length < 30 && shapeOf(unit) === shapeOf(before) ? 'same shape' : 'unlike'
}
