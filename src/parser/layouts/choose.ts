import type { SectionLayout, Start, StartLayout } from './layout.js'
import { sectionLayouts } from './sections/index.js'
import { bestSense, senseOf, untidiness } from './sense/explain-digest.js'
import { parts, type SensePart, startParts } from './sense/part.js'
import { startLayouts } from './starts/index.js'
import type { UnitView } from './unit-view.js'

/** How a digest was laid out: what marks its items and its sections, where one way explains it best. */
export interface ChosenLayout {
  start: StartLayout | undefined
  section: SectionLayout | undefined
  /** What it is worth, in nats, and the one that came next. */
  worth: number
  next: { start: StartLayout | undefined; section: SectionLayout | undefined; worth: number } | undefined
  /** How common sense reads the digest under it: a part a unit. */
  path: Uint8Array
  views: UnitView[]
}

interface Candidate {
  id: string
  start: StartLayout | undefined
  section: SectionLayout | undefined
  worth: number
  path: Uint8Array
}

/** What an editor has said marks items, and sections, by name. Where a digest shows it, nothing else is considered. */
export interface ConfirmedLayout {
  layout?: string
  sectionLayout?: string
}

/** So many of the best starts and of the best sections are tried together. */
const beam = 6

/**
 * Names for each digest of an archive the layout that explains it best. Under each layout, what looks like a start (a
 * section) is more probably one and the rest less, by the log-odds of a mark that is seldom wrong against one that is
 * as frequent as it is here; the best reading then pays the layout's cost. Issues of one archive count for each other.
 */
export function chooseLayouts(digests: UnitView[][], confirmed: ConfirmedLayout = {}): ChosenLayout[] {
  const all = digests.map((views) => candidatesOf(views, confirmed))
  const pool = new Map<string, number>()
  if (digests.length > 1) {
    for (const candidates of all) {
      const free = candidates[0]?.worth ?? 0
      for (const { id, worth } of candidates)
        pool.set(id, (pool.get(id) ?? 0) + Math.max(-20, worth - free) / digests.length)
    }
  }
  return all.map((candidates, index) => {
    const total = ({ id, worth }: Candidate): number => worth + (pool.get(id) ?? 0)
    const [best, next] = candidates.toSorted((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1))
    if (!best)
      return {
        start: undefined,
        section: undefined,
        worth: 0,
        next: undefined,
        path: new Uint8Array(),
        views: digests[index] as UnitView[],
      }
    return {
      start: best.start,
      section: best.section,
      worth: total(best),
      next: next && { start: next.start, section: next.section, worth: total(next) },
      path: best.path,
      views: digests[index] as UnitView[],
    }
  })
}

function candidatesOf(views: UnitView[], { layout, sectionLayout }: ConfirmedLayout): Candidate[] {
  if (views.length === 0) return []
  const sense = senseOf(views)
  const tried = new Map<string, Candidate | undefined>()
  const attempt = (start: StartLayout | undefined, section: SectionLayout | undefined): Candidate | undefined => {
    const id = `${start?.name ?? '-'} / ${section?.name ?? '-'}`
    if (!tried.has(id)) tried.set(id, under(views, sense, start, section, id))
    return tried.get(id)
  }
  attempt(undefined, undefined)
  const best = <Kind>(kinds: Kind[], worthOf: (kind: Kind) => number | undefined): Kind[] =>
    kinds
      .map((kind, order) => ({ kind, order, worth: worthOf(kind) ?? -Infinity }))
      .filter(({ worth }) => worth > -Infinity)
      .sort((a, b) => b.worth - a.worth || a.order - b.order)
      .slice(0, beam)
      .map(({ kind }) => kind)
  const sections = best(sectionLayouts, (section) => attempt(undefined, section)?.worth)
  const starts = best(startLayouts, (start) => {
    const worths = [undefined, sections[0]].map((section) => attempt(start, section)?.worth ?? -Infinity)
    return Math.max(...worths)
  })
  for (const start of starts) for (const section of sections) attempt(start, section)
  for (const start of startLayouts.filter(({ name }) => name === layout))
    for (const section of [undefined, ...sections]) attempt(start, section)
  for (const section of sectionLayouts.filter(({ name }) => name === sectionLayout))
    for (const start of [undefined, ...starts, ...startLayouts.filter(({ name }) => name === layout)])
      attempt(start, section)
  const all = [...tried.values()].filter((candidate) => candidate !== undefined)
  const asStarts = layout === undefined ? all : onlyIfAny(all, ({ start }) => start?.name === layout)
  return sectionLayout === undefined ? asStarts : onlyIfAny(asStarts, ({ section }) => section?.name === sectionLayout)
}

