/** What a unit may be to common sense: coarser than the reader's states, and whole lines only. */
export const parts = [
  'section',
  'headline',
  'subhead',
  'byline',
  'text',
  'notice',
  'bullet',
  'link',
  'caption',
  'credit',
  'furniture',
  'goes-on',
  'headline+byline',
  'headline+text',
  'headline+byline+text',
] as const
export type SensePart = (typeof parts)[number]

export const partIndex = Object.fromEntries(parts.map((part, index) => [part, index])) as Record<SensePart, number>

/** Parts with which an item starts. */
export const startParts: ReadonlySet<SensePart> = new Set([
  'headline',
  'notice',
  'headline+byline',
  'headline+text',
  'headline+byline+text',
])

/** In nats, for some of the parts. */
export type Worth = Partial<Record<SensePart, number>>
