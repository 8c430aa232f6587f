/**
 * CPU seconds of this process that something takes, those of its compiler and garbage collector among them: other
 * programs on the machine don't change them much, as they do the time on a clock.
 * @param {() => unknown} work
 */
export function cpuSeconds(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
