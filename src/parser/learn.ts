import type { Publication } from '../publication/publication.js'
import { type DigestInput, situateInputs } from './parse.js'
import { originOf } from './repair/change.js'
import { learn } from './roles/learning/learn.js'
import { type Lesson, lessonOf, NoteNumbers } from './roles/learning/lesson.js'
import { type OwnWeights, ownWeightsOf } from './roles/learning/own-weights.js'
import { parametersOf, weightsOf } from './roles/learning/parameters.js'
import { weights } from './roles/weights.js'
import { stateOf } from './state.js'

/** Few epochs, and a strong pull back to what all digests have taught: a handful of issues knows little. */
const how = { epochs: 6, rate: 0.1, penalty: 0.5 }

/** What the corrections of an archive teach the weights, beyond what the shipped ones know. */
export function refit(inputs: DigestInput[], publication: Publication): OwnWeights {
  const names = new NoteNumbers()
  const lessons: Lesson[] = []
  const madeFrom: string[] = []
  for (const { file, draft, situated } of situateInputs(inputs, publication)) {
    const { corrections, rows } = stateOf(file)
    if (!rows || !corrections.some(({ at }) => at > 0)) continue
    lessons.push(lessonOf(situated, rows, originOf(draft.edits), names))
    madeFrom.push(file.path)
  }
  const known = [...names.numbers.keys()]
  const from = parametersOf(weights, known)
  const learned = learn(lessons, known.length, { ...how, from })
  return ownWeightsOf(weightsOf(learned, known, weights.trainedOn), weightsOf(from, known, ''), madeFrom)
}
