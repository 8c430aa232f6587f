import { partIndex, parts, type SensePart } from './part.js'

const entry = (part: SensePart): SensePart => (part.startsWith('headline') ? 'headline' : part)
const exit = (part: SensePart): SensePart =>
  part === 'headline+byline' ? 'byline' : part === 'headline+text' || part === 'headline+byline+text' ? 'text' : part

/** What may follow what, in nats: from these, to those, worth. A later row replaces an earlier one. */
const rows: [string, string, number][] = [
  ['*', 'subhead', -4],
  ['headline subhead', 'subhead', 0.5],
  ['*', 'byline', -4.5],
  ['headline subhead', 'byline', 2],
  ['text bullet', 'byline', -1.5],
  ['section', 'byline', -8],
  ['byline', 'byline', -5],
  ['*', 'caption', -7],
  ['section caption credit', 'caption', 2],
  ['*', 'credit', -4],
  ['caption', 'credit', 3],
  ['*', 'goes-on', -40],
  ['text notice bullet', 'goes-on', 0],
  ['headline', 'goes-on', -2],
  ['caption', 'goes-on', -1],
  ['section', 'headline', 1.5],
  ['section', 'text', -1.5],
  ['section', 'bullet', -1],
  ['section', 'notice', -0.3],
  ['section', 'link furniture', -4],
  ['section', 'section', -2.5],
  ['furniture', 'headline section notice', 0.3],
  ['headline', 'section', -1.3],
  ['headline', 'headline', -0.6],
  ['headline', 'text', 1],
  ['headline', 'bullet', 0.3],
  ['headline', 'link', 0.5],
  ['headline', 'notice', -6],
  ['headline text notice link bullet', 'furniture', -1],
  ['byline', 'text', 1.2],
  ['byline', 'section', -1],
  ['byline', 'notice', -4],
  ['subhead', 'text bullet', 0.8],
  ['subhead', 'headline section', -0.5],
  ['text', 'text headline', 0.2],
  ['text', 'notice', -1.5],
  ['notice', 'notice', 1.2],
  ['notice', 'text headline', -0.8],
  ['notice', 'link', 0.8],
  ['notice', 'section', 0.3],
  ['link', 'text bullet', -2.5],
  ['link', 'byline', -3],
  ['link', 'headline', 1],
  ['link', 'section', 0.6],
  ['link', 'notice', 1.8],
  ['link', 'link', -0.5],
  ['bullet', 'bullet', 1],
  ['bullet', 'notice', -2],
  ['bullet', 'text', -0.3],
  ['furniture', 'furniture', 1.2],
  ['caption credit', 'text bullet', -3],
]

/** `from * parts.length + to`. */
export const senseSteps: Float64Array = (() => {
  const table = new Float64Array(parts.length * parts.length)
  const worth = new Map<string, number>()
  for (const [from, to, value] of rows) {
    for (const a of from === '*' ? parts : from.split(' ')) for (const b of to.split(' ')) worth.set(`${a} ${b}`, value)
  }
  for (const from of parts) {
    for (const to of parts)
      table[partIndex[from] * parts.length + partIndex[to]] = worth.get(`${exit(from)} ${entry(to)}`) ?? 0
  }
  return table
})()
