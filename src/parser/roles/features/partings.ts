import { kindsOf } from '../../lines/cuts.js'
import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** Where lines hold two things, most of a digest's lines hold them alike: how usual here is each place to cut. */
export const partings: Feature = (
  { segment: { look, whole, from, to, cutIn, cutOut, signs }, unit, cuts, digest: { partings, mostParted, bylines } },
  note,
) => {
  const size = lengthClass(look.length)
  if (!whole) {
    if (cutOut !== '') {
      const usual = grade(partings.get(cutOut) ?? 0)
      note`up to ${cutOut}, which is in ${usual}`
      note`up to ${cutOut}, which is in ${usual}, ${from === 0 ? 'from the start' : 'not from the start'}, ${size}`
      const rest = unit.text.length - to
      note`up to ${cutOut}, which is in ${usual}, ${rest > 160 ? 'much' : rest > 50 ? 'some' : 'little'} behind it`
    }
    // A byline that was glued to its headline is like the ones that were not.
    if (cutIn !== '') {
      const usual = grade(partings.get(cutIn) ?? 0)
      note`behind ${cutIn}, which is in ${usual}`
      note`behind ${cutIn}, which is in ${usual}, ${size}`
      const what = signs.includes('names') ? 'names' : signs.includes('byline') ? 'byline' : 'words'
      note`behind ${cutIn}, which is in ${usual}, ${what}`
      note`behind ${cutIn}, ${what}, where bylines of their own are in ${grade(bylines)}`
    }
    return
  }
  for (const kind of kindsOf(cuts)) {
    const usual = grade(partings.get(kind) ?? 0)
    note`whole over ${kind}, which is in ${usual}`
    note`whole over ${kind}, which is in ${usual}, ${size}`
  }
  if (cuts.length === 0 && unit.text.length >= 18) {
    note`no place to cut, where one is in ${grade(mostParted)}`
  }
}

const grade = (share: number): string =>
  share < 0.08
    ? 'few lines'
    : share < 0.2
      ? 'some lines'
      : share < 0.4
        ? 'many lines'
        : share < 0.65
          ? 'half of the lines'
          : 'most lines'
