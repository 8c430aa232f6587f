import { type OwnWeights, withOwn } from '../../src/parser/roles/learning/own-weights.js'
import { prepareModel, type Weights } from '../../src/parser/roles/model.js'
import { states } from '../../src/parser/roles/states.js'

const nothing: Weights = { trainedOn: 'nothing', evidence: {}, steps: {}, first: states.map(() => 0) }

/** Weights by hand: of each thing noted, what it is worth by component, in hundredths of a nat. */
export const weightsOf = (evidence: OwnWeights['evidence']): Weights =>
  withOwn(nothing, { madeFrom: [], evidence, steps: {}, first: {} })

/**
 * A reader with few thoughts, in place of the shipped weights: what it misreads does not change with what those learn.
 * Text is what ends in a full stop, and a headline is all else: so is a standing line with a label, which is wrong. Of
 * short lines that come again in other issues it does not know whether they are headings, unless they are of a word or
 * two and stand in each. And nothing starts without a headline.
 */
export const thoughts: OwnWeights['evidence'] = {
  always: {
    section: -600,
    subhead: -600,
    byline: -600,
    start: -150,
    break: -600,
    attribution: -600,
    bullet: -600,
    link: -600,
    caption: -600,
    credit: -600,
    furniture: -300,
    'goes-on': -900,
    'headline-goes-on': -900,
  },
  'part of a line': { headline: -600, body: -600 },
  'ends stop': { body: 500 },
  'ends none': { headline: 300 },
  'first line, xs': { furniture: 1500 },
  'stands in every issue, xs': { section: 870 },
  'stands in two issues, xs': { section: 630 },
  'length 1-2': { section: 300 },
}

/** The same as weights, in the place of those that are shipped; and ready to read. */
export const weights = weightsOf(thoughts)
export const newcomer = prepareModel(weights)
