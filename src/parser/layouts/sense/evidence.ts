import type { UnitView } from '../unit-view.js'
import { neighbourRows } from './neighbours.js'
import { partIndex, type SensePart, type Worth } from './part.js'

/** What speaks for what, by common sense: weights by hand, good enough to compare layouts and no more. */
export interface EvidenceRow {
  when(view: UnitView): boolean
  worth: Worth
}

const sign = (name: string) => (view: UnitView) => view.signs.has(name)
const words =
  (least: number, most: number) =>
  ({ look }: UnitView) =>
    look.length >= least && look.length <= most
const ends =
  (ending: UnitView['look']['ending']) =>
  ({ look }: UnitView) =>
    look.ending === ending

/** One line a pattern; they add up. */
const rows: EvidenceRow[] = [
  {
    when: () => true,
    worth: {
      section: -3,
      headline: -1.5,
      subhead: -4.5,
      byline: -5,
      text: -1,
      notice: -4.5,
      bullet: -6,
      link: -4.5,
      caption: -7.5,
      credit: -7,
      furniture: -4.5,
      'goes-on': -4,
    },
  },

  // Length
  {
    when: words(0, 3),
    worth: { section: 2, headline: -0.7, text: -3, notice: -3, link: 0.8, furniture: 0.7, 'goes-on': -0.5 },
  },
  { when: words(4, 8), worth: { section: 0.6, headline: 1, subhead: 0.3, text: -1, notice: -1.2 } },
  { when: words(9, 16), worth: { section: -2, headline: 1, subhead: 0.5, byline: -2.5, notice: 0.2, link: -3 } },
  {
    when: words(17, 30),
    worth: { section: -5, headline: -0.6, subhead: -0.5, byline: -5, text: 1, notice: 0.9, link: -6, furniture: -0.5 },
  },
  {
    when: words(31, Infinity),
    worth: { section: -8, headline: -4, subhead: -5, byline: -8, text: 2, notice: 1.5, link: -8, furniture: -1.5 },
  },
  {
    when: ({ look }) =>
      look.length > 30 &&
      look.length <= 48 &&
      look.capitals >= 0.8 &&
      look.ending === 'none' &&
      look.casing === 'title',
    worth: { headline: 3, text: -1.5 },
  },

  // Ends
  {
    when: ends('stop'),
    worth: {
      section: -4.5,
      headline: -2.6,
      subhead: -1.2,
      byline: -3,
      text: 2,
      notice: 1.8,
      link: -2,
      caption: 1,
      credit: 0.5,
    },
  },
  { when: ends('question'), worth: { section: -2.5, headline: 0.5, text: 0.2 } },
  { when: ends('exclamation'), worth: { section: -4, headline: -0.8, text: 0.3 } },
  {
    when: ({ look }) => look.ending === 'colon' && look.length >= 4 && look.casing === 'sentence',
    worth: { headline: -1, text: 1.5 },
  },
  { when: ({ look }) => look.ending === 'colon' && look.length <= 6, worth: { section: 0.6, headline: -0.6 } },
  { when: ({ look }) => look.ending === 'colon' && look.length > 6, worth: { section: -3, headline: -1.5, text: 1 } },
  {
    when: ({ look, below }) =>
      look.ending === 'colon' &&
      below !== undefined &&
      (below.isBullet || below.isListNumber || below.signs.has('quoted-first')),
    worth: { section: -2, headline: -1.5, text: 2.5 },
  },
  { when: ends('comma'), worth: { section: -3, headline: -2, text: 0.8, 'goes-on': 0.5 } },
  {
    when: ends('none'),
    worth: { section: 1.3, headline: 1.2, subhead: 1, text: -1.8, notice: -1.5, link: 0.4, caption: -1 },
  },
  {
    when: ({ look, running }) => look.sentences && running,
    worth: { section: -6, headline: -3.5, subhead: -3, byline: -6, text: 2, notice: 1.5, link: -5 },
  },

  // Case
  { when: ({ look }) => look.casing === 'caps', worth: { headline: 1.2, subhead: -0.5, text: -2.5, notice: -2 } },
  { when: ({ look }) => look.casing === 'caps' && look.length <= 7, worth: { section: 2 } },
  {
    when: ({ look }) => look.casing === 'title' && look.length >= 3,
    worth: { section: 0.8, headline: 2, subhead: 1.6, text: -2.2, notice: -2, 'goes-on': -1.5 },
  },
  { when: ({ look }) => look.casing === 'mixed' && look.length >= 4, worth: { headline: 0.7, subhead: 0.4 } },
  { when: ({ look }) => look.casing === 'sentence' && look.length > 8, worth: { text: 0.6, notice: 0.4 } },
  {
    when: ({ look, signs }) => look.beginsSmall && !signs.has('time-first'),
    worth: { section: -3, headline: -2, subhead: -1, text: -0.3, notice: -2, 'goes-on': 2.2 },
  },

  // Marks
  {
    when: ({ look }) => look.marker.kind === 'heading',
    worth: { headline: 4, section: 2.5, text: -8, notice: -8, bullet: -8, 'goes-on': -8, link: -4 },
  },
  { when: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 2, worth: { section: 2 } },
  {
    when: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 1,
    worth: { section: 1, furniture: 3 },
  },
  { when: ({ look }) => look.linked === 'whole', worth: { headline: 3.5, text: -1.5 } },
  { when: ({ look }) => look.linked === 'lead', worth: { headline: 0.3, 'headline+byline': 1 } },
  { when: ({ look }) => look.strong === 'whole', worth: { headline: 2.2, section: 1.5, subhead: 1.5, text: -1.2 } },
  { when: ({ look }) => look.boxed, worth: { section: 3, headline: 3, text: -4 } },
  { when: ({ unit }) => unit.underlined !== '', worth: { section: 3, headline: 2.5, text: -5, notice: -5 } },
  { when: ({ unit }) => unit.underlined === '=', worth: { section: 1, headline: -1 } },
  {
    when: ({ look }) => look.marker.kind === 'quote',
    worth: { section: -4, headline: -4, text: 3, notice: -2.5, 'headline+text': -4 },
  },
  {
    when: ({ isBullet }) => isBullet,
    worth: {
      section: -2,
      headline: -2,
      text: -1,
      bullet: 9,
      'goes-on': -3,
      byline: -6,
      'headline+byline': -5,
    },
  },
  {
    when: (view) => view.isBullet && (isLikeBullet(view, view.above) || isLikeBullet(view, view.below)),
    worth: { headline: -2.5, section: -3, 'headline+byline': -2.5 },
  },
  {
    when: ({ isBullet, look }) => !isBullet && !['number', 'letter', 'roman'].includes(look.marker.kind),
    worth: { bullet: -6 },
  },
  {
    when: ({ isListNumber }) => isListNumber,
    worth: { section: -3, headline: -2.5, text: -1, notice: -1, bullet: 8, 'goes-on': -2, 'headline+text': -2 },
  },
  {
    when: ({ isTitleNumber }) => isTitleNumber,
    worth: {
      section: -0.5,
      headline: 1.5,
      text: -1.5,
      notice: 2,
      bullet: 2.5,
      'goes-on': -2.5,
      'headline+text': 1.5,
      'headline+byline': 0.5,
    },
  },
  { when: ({ look }) => look.marker.kind === 'letter', worth: { text: -0.5, bullet: 3.5 } },
  { when: ({ unit, look }) => unit.indent >= 2 && look.marker.kind !== 'none', worth: { bullet: 1 } },

  // What the words say
  { when: sign('bare-address'), worth: { section: -8, headline: -6, text: -6, link: 12 } },
  { when: sign('link-label'), worth: { section: -2, headline: -2, text: -1, link: 8 } },
  {
    when: ({ repeats, look }) => repeats >= 3 && look.length <= 8,
    worth: { section: -2, headline: -3, text: -2, link: 3, furniture: 2 },
  },
  { when: ({ signs, isBullet }) => signs.has('byline') && !isBullet, worth: { headline: -1, text: -1, byline: 10 } },
  {
    when: ({ signs, gapAbove, look }) =>
      signs.has('names') && !signs.has('byline') && gapAbove === 'adjacent' && look.length <= 9,
    worth: { byline: 2.5 },
  },
  {
    when: ({ signs, running, short, look }) => signs.has('verb-first') && !running && short && look.length >= 5,
    worth: { headline: -1.5, subhead: 4.8 },
  },
  { when: ({ zone }) => zone === 'photos', worth: { caption: 9 } },
  { when: sign('credit'), worth: { caption: -1, credit: 9 } },
  { when: sign('photo-heading'), worth: { section: 9 } },
  { when: ({ signs, above }) => signs.has('anaphora') && above !== undefined, worth: { text: 0.3, notice: -2 } },
  {
    when: ({ signs, look }) => signs.has('furniture') && look.length <= 45,
    worth: { section: -2, headline: -1.5, text: -0.5, furniture: 7 },
  },
  { when: ({ signs, look }) => signs.has('issue-number') && look.length <= 12, worth: { furniture: 4 } },
  { when: ({ signs, look }) => signs.has('greeting') && look.length <= 8, worth: { furniture: 4 } },
  { when: sign('date-only'), worth: { section: 2.5, headline: -1, furniture: 2.5 } },
  { when: ({ signs }) => signs.has('date-first') && !signs.has('date-only'), worth: { headline: 0.8 } },
  { when: sign('time-first'), worth: { headline: -0.5, notice: 3.5, 'headline+text': 0.5 } },
  { when: sign('country'), worth: { section: 5, headline: -1.5 } },
  { when: sign('section-words'), worth: { section: 4, headline: -1 } },
  { when: sign('quoted-first'), worth: { section: -2, text: 0.8, notice: -0.5 } },
  { when: ({ zone }) => zone === 'tail', worth: { furniture: 9 } },
  { when: ({ zone }) => zone === 'contents', worth: { furniture: 8 } },
  { when: ({ zone }) => zone === 'mail-head', worth: { furniture: 10 } },
  {
    when: ({ repeats, zone, look }) => repeats >= 2 && zone === 'body' && look.length > 2,
    worth: { section: 0.8, headline: 0.8 },
  },
]

const isLikeBullet = (view: UnitView, other: UnitView | undefined): boolean =>
  other?.isBullet === true &&
  other.look.marker.sign === view.look.marker.sign &&
  other.index === view.index + (other === view.above ? -1 : 1)

/** The rows with their worths by part's index. */
const allRows = [...rows, ...neighbourRows].map(({ when, worth }) => ({
  when,
  worths: Object.entries(worth).map(([part, value]) => ({ part: partIndex[part as SensePart], value })),
}))

/** Adds what every row that holds says of a unit. */
export function weigh(view: UnitView, sum: Float64Array): void {
  for (const { when, worths } of allRows) {
    if (!when(view)) continue
    for (const { part, value } of worths) sum[part] = (sum[part] as number) + value
  }
}
