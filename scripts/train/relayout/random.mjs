/**
 * Chance that can be had again: the same seed gives the same draws on every machine.
 * @typedef {object} Random
 * @property {() => number} next from 0 to 1
 * @property {(share: number) => boolean} chance
 * @property {(from: number, to: number) => number} whole a whole number, both ends among them
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {<K extends string>(weights: Readonly<Record<K, number>>) => K} weighted
 * @property {(name: string) => Random} fork chance of its own, that more draws elsewhere do not move
 */

/**
 * Chance from a seed: the generator "mulberry32" (T. Ettinger, 2017, public domain) over an FNV-1a hash.
 * @param {string} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick(list) {
      if (list.length === 0) throw new Error('nothing to pick from')
      return /** @type {typeof list[number]} */ (list[Math.floor(next() * list.length)])
    },
    weighted(weights) {
      const options = /** @type {[keyof typeof weights, number][]} */ (Object.entries(weights))
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [option, weight] of options) {
        left -= weight
        if (left < 0) return option
      }
      throw new Error('nothing to weigh')
    },
    fork: (name) => randomOf(`${seed}/${name}`),
  }
}

/**
 * A number from 0 to 2^32 that a text always has.
 * @param {string} text
 */
export function hashOf(text) {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}
