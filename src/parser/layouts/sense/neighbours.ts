import type { UnitView } from '../unit-view.js'
import type { EvidenceRow } from './evidence.js'

/** What the lines around a unit speak for. */
export const neighbourRows: EvidenceRow[] = [
  // What stands around it
  {
    when: ({ gapAbove }) => gapAbove === 'wide',
    worth: {
      section: 1.5,
      headline: 0.6,
      subhead: -1.5,
      byline: -2,
      text: -0.3,
      notice: 0.6,
      link: -0.5,
      'goes-on': -2.5,
      'headline+byline': 0.6,
    },
  },
  {
    when: ({ gapAbove }) => gapAbove === 'adjacent',
    worth: {
      section: -1.2,
      headline: -0.3,
      subhead: 0.5,
      byline: 1,
      notice: -1,
      'goes-on': 0.8,
      'headline+byline': -0.3,
    },
  },
  { when: ({ gapBelow, below }) => below !== undefined && gapBelow === 'wide', worth: { section: -0.8 } },
  { when: ({ kindBelow }) => kindBelow === 'byline', worth: { section: -1.5, headline: 3, text: -1, furniture: -1 } },
  { when: ({ kindBelow }) => kindBelow === 'bullet', worth: { text: 0.3 } },
  {
    when: ({ kindBelow, short }) => kindBelow === 'text' && short,
    worth: { section: -0.8, headline: 0.9, 'headline+byline': 0.9 },
  },
  {
    when: ({ kindBelow, look }) => (kindBelow === 'short' || kindBelow === 'middle') && look.length <= 6,
    worth: { section: 1 },
  },
  { when: ({ below }) => below === undefined, worth: { section: -4, headline: -0.5 } },
  { when: ({ above }) => above === undefined, worth: { section: -0.5, subhead: -9, byline: -5, 'goes-on': -20 } },
  { when: ({ above, short }) => above === undefined && short, worth: { furniture: 2 } },
  { when: ({ above, short }) => above !== undefined && above.above === undefined && short, worth: { furniture: 0.6 } },
  {
    when: ({ index, signs, look }) =>
      index <= 3 && look.length <= 14 && (signs.has('issue-number') || signs.has('date-only')),
    worth: { section: -2, furniture: 4 },
  },

  // Going on
  {
    when: (view) =>
      isLeftOpen(view.above) &&
      view.look.beginsSmall &&
      ((view.above?.look.length ?? 0) >= 16 || view.gapAbove === 'adjacent' || view.running),
    worth: { 'goes-on': 4 },
  },
  {
    when: (view) =>
      isLeftOpen(view.above) &&
      !view.look.beginsSmall &&
      view.above?.running === true &&
      !view.isBullet &&
      view.look.casing !== 'caps',
    worth: { 'goes-on': 2.2 },
  },
  { when: ({ above }) => above !== undefined && above.look.ending === 'stop', worth: { 'goes-on': -5 } },
  {
    when: (view) => view.above !== undefined && view.above.look.ending !== 'stop' && !isLeftOpen(view.above),
    worth: { 'goes-on': -2.5 },
  },
]

/** A line in which a sentence was begun and not ended. */
const isLeftOpen = (view: UnitView | undefined): boolean =>
  view !== undefined &&
  view.look.ending !== 'stop' &&
  view.look.ending !== 'colon' &&
  view.look.ending !== 'question' &&
  view.look.length >= 8 &&
  (view.look.capitals < 0.6 || view.look.length > 20) &&
  view.look.casing !== 'caps' &&
  !view.signs.has('bare-address') &&
  !view.signs.has('link-label') &&
  !view.signs.has('byline') &&
  view.look.marker.kind !== 'heading'
