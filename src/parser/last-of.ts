/** Remembers what was asked for last, and what came of it: the steps of reading ask each other for the same again. */
export function lastOf<Asked extends unknown[], Outcome>(
  find: (...asked: Asked) => Outcome,
): (...asked: Asked) => Outcome {
  let last: { asked: Asked; outcome: Outcome } | undefined
  return (...asked) => {
    if (!last || asked.some((one, at) => one !== last?.asked[at])) last = { asked, outcome: find(...asked) }
    return last.outcome
  }
}