function onlyIfAny<Kind>(all: Kind[], test: (one: Kind) => boolean): Kind[] {
  const some = all.filter(test)
  return some.length > 0 ? some : all
}

const startOf: Record<Start, SensePart> = {
  headline: 'headline',
  'headline+byline': 'headline+byline',
  'headline+text': 'headline+text',
  'headline+byline+text': 'headline+byline+text',
  text: 'notice',
}

/** Reads a digest under a layout; undefined where the layout is not worth trying. */
function under(
  views: UnitView[],
  sense: Float64Array,
  start: StartLayout | undefined,
  section: SectionLayout | undefined,
  id: string,
): Candidate | undefined {
  const worth = Float64Array.from(sense)
  let cost = 0
  if (start) {
    if (start.needs && !start.needs(views, section)) return undefined
    if (!addStart(views, worth, start)) return undefined
    cost += start.cost + 1
  }
  if (section) {
    if (!addSection(views, worth, section)) return undefined
    cost +=
      section.cost +
      (section.hard
        ? 0
        : views.some(({ look }) => look.marker.kind === 'heading') ||
            views.filter(({ look, unit }) => look.boxed || unit.underlined !== '').length >= 3
          ? 5
          : 0)
  }
  const { path, worth: gained } = bestSense(worth)
  return { id, start, section, path, worth: gained - cost - untidiness(path) }
}

/** Log-odds of a line that looks so, and of one that does not, where `hit` of what is one looks so and `usual` of all lines. */
const odds = (hit: number, usual: number): [yes: number, no: number] => [
  Math.log(hit / usual),
  Math.log((1 - hit) / (1 - usual)),
]

const frequency = (count: number, of: number, most: number): number =>
  Math.min(most, Math.max(0.02, (count + 0.5) / (of + 1)))

function addStart(views: UnitView[], worth: Float64Array, start: StartLayout): boolean {
  const looks = views.map((view) => start.looks(view))
  const hits = looks.filter(Boolean).length
  if (hits < 2) return false
  const usual = frequency(hits, views.length, start.usual ?? 0.4)
  // A bare line is the weakest of marks.
  const trust = start.name.startsWith('bare-title') ? 0.5 : 1
  const [yes, no] = odds(0.88, usual)
  const [other, rest] = odds(0.06, usual)
  const own = new Set(start.starts.map((one) => startOf[one]))
  const first = start.starts[0] !== 'headline'
  for (const [index, looksSo] of looks.entries()) {
    for (const [at, part] of parts.entries()) {
      const place = index * parts.length + at
      if (!startParts.has(part))
        worth[place] =
          (worth[place] as number) + trust * (part === 'section' ? (looksSo ? -0.5 : rest) : looksSo ? other : rest)
      else {
        const kind = looksSo ? (own.has(part) ? (first ? 1.5 : 0.5) : -2.5) : own.has(part) && first ? -1.5 : 0
        const lift = looksSo && own.has(part) ? (start.lift ?? 0) : 0
        worth[place] =
          (worth[place] as number) +
          trust * ((looksSo ? yes : no) + kind) +
          lift -
          (start.starts[0] === 'text' && part === 'headline' ? 2 : 0)
      }
      if (looksSo && part === 'bullet' && start.name.startsWith('bulleted')) worth[place] = (worth[place] as number) - 8
    }
  }
  return start.subheads === undefined || addSubheads(views, worth, start.subheads)
}

function addSubheads(views: UnitView[], worth: Float64Array, subheads: (view: UnitView) => boolean): boolean {
  const looks = views.map(subheads)
  const hits = looks.filter(Boolean).length
  if (hits < 3) return false
  const at = parts.indexOf('subhead')
  const [yes, no] = odds(0.95, frequency(hits, views.length, 0.4))
  for (const [index, looksSo] of looks.entries()) {
    const place = index * parts.length + at
    worth[place] = (worth[place] as number) + (looksSo ? yes + 1.5 : no)
  }
  return true
}

function addSection(views: UnitView[], worth: Float64Array, section: SectionLayout): boolean {
  const looks = views.map((view) => section.looks(view, views))
  const hits = looks.filter(Boolean).length
  if (hits < 1 || hits > views.length * 0.5 || (hits === 1 && looks[0])) return false
  const usual = frequency(hits, views.length, 0.4)
  const [yes, no] = odds(section.hard ? 0.97 : section.soft ? 0.6 : 0.88, usual)
  const [other, rest] = odds(section.hard ? 0.015 : 0.04, usual)
  for (const [index, looksSo] of looks.entries()) {
    for (const [at, part] of parts.entries()) {
      const place = index * parts.length + at
      worth[place] = (worth[place] as number) + (part === 'section' ? (looksSo ? yes : no) : looksSo ? other : rest)
    }
  }
  return true
}
