import type { ChosenLayout } from './choose.js'
import type { Start } from './layout.js'
import { parts, type SensePart } from './sense/part.js'

/** What the layout that explains a digest best says of each unit, by the unit's index. It is evidence, not a verdict. */
export interface LayoutFacts {
  chosen: ChosenLayout
  /** What stands where an item starts. */
  as: Start | 'unknown'
  /** It looks as items start here. */
  starts: boolean[]
  /** It looks as sections do. */
  sections: boolean[]
  /** What common sense takes it for under that layout. */
  parts: (SensePart | undefined)[]
  /** Kinds of cut that part a line in this layout, the likeliest first. */
  cuts: string[]
}

/** What a layout says of a digest of so many units, furniture included. */
export function layoutFactsOf(chosen: ChosenLayout, units: number): LayoutFacts {
  const { start, section, path, views } = chosen
  const facts: LayoutFacts = {
    chosen,
    as: start?.starts[0] ?? 'unknown',
    starts: new Array<boolean>(units).fill(false),
    sections: new Array<boolean>(units).fill(false),
    parts: new Array<SensePart | undefined>(units).fill(undefined),
    cuts: start?.cuts ?? [],
  }
  for (const [at, view] of views.entries()) {
    facts.starts[view.index] = start?.looks(view) ?? false
    facts.sections[view.index] = section?.looks(view, views) ?? false
    facts.parts[view.index] = parts[path[at] ?? 0]
  }
  return facts
}
