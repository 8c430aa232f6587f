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

/** What an editor's answers in `publication.yml` say of every line of an archive. */
export function addAnswers(digests: Situated[], precedents: Precedents[], reading: ReadingSettings): void {
  for (const answer of reading.lines) addLines(digests, precedents, answer)
  for (const [index, situated] of digests.entries()) {
    const own = precedents[index] as Precedents
    const { start, section } = situated.layout.chosen
    if (start && start.name === reading.layout) addStarts(situated, own, start.name)
    if (section && section.name === reading.sectionLayout) addSections(situated, own, section.name)
  }
}

function addLines(digests: Situated[], precedents: Precedents[], { like, are }: LineAnswer): void {
  const isExample = exampleOf(like)
  const wholes = digests.map((situated) => {
    const { segments, units } = situated.lattice
    return segments.filter(({ whole, unit }) => whole && !units[unit]?.fixed)
  })
  // An editor points to a line, and a wrap may have parted what is one.
  const says = ({ look, unit }: Segment, { lattice: { units } }: Situated): boolean =>
    isExample(look) || [units[unit]?.lines[0]?.look].some((first) => first && isExample(first))
  // What is no news is told by its words: lines that look so may well be news. And "…" asks for the words alone.
  const looks = new Set(
    are === 'furniture' || isBeginning(like)
      ? []
      : digests.flatMap((situated, index) =>
          (wholes[index] as Segment[]).filter((one) => says(one, situated)).map((one) => looksKey(one, situated)),
        ),
  )
  const name = `lines like “${like}” are said to be ${are} (publication.yml)`
  const same = { name, worth: worthOf(are, bySaying) }
  const alike = { name, worth: worthOf(are, byLooking) }
  for (const [index, situated] of digests.entries()) {
    const found = new Map<number, Precedent>()
    for (const one of wholes[index] as Segment[]) {
      if (says(one, situated)) found.set(one.unit, same)
      else if (looks.has(looksKey(one, situated))) found.set(one.unit, alike)
    }
    for (const [segment, { unit, from, whole }] of situated.lattice.segments.entries()) {
      const precedent = found.get(unit)
      // A line that begins with a headline may hold more.
      if (precedent && (whole || (from === 0 && are === 'headline')))
        addPrecedent(precedents[index] as Precedents, segment, precedent)
    }
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
