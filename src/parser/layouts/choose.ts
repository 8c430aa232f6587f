import type { SectionLayout, StartLayout } from './layout.js'
import { sectionLayouts } from './sections/index.js'
import { bestSense, senseOf, untidiness } from './sense/explain-digest.js'
import { startLayouts } from './starts/index.js'
import { noSway, sectionSway, startSway } from './sway.js'
import type { UnitView } from './unit-view.js'

/** How a digest was laid out: what marks its items and its sections, where one way explains it best. */
export interface ChosenLayout {
  start: StartLayout | undefined
  section: SectionLayout | undefined
  /** What it is worth, in nats, and the one that came next. */
  worth: number
  next: { start: StartLayout | undefined; section: SectionLayout | undefined; worth: number } | undefined
  /** The best of each mark of items that was tried, the best first: by name, with its worth. */
  starts: { name: string; worth: number }[]
  /** How common sense reads the digest under it: a part a unit. */
  path: Uint8Array
  views: UnitView[]
}

/** What a layout is worth to a digest, in nats. */
export interface LayoutWorth {
  id: string
  worth: number
}

/** A layout that was tried on a digest. */
export interface Candidate extends LayoutWorth {
  start: StartLayout | undefined
  section: SectionLayout | undefined
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
 * Ranks the layouts that were tried on each digest of an archive, the best first: issues count for each other. `worth` is
 * that to the digest and on average to all of them, in each as far as it is better than no layout.
 */
export function rankLayouts(digests: LayoutWorth[][]): LayoutWorth[][] {
  const pool = new Map<string, number>()
  if (digests.length > 1) {
    for (const candidates of digests) {
      const free = candidates[0]?.worth ?? 0
      for (const { id, worth } of candidates)
        pool.set(id, (pool.get(id) ?? 0) + Math.max(-20, worth - free) / digests.length)
    }
  }
  return digests.map((candidates) =>
    candidates
      .map(({ id, worth }) => ({ id, worth: worth + (pool.get(id) ?? 0) }))
      .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)),
  )
}

/** The layout of a digest that its archive has ranked first. */
export function chosenOf(views: UnitView[], candidates: Candidate[], ranking: LayoutWorth[]): ChosenLayout {
  const byId = new Map(candidates.map((one) => [one.id, one]))
  const ranked = ranking.flatMap(({ id, worth }) => {
    const candidate = byId.get(id)
    return candidate ? [{ ...candidate, worth }] : []
  })
  const [best, next] = ranked
  const starts = new Map<string, number>()
  for (const { start, worth } of ranked) if (start && !starts.has(start.name)) starts.set(start.name, worth)
  return {
    start: best?.start,
    section: best?.section,
    worth: best?.worth ?? 0,
    next: next && { start: next.start, section: next.section, worth: next.worth },
    starts: [...starts].map(([name, worth]) => ({ name, worth })),
    path: best?.path ?? new Uint8Array(),
    views,
  }
}

/**
 * Every layout that is worth trying on a digest, with what explains it so. Under each layout, what looks like a start (a
 * section) is more probably one and the rest less, by the log-odds of a mark that is seldom wrong against one that is
 * as frequent as it is here; the best reading then pays the layout's cost. The first one is none at all, where nothing
 * was confirmed.
 */
export function candidatesOf(views: UnitView[], { layout, sectionLayout }: ConfirmedLayout = {}): Candidate[] {
  if (views.length === 0) return []
  const sense = senseOf(views)
  const still = noSway(views.length)
  const startSways = startLayouts.map((start) => startSway(views, start))
  const sectionSways = sectionLayouts.map((section) => sectionSway(views, section))
  const unbound = costUnbound(views)
  const tried = new Map<string, Candidate | undefined>()

  /** Reads the digest under a layout; undefined where the layout is not worth trying. */
  const under = (start: StartLayout | undefined, section: SectionLayout | undefined): Candidate | undefined => {
    const startMoves = start ? startSways[startLayouts.indexOf(start)] : still
    const sectionMoves = section ? sectionSways[sectionLayouts.indexOf(section)] : still
    if (!startMoves || !sectionMoves || start?.needs?.(views, section) === false) return undefined
    let cost = start ? start.cost + 1 : 0
    if (section) cost += section.cost + (section.hard ? 0 : unbound)
    const { path, worth } = bestSense(sense, startMoves, sectionMoves)
    return { id: idOf(start, section), start, section, path, worth: worth - cost - untidiness(path) }
  }
  const attempt = (start: StartLayout | undefined, section: SectionLayout | undefined): Candidate | undefined => {
    const id = idOf(start, section)
    if (!tried.has(id)) tried.set(id, under(start, section))
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

/** A layout by the names of its marks. */
export const idOf = (start: StartLayout | undefined, section: SectionLayout | undefined): string =>
  `${start?.name ?? '-'} / ${section?.name ?? '-'}`

/** What a mark that does not bind costs where the digest has marks that do. */
function costUnbound(views: UnitView[]): number {
  const hasHeadings = views.some(({ look }) => look.marker.kind === 'heading')
  return hasHeadings || views.filter(({ look, unit }) => look.boxed || unit.underlined !== '').length >= 3 ? 5 : 0
}
