import type { Feature } from '../feature.js'
import { casing } from './casing.js'
import { ending } from './ending.js'
import { gaps } from './gaps.js'
import { goingOn } from './going-on.js'
import { inside } from './inside.js'
import { layout } from './layout.js'
import { length } from './length.js'
import { marks } from './marks.js'
import { neighbours } from './neighbours.js'
import { overlap } from './overlap.js'
import { pairs } from './pairs.js'
import { partings } from './partings.js'
import { shapes } from './shapes.js'
import { signs } from './signs.js'
import { zones } from './zones.js'

/** Every kind of evidence. The order says nothing. */
export const features: Feature[] = [
  casing,
  ending,
  gaps,
  goingOn,
  inside,
  layout,
  length,
  marks,
  neighbours,
  overlap,
  pairs,
  partings,
  shapes,
  signs,
  zones,
]
