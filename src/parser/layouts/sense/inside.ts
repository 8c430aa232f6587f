import { type Look, lookAt } from '../../lines/look.js'
import { hasSign } from '../../lines/sign-names.js'
import { lookAtPart } from '../../lines/unit.js'
import type { UnitView } from '../unit-view.js'
import type { Worth } from './part.js'

/** What a cut of each kind is worth before its parts are looked at: a headline and a byline, a headline and a text. */
const withByline: Record<string, number> = {
  linked: 2.5,
  by: 2,
  pipe: 1.5,
  'dash-tail': -1,
  'comma-tail': -4.5,
  'bracket-tail': -4,
}
const withText: Record<string, number> = {
  strong: 3.5,
  linked: 1.5,
  caps: 2.5,
  colon: -0.6,
  question: -1.2,
  stop: -2.2,
  dash: -2.5,
}

/** How many of a digest's lines can be parted in each way: what many lines do, this one does, too. */
export interface CutShares {
  bylines: Map<string, number>
  texts: Map<string, number>
  /** What the ends of lines are worth as names, as far as they were weighed for the shares. */
  names: Map<Look, number>
}

export function cutSharesOf(views: UnitView[]): CutShares {
  const shareOf = (lines: UnitView[], kind: string, test: (view: UnitView) => boolean = () => true): number =>
    lines.filter((view) => view.cuts.has(kind) && test(view)).length / Math.max(1, lines.length)
  const names: CutShares['names'] = new Map()
  const endsNamed =
    (kind: string) =>
    (view: UnitView): boolean =>
      nameWorth(parted(view, view.cuts.get(kind) as number)[1], names) > 0
  const heads = views.filter(
    ({ short, isBullet, look, signs }) =>
      short &&
      !isBullet &&
      look.length >= 4 &&
      !signs.has('byline') &&
      !signs.has('bare-address') &&
      !signs.has('link-label'),
  )
  const texts = views.filter(({ running, isBullet, look }) => running && !isBullet && look.marker.kind !== 'quote')
  return {
    bylines: new Map(Object.keys(withByline).map((kind) => [kind, shareOf(heads, kind, endsNamed(kind))])),
    // Of few texts, many are soon alike.
    names,
    texts: new Map(Object.keys(withText).map((kind) => [kind, texts.length < 4 ? 0 : shareOf(texts, kind)])),
  }
}

/** From this share on, running in is a digest's habit. */
const habit: Record<string, number> = {
  strong: 0.2,
  linked: 0.2,
  caps: 0.2,
  question: 0.4,
  colon: 0.4,
  stop: 0.5,
  dash: 0.45,
}

/** Lines that hold several things: what it is worth that this one does. */
export function weighInside(view: UnitView, shares: CutShares): Worth {
  const { cuts, running, isBullet, signs } = view
  if (signs.has('bare-address') || signs.has('byline') || signs.has('link-label')) return {}
  const worth: Worth = {}
  const byline = Object.keys(withByline).find((kind) => cuts.has(kind))
  if (byline !== undefined && !(running && byline !== 'by')) {
    const [head, rest] = parted(view, cuts.get(byline) as number)
    const often = shares.bylines.get(byline) ?? 0
    // What is hardly ever a byline is one where most headlines end so.
    const rare = (withByline[byline] as number) < -2 ? -(withByline[byline] as number) : 0
    const usual = often >= 0.6 ? 1.2 + rare : often >= 0.5 ? 1.2 : often < 0.15 ? -1.2 : 0
    worth['headline+byline'] =
      usual - 1.5 + headlineWorth(head) + nameWorth(rest, shares.names) + (withByline[byline] as number)
  }
  const text = Object.keys(withText).find((kind) => cuts.has(kind))
  if (text !== undefined && (!view.short || view.look.length > 14)) {
    const [head, rest] = parted(view, cuts.get(text) as number)
    const { length } = rest.look
    const long = length > 30 ? 2 : length > 12 ? 1.5 : length > 6 ? 0.6 : -1
    const closed = view.look.ending === 'stop' ? 1.8 : view.look.ending === 'none' ? -1.5 : 0
    const excess = Math.max(0, (shares.texts.get(text) ?? 0) - (habit[text] ?? 1))
    worth.text = -2 * excess
    worth.notice = -2 * excess
    worth['headline+text'] =
      -3.2 +
      headlineWorth(changed(head, head.text.replace(/[.:–—\s]+$/, ''))) +
      long +
      closed +
      (withText[text] as number) -
      (isBullet ? 4 : 0) +
      7 * excess
  }
  const end = cuts.get('name-end')
  if (end !== undefined && cuts.has('by')) {
    const [head, rest] = parted(view, cuts.get('by') as number)
    worth['headline+byline+text'] =
      1 + headlineWorth(head) + (/^\p{Lu}/u.test(rest.text) ? 3 : 0) + (view.look.ending === 'stop' ? 1.8 : 0)
  }
  return worth
}

/** A part of a line, with its look. */
interface PartOfLine {
  text: string
  look: Look
}

const parted = ({ unit, text }: UnitView, at: number): [PartOfLine, PartOfLine] => [
  { text: text.slice(0, at).trim(), look: lookAtPart(unit, 0, at) },
  { text: text.slice(at).trim(), look: lookAtPart(unit, at, text.length) },
]

const changed = (part: PartOfLine, text: string): PartOfLine =>
  text === part.text ? part : { text, look: lookAt(text) }

function headlineWorth({ look: { length, casing, beginsSmall } }: PartOfLine): number {
  const size = length <= 1 ? -1.5 : length <= 16 ? 1 : length <= 30 ? -0.6 : -4
  const written =
    casing === 'caps' ? 1.2 : casing === 'title' && length >= 3 ? 2 : casing === 'mixed' && length >= 4 ? 0.7 : 0
  return 1.2 + size + written - (beginsSmall ? 2 : 0)
}

function nameWorth(part: PartOfLine, known: CutShares['names']): number {
  const worth = known.get(part.look) ?? findNameWorth(part)
  known.set(part.look, worth)
  return worth
}

function findNameWorth(part: PartOfLine): number {
  const bare = changed(part, part.text.replace(/^[\s|,–—(-]+/, ''))
  const { look } = bare
  if (look.length === 0) return -3
  const named = hasSign(bare, 'names') || hasSign(bare, 'byline')
  return (named ? 1 : look.capitals > 0.6 ? -0.5 : -2.5) - (look.length > 10 ? 1.2 : 0)
}
