/**
 * Steps from state to state made ready for the search of the best path. At each place of a digest a few states are far
 * better than the others; those that the best one leads by more than any step could make good cannot win, and are not
 * gone on from. What is found is the same.
 */
export interface StepsByNext {
  count: number
  /** What each step is worth: `to * count + from`. */
  table: Float64Array
  /** From which some step is possible. */
  isLive: boolean[]
  /** Where the steps to a state differ so much that no state would be left out: there all are tried. */
  isApart: boolean[]
  /** By how much one state must lead another: `one * count + other`. */
  leads: Float64Array
}

/** In nats: more than the worth of states mostly differs. */
const tooMuch = 12

/** `steps` is what each is worth: `from * count + to`. */
export function stepsByNext(steps: Float64Array, count: number): StepsByNext {
  const states = Array.from({ length: count }, (_, state) => state)
  const step = (from: number, to: number): number => steps[from * count + to] as number
  const isLive = states.map((from) => states.some((to) => step(from, to) > -Infinity))
  const live = states.filter((state) => isLive[state])
  const isApart = states.map((to) => {
    const worths = live.map((from) => step(from, to))
    const most = Math.max(...worths)
    return most > -Infinity && most - Math.min(...worths) > tooMuch
  })
  const near = states.filter((to) => !isApart[to] && live.some((from) => step(from, to) > -Infinity))
  const leads = new Float64Array(count * count)
  for (const one of live) {
    for (const other of live)
      leads[one * count + other] = Math.max(...near.map((to) => step(other, to) - step(one, to)))
  }
  const table = steps.map((_, at) => step(at % count, Math.floor(at / count)))
  return { count, table, isLive, isApart, leads }
}

/** Fills in the states that a step may be best from, in their order, and gives their number. */
export function findOpen(worth: Float64Array, { count, isLive, leads }: StepsByNext, open: Uint8Array): number {
  let best = -1
  for (let state = 0; state < count; state += 1)
    if (isLive[state] && (best < 0 || (worth[state] as number) > (worth[best] as number))) best = state
  let openCount = 0
  for (let state = 0; state < count; state += 1) {
    if (!isLive[state] || (worth[best] as number) - (worth[state] as number) > (leads[best * count + state] as number))
      continue
    open[openCount] = state
    openCount += 1
  }
  return openCount
}
