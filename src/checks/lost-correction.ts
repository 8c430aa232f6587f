import { type Check, labelsName } from './check.js'

/** A correction that parts a line where its text cannot be found. */
export const lostCorrection: Check = {
  code: 'lost-correction',
  find: ({ reading, roles }) =>
    roles.lost.map((line) => ({
      line,
      text: `The rows of ${labelsName(reading.digest.file)} for this line are not its text, part by part; they were not applied`,
    })),
}
