import type { LineAnswer, LineRole, ReadingSettings } from '../../../publication/publication.js'
import type { Situated } from '../described.js'
import type { Segment } from '../lattice.js'
import { type Component, componentIndex, components } from '../states.js'
import { exampleOf, isBeginning, looksKey } from './likeness.js'
import { addPrecedent, type Precedent, type Precedents } from './precedent.js'

/** In nats: for lines that say what the example says, and for those that only look like it. */
const bySaying = 8
const byLooking = 4

/** In nats, where an editor has said what marks the starts of items, or sections: for lines with the mark, and without. */
const marked = 3
const unmarked = -1.5

/** How the lines look that an answer's example is about: none where only what says the same is meant. */
export function exampleLooks(situated: Situated, { like, are }: LineAnswer): string[] {
  // What is no news is told by its words: lines that look so may well be news. And "…" asks for the words alone.
  if (are === 'furniture' || isBeginning(like)) return []
  const says = sayerOf(like, situated)
  return wholesOf(situated)
    .filter(says)
    .map((one) => looksKey(one, situated))
}

/** What an editor's answers in `publication.yml` say of every line of a digest. `looks` are those of all examples, by answer. */
export function answersFor(situated: Situated, reading: ReadingSettings, looks: ReadonlySet<string>[]): Precedents {
  const precedents: Precedents = []
  for (const [index, answer] of reading.lines.entries())
    addLines(situated, precedents, answer, looks[index] ?? new Set())
  const { start, section } = situated.layout.chosen
  if (start && start.name === reading.layout) addStarts(situated, precedents, start.name)
  if (section && section.name === reading.sectionLayout) addSections(situated, precedents, section.name)
  return precedents
}

const wholesOf = ({ lattice: { segments, units } }: Situated): Segment[] =>
  segments.filter(({ whole, unit }) => whole && !units[unit]?.fixed)

/** Whether a line says what the example does. An editor points to a line, and a wrap may have parted what is one. */
function sayerOf(like: string, { lattice: { units } }: Situated): (one: Segment) => boolean {
  const isExample = exampleOf(like)
  return ({ look, unit }) => isExample(look) || [units[unit]?.lines[0]?.look].some((first) => first && isExample(first))
}

function addLines(
  situated: Situated,
  precedents: Precedents,
  { like, are }: LineAnswer,
  looks: ReadonlySet<string>,
): void {
  const says = sayerOf(like, situated)
  const name = `lines like “${like}” are said to be ${are} (publication.yml)`
  const same = { name, worth: worthOf(are, bySaying) }
  const alike = { name, worth: worthOf(are, byLooking) }
  const found = new Map<number, Precedent>()
  for (const one of wholesOf(situated)) {
    if (says(one)) found.set(one.unit, same)
    else if (looks.size > 0 && looks.has(looksKey(one, situated))) found.set(one.unit, alike)
  }
  for (const [segment, { unit, from, whole }] of situated.lattice.segments.entries()) {
    const precedent = found.get(unit)
    // A line that begins with a headline may hold more.
    if (precedent && (whole || (from === 0 && are === 'headline'))) addPrecedent(precedents, segment, precedent)
  }
}

const componentsOf: Record<LineRole, [Component, number][]> = {
  section: [['section', 1]],
  headline: [['headline', 1]],
  subhead: [['subhead', 1]],
  byline: [['byline', 1]],
  paragraph: [
    ['body', 1],
    ['start', -1],
  ],
  'paragraph!': [
    ['body', 1],
    ['start', 1],
  ],
  quote: [['body', 1]],
  attribution: [['attribution', 1]],
  bullet: [['bullet', 1]],
  link: [['link', 1]],
  caption: [['caption', 1]],
  credit: [['credit', 1]],
  furniture: [['furniture', 1]],
  cont: [
    ['goes-on', 1],
    ['headline-goes-on', 1],
  ],
}

function worthOf(role: LineRole, nats: number): Float64Array {
  const worth = new Float64Array(components.length)
  for (const [component, sign] of componentsOf[role]) worth[componentIndex(component)] = nats * sign
  return worth
}

function addStarts({ lattice, layout }: Situated, precedents: Precedents, name: string): void {
  const role = layout.as === 'text' ? 'paragraph!' : 'headline'
  const parted = layout.as.includes('+')
  const looking = { name: `items start like ${name} (publication.yml)`, worth: worthOf(role, marked) }
  const other = {
    name: `no item starts so: they start like ${name} (publication.yml)`,
    worth: worthOf('headline', unmarked),
  }
  for (const [index, { unit, from, whole }] of lattice.segments.entries()) {
    if (from > 0 || lattice.units[unit]?.fixed) continue
    if (!layout.starts[unit]) addPrecedent(precedents, index, other)
    else if (!parted || !whole) addPrecedent(precedents, index, looking)
  }
}

function addSections({ lattice, layout }: Situated, precedents: Precedents, name: string): void {
  const looking = { name: `sections look like ${name} (publication.yml)`, worth: worthOf('section', marked) }
  const other = {
    name: `no section looks so: they look like ${name} (publication.yml)`,
    worth: worthOf('section', unmarked),
  }
  for (const [index, { unit, whole }] of lattice.segments.entries()) {
    if (whole && !lattice.units[unit]?.fixed) addPrecedent(precedents, index, layout.sections[unit] ? looking : other)
  }
}
