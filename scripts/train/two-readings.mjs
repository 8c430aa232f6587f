import { learn } from '../../lib/parser/roles/learning/learn.js'
import { NoteNumbers } from '../../lib/parser/roles/learning/lesson.js'
import { weightsOf } from '../../lib/parser/roles/learning/parameters.js'
import { prepareModel } from '../../lib/parser/roles/model.js'
import { rereadingNotes } from '../../lib/parser/roles/rereading/notes.js'
import { profilesOf } from '../../lib/parser/roles/rereading/profile.js'
import { score } from '../../lib/parser/roles/score.js'

/**
 * @typedef {import('./archives.mjs').Archive} Archive
 * @typedef {import('../../lib/parser/roles/model.js').Weights} Weights
 */

/** Small steps, few epochs and a strong pull to nothing: what one newsletter shows is seldom true of the next. */
const first = { epochs: 3, rate: 0.03, penalty: 10 }
const second = { epochs: 1, rate: 0.02, penalty: 10 }

/**
 * Learns what evidence is worth at first reading, and then what the first reading is worth for the second. Each half of
 * the newsletters is read a first time by what the other half has taught: of a digest that it has learned from, a model
 * would be far too sure (D. H. Wolpert, Neural Networks 5, 1992).
 * @param {Archive[]} archives
 * @param {NoteNumbers} names
 * @param {string} trainedOn
 * @param {(line: string) => void} [tell]
 * @returns {Weights}
 */
export function weightsFrom(archives, names, trainedOn, tell = () => {}) {
  const taughtBy = (/** @type {Archive[]} */ some) =>
    weightsOf(
      learn(
        some.flatMap(({ lessons }) => lessons),
        names.numbers.size,
        { ...first, onEpoch: (epoch, likelihood) => tell(`epoch ${epoch}: log-likelihood ${likelihood.toFixed(1)}`) },
      ),
      [...names.numbers.keys()],
      trainedOn,
    )
  const weights = taughtBy(archives)
  const numbers = new NoteNumbers()
  const order = new Map([...new Set(archives.map(({ source }) => source))].sort().map((source, at) => [source, at % 2]))
  const isIn = (/** @type {Archive} */ { source }, /** @type {number} */ half) => order.get(source) === half
  const lessons = [0, 1].flatMap((half) => {
    const model = prepareModel(taughtBy(archives.filter((archive) => isIn(archive, half))))
    return archives.filter((archive) => !isIn(archive, half)).flatMap((archive) => reread(archive, model, numbers))
  })
  const learned = learn(lessons, numbers.numbers.size, {
    ...second,
    onEpoch: (_, likelihood) => tell(`second reading: log-likelihood ${likelihood.toFixed(1)}`),
  })
  const more = weightsOf(learned, [...numbers.numbers.keys()], trainedOn).evidence
  const evidence = Object.entries({ ...weights.evidence, ...more }).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...weights, evidence: Object.fromEntries(evidence) }
}

/**
 * An archive's lessons after a first reading by a model that has not seen it.
 * @param {Archive} archive @param {import('../../lib/parser/roles/model.js').Model} model @param {NoteNumbers} numbers
 */
function reread({ lessons }, model, numbers) {
  const looked = lessons.map(({ situated }) => ({ situated, scored: score(situated, model), model }))
  const profiles = profilesOf(looked)
  return lessons.map((lesson, index) => {
    const { situated, scored } = /** @type {typeof looked[number]} */ (looked[index])
    const profile = /** @type {typeof profiles[number]} */ (profiles[index])
    const notes = lesson.lattice.segments.map((segment) =>
      lesson.lattice.units[segment.unit]?.fixed
        ? new Int32Array(0)
        : Int32Array.from(rereadingNotes(segment, situated, profile), (name) => numbers.numberOf(name)),
    )
    return { ...lesson, notes, given: { worth: scored.worth, model } }
  })
}
