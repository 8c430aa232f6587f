import type { LabelRole } from '../../digest/tree.js'

/** What evidence speaks for or against. A state is the sum of its components, so that what starts an item is learned once. */
export const components = [
  'section',
  'headline',
  'break',
  'subhead',
  'byline',
  'body',
  'start',
  'attribution',
  'bullet',
  'link',
  'caption',
  'credit',
  'furniture',
  'goes-on',
  'headline-goes-on',
] as const
export type Component = (typeof components)[number]

/** Where a component stands in a row of evidence. */
export const componentIndex = (component: Component): number => components.indexOf(component)

/** What a piece of a line is taken for, with what it does to the items around it. */
export interface State {
  name: string
  role: LabelRole
  parts: Component[]
  /** Starts an item that has no headline. */
  starts?: true
  /** A section without a heading begins before it. */
  breaks?: true
}

export const states: State[] = [
  { name: 'section', role: 'section', parts: ['section'] },
  { name: 'headline', role: 'headline', parts: ['headline'] },
  { name: 'break, headline', role: 'headline', parts: ['headline', 'break'], breaks: true },
  { name: 'subhead', role: 'subhead', parts: ['subhead'] },
  { name: 'byline', role: 'byline', parts: ['byline'] },
  { name: 'paragraph', role: 'paragraph', parts: ['body'] },
  { name: 'first paragraph', role: 'paragraph', parts: ['body', 'start'], starts: true },
  { name: 'break, first paragraph', role: 'paragraph', parts: ['body', 'start', 'break'], starts: true, breaks: true },
  { name: 'attribution', role: 'attribution', parts: ['attribution'] },
  { name: 'bullet', role: 'bullet', parts: ['bullet'] },
  { name: 'link', role: 'link', parts: ['link'] },
  { name: 'caption', role: 'caption', parts: ['caption'] },
  { name: 'credit', role: 'credit', parts: ['credit'] },
  { name: 'furniture', role: 'furniture', parts: ['furniture'] },
  { name: 'goes on', role: 'cont', parts: ['goes-on'] },
  { name: 'headline goes on', role: 'cont', parts: ['headline-goes-on'] },
]

export const stateIndex: ReadonlyMap<string, number> = new Map(states.map(({ name }, index) => [name, index]))

/** The state of a name that this file gives. */
export function stateOf(name: string): number {
  const index = stateIndex.get(name)
  if (index === undefined) throw new Error(`no state is called ${name}`)
  return index
}

const named = (...names: string[]): ReadonlySet<number> => new Set(names.map(stateOf))

const goingOn = named('goes on', 'headline goes on')
/** What may stand first on a line that holds several things, and what may follow on the same line. */
const inLineFirst = named('section', 'headline', 'break, headline', 'subhead', 'bullet', 'paragraph', 'goes on')
const inLineNext = named('headline', 'subhead', 'byline', 'paragraph', 'link', 'bullet')
const headings = named('section', 'headline', 'break, headline', 'subhead', 'headline goes on')
const texts = named(
  'paragraph',
  'first paragraph',
  'break, first paragraph',
  'attribution',
  'bullet',
  'caption',
  'goes on',
  'byline',
  'link',
  'credit',
  'furniture',
)

/** Whether a state may begin a digest. */
export const mayBegin = (state: number): boolean =>
  !goingOn.has(state) && !states[state]?.breaks && states[state]?.name !== 'subhead'

/** Whether a state may follow another; on the same line only what can share one may. */
export function mayFollow(from: number, to: number, sameLine: boolean): boolean {
  if (sameLine) return (inLineFirst.has(from) || from === stateOf('byline')) && inLineNext.has(to)
  if (to === stateOf('headline goes on')) return headings.has(from)
  if (to === stateOf('goes on')) return texts.has(from)
  return true
}
